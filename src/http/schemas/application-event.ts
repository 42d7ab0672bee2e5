import { z } from 'zod'
import type { SeenApplicationEvent } from '#lifecycle'
import { CountyOpinionShape, ReplyShape, ReturnItemShape } from './application.ts'
import { SettlementShape, VerdictShape } from './assessment.ts'
import { CalendarDay } from './common.ts'
import { Mistake, Sha256 } from './words.ts'

const submitted = {
  version: z.number().int(),
  digest: Sha256,
  verdict: VerdictShape,
  warnings: z.array(Mistake),
  productName: z.string().exactOptional(),
  validEnterpriseTitle: z.boolean(),
}

const outcome = {
  review: z.string().exactOptional().describe('仅省级和监督员可见'),
  score: z.string().exactOptional().describe('仅省级和监督员可见'),
  rank: z.number().int().exactOptional().describe('仅省级和监督员可见'),
}

/** What can happen to an application, told apart by `type`. */
export const ApplicationEventShape: z.ZodType<SeenApplicationEvent> = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('submitted'),
      number: z.string(),
      campaign: z.string(),
      year: z.number().int(),
      track: z.string(),
      enterprise: z.string(),
      enterpriseName: z.string(),
      unit: z.string(),
      county: z.string(),
      ...submitted,
    }),
    z.object({ type: z.literal('resubmitted'), ...submitted, verdict: VerdictShape.exactOptional() }),
    z.object({ type: z.literal('withdrawn'), reason: z.string() }),
    z.object({ type: z.literal('countyOpinionGiven'), opinion: CountyOpinionShape }),
    z.object({ type: z.literal('departmentReplied'), reply: ReplyShape, verdict: VerdictShape }),
    z.object({ type: z.literal('settled'), settlement: SettlementShape, verdict: VerdictShape }),
    z.object({ type: z.literal('returned'), items: z.array(ReturnItemShape) }),
    z.object({ type: z.literal('recommended'), opinion: z.string(), verdict: VerdictShape.exactOptional() }),
    z.object({ type: z.literal('declined'), reason: z.string() }),
    z.object({ type: z.literal('letterEntered'), letter: z.string(), number: z.string(), date: CalendarDay }),
    z.object({ type: z.literal('accepted') }),
    z.object({ type: z.literal('sentBack'), reason: z.string(), correctBy: CalendarDay }),
    z.object({ type: z.literal('proposed'), ...outcome }),
    z.object({ type: z.literal('passedOver'), ...outcome, reason: z.string() }),
    z.object({ type: z.literal('publicised'), notice: z.string() }),
    z.object({ type: z.literal('objectionUpheld'), notice: z.string(), reason: z.string() }),
    z.object({
      type: z.literal('recognised'),
      notice: z.string(),
      title: z.string(),
      documentNumber: z.string(),
      recognisedOn: CalendarDay,
    }),
  ])
  .meta({ id: 'ApplicationEvent' })
