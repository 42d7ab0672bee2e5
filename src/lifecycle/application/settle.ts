import { z } from 'zod'
import { VERDICT_NAMES } from '#engine'
import { CalendarDay, Words } from '../fields.ts'
import { one, submission } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { invalid, needText } from '../validate.ts'
import { reassess, withSettlement } from './assessing.ts'
import { act } from './declare.ts'
import { OFFICERS } from './grants.ts'
import { TO_CITY_AND_PROVINCE } from './hides.ts'
import { IN_OFFICE, inOwnOffice } from './responsible-office.ts'
import { VerdictField } from './state.ts'

const Settled = z.object({ criterion: z.string().max(10), verdict: z.enum(['met', 'unmet']), reason: Words })

/** 认定判断事项: a person's finding on a criterion that the rules leave to judgement. */
export const settle = act({
  name: 'application.settle',
  title: '认定判断事项',
  noun: 'settlements',
  from: IN_OFFICE,
  by: OFFICERS,
  command: Settled,
  reads: ({ campaign, digest }) => ({ campaign: one('campaign', campaign), submission: submission(digest) }),
  conditions: [inOwnOffice],
  event: 'settled',
  hides: TO_CITY_AND_PROVINCE,
  data: z.object({ settlement: Settled.extend({ by: z.string(), on: CalendarDay }), verdict: VerdictField }),
  decide(application, { criterion, verdict, reason }, { actor, today, reads, pack }) {
    const stop = invalid(needText('reason', '认定理由', reason))
    if (stop) return stop
    const { campaign, submission } = reads
    const bare = reassess({ ...application, settlements: [] }, campaign, submission, { pack })
    const finding = bare.findings.find((one) => one.criterion === criterion)
    if (finding === undefined)
      return refuse('no-such-criterion', `本专项没有编号为“${criterion}”的条件。请从条件清单中选取。`)
    if (finding.verdict !== 'judgement')
      return refuse(
        'not-a-judgement',
        `“${finding.title}”由填报数据或部门回复直接得出结论，不由人工认定。数据有误的，请退回补正。`,
        { cite: finding.cite },
      )
    const settlement = { criterion, verdict, reason, by: actor.name, on: today }
    const settlements = withSettlement(application.settlements, settlement)
    const after = reassess({ ...application, settlements }, campaign, submission, { pack })
    return ok({ settlement, verdict: after.verdict })
  },
  apply: (application, { settlement, verdict }) => ({
    ...application,
    settlements: withSettlement(application.settlements, settlement),
    verdict,
  }),
  says: ({ settlement: { criterion, verdict, reason } }) => [
    `${criterion} 认定为“${VERDICT_NAMES[verdict]}”：${reason}`,
  ],
})
