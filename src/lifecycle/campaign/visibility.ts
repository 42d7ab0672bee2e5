import type { EventHides, FieldHides } from '../visibility.ts'
import type { Campaign, CampaignEvent } from './state.ts'

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

/** Who does not hear of which event of a campaign. */
export const CAMPAIGN_EVENT_HIDES = {
  drafted: {},
  readingChosen: {},
  settingsChanged: {},
  opened: {},
  closed: {},
  reviewEntered: {},
  publicised: {},
  concluded: {},
} as const satisfies EventHides<CampaignEvent>
