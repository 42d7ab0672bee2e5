import type { FieldHides, SeenState } from '../visibility.ts'
import type { ScoreSheet } from './state.ts'

/** Scores are the province's and the expert's who gave them; who else may read a sheet at all is left to the read. */
const NOT_THE_REVIEW = ['applicant', 'county', 'city', 'public', 'administrators'] as const

/** Who does not see which field of a score sheet. */
export const SCORE_SHEET_HIDES = {
  id: NOT_THE_REVIEW,
  stage: NOT_THE_REVIEW,
  review: NOT_THE_REVIEW,
  campaign: NOT_THE_REVIEW,
  track: NOT_THE_REVIEW,
  application: NOT_THE_REVIEW,
  number: NOT_THE_REVIEW,
  enterprise: NOT_THE_REVIEW,
  enterpriseName: NOT_THE_REVIEW,
  productName: NOT_THE_REVIEW,
  digest: NOT_THE_REVIEW,
  expert: NOT_THE_REVIEW,
  score: NOT_THE_REVIEW,
  comment: NOT_THE_REVIEW,
  findings: NOT_THE_REVIEW,
} as const satisfies FieldHides<ScoreSheet>

/** A score sheet as some audience sees it. */
export type SeenScoreSheet = SeenState<ScoreSheet, typeof SCORE_SHEET_HIDES>
