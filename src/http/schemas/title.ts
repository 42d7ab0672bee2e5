import { z } from 'zod'
import { type Flat, TITLE_STAGES, type Title } from '#lifecycle'
import { CalendarDay } from './common.ts'
import { keyOf } from './words.ts'

/** A title of the public register. */
export const TitleShape: z.ZodType<Flat<Title>> = z
  .object({
    id: z.string(),
    stage: keyOf(TITLE_STAGES, '阶段'),
    number: z.string().describe('证书编号'),
    campaign: z.string(),
    year: z.number().int(),
    track: z.string(),
    application: z.string(),
    enterprise: z.string().describe('统一社会信用代码'),
    holder: z.string().describe('企业现在的名称'),
    productName: z.string().exactOptional(),
    unit: z.string(),
    county: z.string(),
    documentNumber: z.string().describe('认定文号'),
    recognisedOn: CalendarDay,
    firstDay: CalendarDay,
    lastDay: CalendarDay,
    certificateIssuedOn: CalendarDay.exactOptional(),
    renewedBy: z.string().exactOptional(),
    revokedOn: CalendarDay.exactOptional(),
    revocation: z.object({ reason: z.string(), documentNumber: z.string(), barredUntil: CalendarDay }).exactOptional(),
  })
  .meta({ id: 'Title' })
