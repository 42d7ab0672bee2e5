import { applicationEndpoints } from './applications.ts'
import { availabilityEndpoints } from './available-acts.ts'
import { campaignEndpoints } from './campaigns.ts'
import { draftEndpoints } from './drafts.ts'
import { enterpriseEndpoints } from './enterprises.ts'
import { expertEndpoints } from './experts.ts'
import { fileEndpoints } from './files.ts'
import { letterEndpoints } from './letters.ts'
import { messageEndpoints } from './messages.ts'
import { publicNoticeEndpoints } from './public-notices.ts'
import { reviewEndpoints } from './reviews.ts'
import { titleEndpoints } from './titles.ts'

/** Everything that is read, filled in or handed over, as addresses. */
export const resourceEndpoints = [
  ...campaignEndpoints,
  ...enterpriseEndpoints,
  ...draftEndpoints,
  ...applicationEndpoints,
  ...letterEndpoints,
  ...reviewEndpoints,
  ...publicNoticeEndpoints,
  ...titleEndpoints,
  ...expertEndpoints,
  ...messageEndpoints,
  ...fileEndpoints,
  ...availabilityEndpoints,
]
