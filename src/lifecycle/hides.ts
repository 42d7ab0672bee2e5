import { APPLICATION_EVENT_HIDES, APPLICATION_HIDES } from './application/visibility.ts'
import { CAMPAIGN_EVENT_HIDES, CAMPAIGN_HIDES } from './campaign/visibility.ts'
import { ENTERPRISE_EVENT_HIDES, ENTERPRISE_HIDES } from './enterprise/visibility.ts'
import type { StreamKind } from './machine.ts'
import { PUBLIC_NOTICE_EVENT_HIDES, PUBLIC_NOTICE_HIDES } from './public-notice/visibility.ts'
import { RECOMMENDATION_EVENT_HIDES, RECOMMENDATION_HIDES } from './recommendation/visibility.ts'
import { REVIEW_EVENT_HIDES, REVIEW_HIDES } from './review/visibility.ts'
import type { Events, States } from './states.ts'
import { TITLE_EVENT_HIDES, TITLE_HIDES } from './title/visibility.ts'
import type { EventHides, FieldHides } from './visibility.ts'

export type { SeenApplication, SeenApplicationEvent } from './application/visibility.ts'
export type { SeenPublicNotice } from './public-notice/visibility.ts'
export type { SeenReview } from './review/visibility.ts'

/** Who does not see which field of each aggregate's state. */
export const STATE_HIDES = {
  campaign: CAMPAIGN_HIDES,
  enterprise: ENTERPRISE_HIDES,
  application: APPLICATION_HIDES,
  recommendation: RECOMMENDATION_HIDES,
  review: REVIEW_HIDES,
  publicNotice: PUBLIC_NOTICE_HIDES,
  title: TITLE_HIDES,
} as const satisfies { readonly [K in StreamKind]: FieldHides<States[K]> }

/** Who does not hear of which event of each aggregate, or not of all of it. */
export const EVENT_HIDES = {
  campaign: CAMPAIGN_EVENT_HIDES,
  enterprise: ENTERPRISE_EVENT_HIDES,
  application: APPLICATION_EVENT_HIDES,
  recommendation: RECOMMENDATION_EVENT_HIDES,
  review: REVIEW_EVENT_HIDES,
  publicNotice: PUBLIC_NOTICE_EVENT_HIDES,
  title: TITLE_EVENT_HIDES,
} as const satisfies { readonly [K in StreamKind]: EventHides<Events[K]> }
