import type { FieldHides, SeenState } from '../visibility.ts'
import type { Review } from './state.ts'

/**
 * Who does not see which field of a review. Of the pool and the conflicts an expert sees their own: which they are depends
 * on who reads, and is left to the read.
 */
export const REVIEW_HIDES = {
  id: [],
  stage: [],
  campaign: [],
  track: [],
  pool: [],
  conflicts: [],
  minutes: ['expert'],
} as const satisfies FieldHides<Review>

/** A review as some audience sees it. */
export type SeenReview = SeenState<Review, typeof REVIEW_HIDES>
