import { applicationActs } from './application.ts'
import { campaignActs } from './campaign.ts'
import { enterpriseActs } from './enterprise.ts'
import { publicNoticeActs } from './public-notice.ts'
import { recommendationActs } from './recommendation.ts'
import { reviewActs } from './review.ts'
import { titleActs } from './title.ts'

/** Every step that a person takes, as an address. */
export const actEndpoints = [
  ...campaignActs,
  ...enterpriseActs,
  ...applicationActs,
  ...recommendationActs,
  ...reviewActs,
  ...publicNoticeActs,
  ...titleActs,
]
