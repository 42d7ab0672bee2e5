import type { Application, ApplicationEvent } from './application/state.ts'
import type { Campaign, CampaignEvent } from './campaign/state.ts'
import type { Enterprise, EnterpriseEvent } from './enterprise/state.ts'
import type { PublicNotice, PublicNoticeEvent } from './public-notice/state.ts'
import type { Recommendation, RecommendationEvent } from './recommendation/state.ts'
import type { Review, ReviewEvent } from './review/state.ts'
import type { Title, TitleEvent } from './title/state.ts'

/** The state of each kind of stream; plain JSON. */
export interface States {
  readonly campaign: Campaign
  readonly enterprise: Enterprise
  readonly application: Application
  readonly recommendation: Recommendation
  readonly review: Review
  readonly publicNotice: PublicNotice
  readonly title: Title
}

/** What can happen in each kind of stream; plain JSON. */
export interface Events {
  readonly campaign: CampaignEvent
  readonly enterprise: EnterpriseEvent
  readonly application: ApplicationEvent
  readonly recommendation: RecommendationEvent
  readonly review: ReviewEvent
  readonly publicNotice: PublicNoticeEvent
  readonly title: TitleEvent
}
