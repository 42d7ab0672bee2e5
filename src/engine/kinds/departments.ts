import { JUDGEMENT, MET, UNMET } from '../outcome.ts'
import type { Kind } from './kind.ts'

/** The departments' answers: an adverse one is decisive, one not yet given is waited for. */
export const departments: Kind<'departments'> = {
  evaluate: (rule, { circumstances: { departmentReplies } }) => {
    if (departmentReplies.some(({ adverse }) => adverse)) return UNMET
    const answered = (department: string) => departmentReplies.some((reply) => reply.department === department)
    return rule.departments.every(answered) ? MET : JUDGEMENT
  },
  explain: (rule, { circumstances: { departmentReplies } }) =>
    rule.departments.map((department) => {
      const replies = departmentReplies.filter((reply) => reply.department === department)
      const adverse = replies.find((reply) => reply.adverse)
      if (adverse !== undefined) return `${department}部门回复有不良记录：${adverse.text}`
      return replies.length > 0 ? `${department}部门回复无不良记录` : `${department}部门尚未回复`
    }),
}
