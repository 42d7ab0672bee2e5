import { z } from 'zod'
import { type Envelope, STREAM_KINDS } from '#lifecycle'
import { Instant } from './words.ts'

/** When, by whom and in which stream something happened. */
export const EnvelopeShape: z.ZodType<Envelope> = z
  .object({
    stream: z.object({ kind: z.enum(STREAM_KINDS), id: z.string() }),
    version: z.number().int(),
    at: Instant,
    by: z.object({ id: z.string(), name: z.string(), role: z.string() }),
  })
  .meta({ id: 'Envelope' })
