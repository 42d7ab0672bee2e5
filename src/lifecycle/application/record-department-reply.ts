import { z } from 'zod'
import { rulesOf } from '../campaign/rules.ts'
import { CalendarDay, Words } from '../fields.ts'
import { one, submission } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { invalid, needPast, needText } from '../validate.ts'
import { reassess, withReply } from './assessing.ts'
import { act } from './declare.ts'
import { OFFICERS } from './grants.ts'
import { TO_CITY_AND_PROVINCE } from './hides.ts'
import { IN_OFFICE, inOwnOffice } from './responsible-office.ts'
import { VerdictField } from './state.ts'

const Reply = z.object({ department: z.string().max(50), adverse: z.boolean(), text: Words, on: CalendarDay })

/** 登记部门回复: the last reply of a department counts. */
export const recordDepartmentReply = act({
  name: 'application.recordDepartmentReply',
  title: '登记部门回复',
  noun: 'department-replies',
  from: IN_OFFICE,
  by: OFFICERS,
  command: Reply,
  reads: ({ campaign, digest }) => ({ campaign: one('campaign', campaign), submission: submission(digest) }),
  conditions: [inOwnOffice],
  event: 'departmentReplied',
  hides: TO_CITY_AND_PROVINCE,
  data: z.object({ reply: Reply, verdict: VerdictField }),
  decide(application, reply, { today, reads, pack }) {
    const { departments } = rulesOf(reads.campaign, { pack })
    if (departments.every(({ id }) => id !== reply.department)) {
      const known = departments.map(({ name }) => name).join('、')
      return refuse('no-such-department', `本批次不向“${reply.department}”征求意见。可以登记的部门：${known}。`)
    }
    const departmentReplies = withReply(application.departmentReplies, reply)
    return (
      invalid(needText('text', '回复内容', reply.text), needPast('on', '回复日期', reply.on, today)) ??
      ok({
        reply,
        verdict: reassess({ ...application, departmentReplies }, reads.campaign, reads.submission, { pack }).verdict,
      })
    )
  },
  apply: (application, { reply, verdict }) => ({
    ...application,
    departmentReplies: withReply(application.departmentReplies, reply),
    verdict,
  }),
  says: ({ reply: { department, adverse, text } }) => [
    `${department}（${adverse ? '有不良记录' : '无不良记录'}）：${text}`,
  ],
})
