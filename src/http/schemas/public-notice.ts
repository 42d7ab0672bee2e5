import { z } from 'zod'
import {
  type Flat,
  type NoticeItem,
  OBJECTION_STAGES,
  type Objection,
  PUBLIC_NOTICE_STAGES,
  type SeenPublicNotice,
} from '#lifecycle'
import { CalendarDay } from './common.ts'
import { keyOf, Sha256 } from './words.ts'

export const NoticeItemShape: z.ZodType<NoticeItem> = z.object({
  application: z.string(),
  number: z.string(),
  enterprise: z.string(),
  enterpriseName: z.string(),
  track: z.string(),
  productName: z.string().exactOptional(),
  digest: Sha256,
})

/** An objection to one application of a public notice. */
export const ObjectionShape: z.ZodType<Flat<Objection>> = z
  .object({
    id: z.string(),
    stage: keyOf(OBJECTION_STAGES, '阶段'),
    notice: z.string(),
    application: z.string(),
    number: z.number().int().describe('公示内的异议编号'),
    facts: z.string(),
    name: z.string().exactOptional(),
    contact: z.string().exactOptional(),
    told: z.string().describe('当时答复异议人的话'),
    answer: z.object({ reason: z.string(), investigator: z.string() }).exactOptional(),
  })
  .meta({ id: 'Objection' })

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
    list: Sha256.describe('公示名单的摘要'),
    counts: z.record(z.string(), z.number().int()).describe('名单中各专项的件数'),
    recognition: z.object({ documentNumber: z.string(), recognisedOn: CalendarDay }).exactOptional(),
  })
  .meta({ id: 'PublicNotice' })
