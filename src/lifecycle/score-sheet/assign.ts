import { z } from 'zod'
import { grant } from '../actor.ts'
import { nothing, one } from '../reads.ts'
import { ok } from '../result.ts'
import { act, first } from './declare.ts'
import { TO_THE_REVIEW } from './hides.ts'

const Assigned = z.object({
  review: z.string(),
  campaign: z.string(),
  track: z.string(),
  application: z.string(),
  number: z.string(),
  enterprise: z.string(),
  enterpriseName: z.string(),
  productName: z.string().exactOptional(),
  digest: z.string(),
  expert: z.string(),
})

/** 分派: follows from the draw. */
export const assign = first({
  name: 'scoreSheet.assign',
  title: '分派评分表',
  by: grant('any', 'system'),
  owner: () => ({}),
  command: Assigned.pick({ review: true, application: true, expert: true }),
  reads: ({ application }) => ({ application: one('application', application) }),
  event: 'assigned',
  hides: TO_THE_REVIEW,
  data: Assigned,
  decide({ review, expert }, { reads }) {
    const { id, number, campaign, track, enterprise, enterpriseName, productName, digest } = reads.application
    const assigned = { review, campaign, track, application: id, number, enterprise, enterpriseName, digest, expert }
    return ok(productName === undefined ? assigned : { ...assigned, productName })
  },
  apply: (assigned, { stream }) => ({ id: stream.id, stage: 'assigned', ...assigned }),
})

const Withdrawn = z.object({ why: z.string() })

/** 回避: follows from a declared conflict. */
export const withdraw = act({
  name: 'scoreSheet.withdraw',
  title: '回避评分',
  from: ['assigned', 'scored'],
  by: grant('any', 'system'),
  command: Withdrawn,
  reads: nothing,
  event: 'withdrawn',
  hides: TO_THE_REVIEW,
  data: Withdrawn,
  decide: (_, withdrawn) => ok(withdrawn),
  apply: ({ score, comment, findings, ...sheet }) => ({ ...sheet, stage: 'withdrawn' }),
})
