import { z } from 'zod'
import { STREAM_KINDS } from '#lifecycle'
import type { SeenEnvelope } from '#service/reads/history.ts'
import { Instant } from './words.ts'

/** When, by whom and in which stream something happened. */
export const EnvelopeShape: z.ZodType<SeenEnvelope> = z
  .object({
    stream: z.object({ kind: z.enum(STREAM_KINDS), id: z.string() }),
    version: z.number().int(),
    at: Instant,
    by: z
      .object({ role: z.string(), id: z.string().exactOptional(), name: z.string().exactOptional() })
      .describe('企业和专家只看到机关人员的角色'),
  })
  .meta({ id: 'Envelope' })
