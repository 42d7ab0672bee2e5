import type { z } from 'zod'
import type { Outcome } from '#service'
import type { Receipt } from '../schemas/common.ts'
import type { Refused } from './endpoint.ts'

/** What a command's outcome answers over HTTP; `id` names the thing it was done to. */
export const receiptOf = (outcome: Outcome, id: string): z.output<typeof Receipt> | Refused => {
  if (!outcome.ok) return outcome
  const { events, repeated } = outcome.value
  const own = events.filter(({ stream }) => stream.id === id)
  const last = own.at(-1) ?? events.at(-1)
  return {
    repeated,
    version: last?.version ?? 0,
    at: last?.at ?? '',
    events: events.map(({ stream, version, hash, event }) => ({
      ...stream,
      version,
      hash,
      event: { ...event },
    })),
  }
}
