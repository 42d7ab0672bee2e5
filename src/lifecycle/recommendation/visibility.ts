import type { EventHides, FieldHides } from '../visibility.ts'
import type { Recommendation, RecommendationEvent } from './state.ts'

/** Who does not see which field of a letter: it is between the city and the province, who read the whole of it. */
export const RECOMMENDATION_HIDES = {
  id: [],
  stage: [],
  campaign: [],
  unit: [],
  date: [],
  applications: [],
  explanation: [],
  number: [],
  lines: [],
  shortfalls: [],
  scan: [],
} as const satisfies FieldHides<Recommendation>

/** Who does not hear of which event of a letter. */
export const RECOMMENDATION_EVENT_HIDES = {
  drafted: {},
  amended: {},
  sent: {},
  scanAttached: {},
} as const satisfies EventHides<RecommendationEvent>
