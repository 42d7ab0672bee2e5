import type { FieldHides, SeenState } from '../visibility.ts'
import type { ScoreSheet } from './state.ts'

/** Who does not see which field of a score sheet: only the province and the expert whose it is read one at all. */
export const SCORE_SHEET_HIDES = {
  id: [],
  stage: [],
  review: [],
  campaign: [],
  track: [],
  application: [],
  number: [],
  enterprise: [],
  enterpriseName: [],
  productName: [],
  digest: [],
  expert: [],
  score: [],
  comment: [],
  findings: [],
} as const satisfies FieldHides<ScoreSheet>

/** A score sheet as some audience sees it. */
export type SeenScoreSheet = SeenState<ScoreSheet, typeof SCORE_SHEET_HIDES>
