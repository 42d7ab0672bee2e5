import type { EventHides, FieldHides, SeenState } from '../visibility.ts'
import type { Review, ReviewEvent } from './state.ts'

/**
 * Who does not see which field of a review. Of the pool, the conflicts, the entries and the sheets an expert sees his
 * own: which they are depends on who reads, and is left to the read.
 */
export const REVIEW_HIDES = {
  id: [],
  stage: [],
  campaign: [],
  track: [],
  pool: [],
  conflicts: [],
  entries: [],
  sheets: [],
  minutes: ['expert'],
  outcomes: ['expert'],
} as const satisfies FieldHides<Review>

/** Who does not hear of which event of a review, or not of all of it. */
export const REVIEW_EVENT_HIDES = {
  opened: { expert: ['pool'] },
  poolEnlarged: { expert: ['experts'] },
  conflictDeclared: {},
  assigned: { expert: ['seed', 'entries'] },
  scored: {},
  decided: { expert: ['minutes', 'outcomes'] },
} as const satisfies EventHides<ReviewEvent>

/** A review as some audience sees it. */
export type SeenReview = SeenState<Review, typeof REVIEW_HIDES>
