import type { Department } from '#policy'
import { JUDGEMENT, MET, UNMET } from '../outcome.ts'
import type { Kind } from './kind.ts'

/** The departments' answers: an adverse one is decisive, one not yet given is waited for. */
export const departments: Kind<'departments'> = {
  evaluate: (rule, { circumstances: { departmentReplies } }) => {
    if (departmentReplies.some(({ adverse }) => adverse)) return UNMET
    const answered = ({ id }: Department) => departmentReplies.some(({ department }) => department === id)
    return rule.departments.every(answered) ? MET : JUDGEMENT
  },
  explain: (rule, { circumstances: { departmentReplies } }) =>
    rule.departments.map(({ id, name }) => {
      const replies = departmentReplies.filter(({ department }) => department === id)
      const adverse = replies.find((reply) => reply.adverse)
      if (adverse !== undefined) return `${name}部门回复有不良记录：${adverse.text}`
      return replies.length > 0 ? `${name}部门回复无不良记录` : `${name}部门尚未回复`
    }),
}
