import { z } from 'zod'
import type { Condition } from '../act.ts'
import { grant } from '../actor.ts'
import { Nothing } from '../fields.ts'
import type { PublicNotice } from '../public-notice/state.ts'
import { nothing, one } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { act } from './declare.ts'
import type { Campaign } from './state.ts'

const InReview = z.object({ review: z.string() })

/** 登记评审: follows from the opening of a review. */
export const enterReview = act({
  name: 'campaign.enterReview',
  title: '登记评审',
  from: ['underReview'],
  by: grant('any', 'system'),
  command: InReview,
  reads: nothing,
  event: 'reviewEntered',
  hides: {},
  data: InReview,
  decide: ({ reviews }, { review }) =>
    reviews.includes(review)
      ? refuse('already-entered', `评审“${review}”已经登记在本批次中，无须重复登记。`)
      : ok({ review }),
  apply: (campaign, { review }) => ({ ...campaign, reviews: [...campaign.reviews, review] }),
})

const InNotice = z.object({ notice: z.string() })

/** 进入公示: follows from the publication of the notice. */
export const publicise = act({
  name: 'campaign.publicise',
  title: '进入公示',
  from: ['underReview'],
  by: grant('any', 'system'),
  command: InNotice,
  reads: nothing,
  event: 'publicised',
  hides: {},
  data: InNotice,
  decide: (_, { notice }) => ok({ notice }),
  apply: ({ stage, ...campaign }, { notice }) => ({ ...campaign, stage: 'publicised', notice }),
})

const noticeConcluded: Condition<Campaign, { readonly notice: PublicNotice }> = (_, { reads }) =>
  reads.notice.stage === 'concluded'
    ? undefined
    : refuse('notice-not-concluded', '本批次的公示尚未办结，不能办结批次。请先办结公示。')

const Concluded = z.object({ notice: z.string() })

/** 办结批次: follows from the conclusion of the notice. */
export const conclude = act({
  name: 'campaign.conclude',
  title: '办结批次',
  from: ['publicised'],
  by: grant('any', 'system'),
  command: Nothing,
  reads: ({ notice }) => ({ notice: one('publicNotice', notice) }),
  conditions: [noticeConcluded],
  event: 'concluded',
  hides: {},
  data: Concluded,
  decide: ({ notice }) => ok({ notice }),
  apply: (campaign) => ({ ...campaign, stage: 'concluded' }),
})
