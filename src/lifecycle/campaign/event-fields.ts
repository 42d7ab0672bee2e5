import { z } from 'zod'
import type { ReadingChoices } from '#policy'
import { CalendarDay, Name, Words } from '../fields.ts'

/** What events of a campaign hold of its readings and days. */
export const ReadingsField: z.ZodType<ReadingChoices> = z.record(z.string(), z.string())

export const Dates = {
  opensOn: CalendarDay,
  cityLastDay: CalendarDay.exactOptional(),
  noticeLastDay: CalendarDay.exactOptional(),
}

export const ReadingDecisionField = z.object({
  reading: z.string().max(10),
  alternative: z.string().max(50),
  documentNumber: Name,
  reason: Words,
})
