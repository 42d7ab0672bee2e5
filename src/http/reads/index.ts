import { applications } from './applications.ts'
import { campaigns } from './campaigns.ts'
import { drafts } from './drafts.ts'
import { enterprises } from './enterprises.ts'
import { experts } from './experts.ts'
import { files } from './files.ts'
import { messages } from './messages.ts'
import { publicNotices } from './public-notices.ts'
import { recommendations } from './recommendations.ts'
import { reviews } from './reviews.ts'
import { titles } from './titles.ts'

/** Everything that is read, filled in or handed over, as addresses. */
export const resourceEndpoints = [
  ...campaigns,
  ...enterprises,
  ...drafts,
  ...applications,
  ...recommendations,
  ...reviews,
  ...publicNotices,
  ...titles,
  ...experts,
  ...messages,
  ...files,
]
