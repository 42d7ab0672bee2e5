import { z } from 'zod'
import type { StreamKind } from '#lifecycle'
import { applications } from '#service/reads/applications.ts'
import { availableActs } from '#service/reads/available-acts.ts'
import { campaigns } from '#service/reads/campaigns.ts'
import { enterprises } from '#service/reads/enterprises.ts'
import { letters } from '#service/reads/letters.ts'
import { publicNotices } from '#service/reads/notices.ts'
import { objections } from '#service/reads/objections.ts'
import type { FindRead } from '#service/reads/read.ts'
import { reviews } from '#service/reads/reviews.ts'
import { scoreSheets } from '#service/reads/score-sheets.ts'
import { titles } from '#service/reads/titles.ts'
import { ById } from '../schemas/common.ts'
import { PLACES } from '../server/act.ts'
import { type AnyEndpoint, endpoint } from '../server/endpoint.ts'
import { found } from '../server/found.ts'
import { readerOf } from '../server/read.ts'

/** How a thing of each kind is read: who may not read it is told nothing of what may be done to it. */
const READS = {
  campaign: campaigns,
  enterprise: enterprises,
  application: applications,
  letter: letters,
  review: reviews,
  scoreSheet: scoreSheets,
  publicNotice: publicNotices,
  objection: objections,
  title: titles,
} as const satisfies Record<StreamKind, FindRead<object>>

const Why = z.object({
  code: z.string(),
  message: z.string(),
  cite: z.object({ clause: z.string(), quote: z.string() }).exactOptional(),
  problems: z
    .array(z.object({ code: z.string(), field: z.string(), message: z.string() }))
    .readonly()
    .exactOptional(),
})

const Acts = z.object({
  acts: z
    .array(z.object({ act: z.string(), title: z.string(), why: Why.exactOptional().describe('现在不能办理的原因') }))
    .readonly(),
})

const availability = (kind: StreamKind, read: FindRead<object>): AnyEndpoint => {
  const { folder, tag } = PLACES[kind]
  return endpoint({
    method: 'GET',
    url: `/api/${folder}/:id/acts`,
    tag,
    summary: '本人现在可以办理的事项，不能办理的说明原因',
    who: read.roles,
    params: ById,
    answer: Acts,
    handle: async (call) => {
      const { id } = call.params
      const thing = await read.find(readerOf(call), id)
      return found(thing && { acts: await availableActs(call.runtime, call.actor, { kind, id }) }, read.title)
    },
  })
}

export const availabilityEndpoints = [
  availability('campaign', READS.campaign),
  availability('enterprise', READS.enterprise),
  availability('application', READS.application),
  availability('letter', READS.letter),
  availability('review', READS.review),
  availability('scoreSheet', READS.scoreSheet),
  availability('publicNotice', READS.publicNotice),
  availability('objection', READS.objection),
  availability('title', READS.title),
] as const
