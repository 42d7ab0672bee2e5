import type { FieldHides } from '../visibility.ts'
import type { Campaign } from './state.ts'

/** Who does not see which field of a campaign: from its opening on it is public. */
export const CAMPAIGN_HIDES = {
  id: [],
  stage: [],
  title: [],
  year: [],
  pack: [],
  opensOn: [],
  cityLastDay: [],
  noticeLastDay: [],
  settings: [],
  changes: [],
  readings: [],
  decisions: [],
  reviews: [],
  notice: [],
} as const satisfies FieldHides<Campaign>
