import { aggregateOf } from '../aggregate.ts'
import { answer } from './answer.ts'
import { raise } from './raise.ts'
import { OBJECTION_STAGES, type Objection } from './state.ts'

export { OBJECTION_STAGES, type Objection, type ObjectionAnswer, type ObjectionStage } from './state.ts'

/** 异议 */
export const objection = aggregateOf<Objection>()({
  kind: 'objection',
  title: '异议',
  stages: OBJECTION_STAGES,
  acts: [raise, answer],
  owner: () => ({}),
})
