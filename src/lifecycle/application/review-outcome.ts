import { z } from 'zod'
import { Words } from '../fields.ts'
import { nothing } from '../reads.ts'
import { ok } from '../result.ts'
import { act } from './declare.ts'
import { SYSTEM_ALONE } from './grants.ts'
import { WITHOUT_OUTCOME } from './hides.ts'
import { baseOf, reportedOf } from './state.ts'

const Outcome = z.object({
  review: z.string(),
  /** Mean score for the eye; the ranking itself is exact. */
  score: z.string(),
  rank: z.number().int(),
})

/** 拟认定: follows from the decision of the review. */
export const propose = act({
  name: 'application.propose',
  title: '列为拟认定',
  from: ['underReview'],
  by: SYSTEM_ALONE,
  command: Outcome,
  reads: nothing,
  event: 'proposed',
  hides: WITHOUT_OUTCOME,
  data: Outcome,
  decide: (_, outcome) => ok(outcome),
  apply: (application, { score, rank }) => ({
    ...baseOf(application),
    ...reportedOf(application),
    stage: 'proposed',
    score,
    rank,
  }),
  says: (outcome) => scoreOf(outcome),
  tells: () => ({ title: '列入拟认定名单', body: '评审后列入拟认定名单，将予公示。' }),
})

const Outvoted = Outcome.extend({ reason: Words })

/** 未通过评审: follows from the decision of the review. */
export const notPropose = act({
  name: 'application.notPropose',
  title: '列为未通过评审',
  from: ['underReview'],
  by: SYSTEM_ALONE,
  command: Outvoted,
  reads: nothing,
  event: 'notProposed',
  hides: WITHOUT_OUTCOME,
  data: Outvoted,
  decide: (_, outcome) => ok(outcome),
  apply: (application, { score, rank, reason }) => ({
    ...baseOf(application),
    ...reportedOf(application),
    stage: 'notProposed',
    score,
    rank,
    reason,
  }),
  says: ({ reason, ...outcome }) => [...scoreOf(outcome), reason],
  tells: ({ reason }) => ({ title: '未列入拟认定名单', body: `评审后未列入拟认定名单，原因：${reason}` }),
})

/** Empty where the reader may not know it. */
const scoreOf = ({ score, rank }: { readonly score?: string; readonly rank?: number }): readonly string[] =>
  score === undefined ? [] : [`平均分 ${score} 分，第 ${rank} 名。`]
