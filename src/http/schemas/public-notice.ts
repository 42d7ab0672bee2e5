import { z } from 'zod'
import { OBJECTION_STAGES, PUBLIC_NOTICE_STAGES, type SeenPublicNotice } from '#lifecycle'
import { CalendarDay } from './common.ts'
import { keyOf, Sha256 } from './words.ts'

const Item = z.object({
  application: z.string(),
  number: z.string(),
  enterprise: z.string(),
  enterpriseName: z.string(),
  track: z.string(),
  productName: z.string().exactOptional(),
  digest: Sha256,
})

const ObjectionShape = z.object({
  number: z.number().int(),
  application: z.string(),
  facts: z.string(),
  name: z.string().exactOptional(),
  contact: z.string().exactOptional(),
  stage: keyOf(OBJECTION_STAGES, '阶段'),
  told: z.string().describe('当时答复异议人的话'),
  answer: z.object({ reason: z.string(), investigator: z.string() }).exactOptional(),
})

/** A public notice of a proposed list. */
export const PublicNoticeShape: z.ZodType<SeenPublicNotice> = z
  .object({
    id: z.string(),
    stage: keyOf(PUBLIC_NOTICE_STAGES, '阶段'),
    campaign: z.string(),
    title: z.string(),
    documentNumber: z.string(),
    channel: z.string(),
    firstDay: CalendarDay,
    lastDay: CalendarDay,
    provisionalNote: z.string().exactOptional(),
    items: z.array(Item),
    objections: z.array(ObjectionShape).exactOptional().describe('仅省级和监督员可见'),
    recognition: z.object({ documentNumber: z.string(), recognisedOn: CalendarDay }).exactOptional(),
  })
  .meta({ id: 'PublicNotice' })
