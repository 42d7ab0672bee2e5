import { aggregateOf } from '../aggregate.ts'
import { assign } from './assign.ts'
import { decide } from './decide.ts'
import { declareConflict, enlargePool, open } from './pool.ts'
import { REVIEW_STAGES, type Review } from './state.ts'

export { drawExperts } from './draw.ts'
export { entriesOf } from './entries.ts'
export {
  type Conflict,
  type Expert,
  type Outcome,
  REVIEW_STAGES,
  type Review,
  type ReviewEntry,
  type ReviewStage,
  reviewId,
} from './state.ts'

/** 评审 */
export const review = aggregateOf<Review>()({
  kind: 'review',
  title: '评审',
  stages: REVIEW_STAGES,
  acts: [open, enlargePool, declareConflict, assign, decide],
  owner: ({ pool }) => ({ experts: pool.map(({ id }) => id) }),
})
