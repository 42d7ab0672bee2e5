import { AGGREGATES } from './aggregates.ts'
import { APPLICATION_HIDES } from './application/visibility.ts'
import { CAMPAIGN_HIDES } from './campaign/visibility.ts'
import { ENTERPRISE_HIDES } from './enterprise/visibility.ts'
import { LETTER_HIDES } from './letter/visibility.ts'
import { OBJECTION_HIDES } from './objection/visibility.ts'
import { PUBLIC_NOTICE_HIDES } from './public-notice/visibility.ts'
import { REVIEW_HIDES } from './review/visibility.ts'
import { SCORE_SHEET_HIDES } from './score-sheet/visibility.ts'
import type { States } from './states.ts'
import { type Flat, STREAM_KINDS, type StreamKind } from './stream.ts'
import { TITLE_HIDES } from './title/visibility.ts'
import type { EventTable, FieldHides } from './visibility.ts'

/** States as those see them who read the whole of them. */
export type SeenCampaign = Flat<States['campaign']>
export type SeenEnterprise = Flat<States['enterprise']>
export type SeenLetter = Flat<States['letter']>
export type SeenObjection = Flat<States['objection']>
export type SeenTitle = Flat<States['title']>

export type { SeenApplication } from './application/visibility.ts'
export type { SeenPublicNotice } from './public-notice/visibility.ts'
export type { SeenReview } from './review/visibility.ts'
export type { SeenScoreSheet } from './score-sheet/visibility.ts'

/** Who does not see which field of each aggregate's state. */
export const STATE_HIDES = {
  campaign: CAMPAIGN_HIDES,
  enterprise: ENTERPRISE_HIDES,
  application: APPLICATION_HIDES,
  letter: LETTER_HIDES,
  review: REVIEW_HIDES,
  scoreSheet: SCORE_SHEET_HIDES,
  publicNotice: PUBLIC_NOTICE_HIDES,
  objection: OBJECTION_HIDES,
  title: TITLE_HIDES,
} as const satisfies { readonly [K in StreamKind]: FieldHides<States[K]> }

/** Who does not know of which event of an aggregate, or not of all of it: as its acts declare. */
export const eventHides = (kind: StreamKind): EventTable => EVENT_HIDES.get(kind) ?? {}

const EVENT_HIDES = new Map<StreamKind, EventTable>(
  STREAM_KINDS.map((kind) => [
    kind,
    Object.fromEntries([...AGGREGATES[kind].acts.values()].map(({ event, hides }) => [event, hides])),
  ]),
)
