import type { Application } from './application/state.ts'
import type { Campaign } from './campaign/state.ts'
import type { Enterprise } from './enterprise/state.ts'
import type { Letter } from './letter/state.ts'
import type { Objection } from './objection/state.ts'
import type { PublicNotice } from './public-notice/state.ts'
import type { Review } from './review/state.ts'
import type { ScoreSheet } from './score-sheet/state.ts'
import type { Title } from './title/state.ts'

/** The state of each kind of stream; plain JSON. */
export interface States {
  readonly campaign: Campaign
  readonly enterprise: Enterprise
  readonly application: Application
  readonly letter: Letter
  readonly review: Review
  readonly scoreSheet: ScoreSheet
  readonly publicNotice: PublicNotice
  readonly objection: Objection
  readonly title: Title
}
