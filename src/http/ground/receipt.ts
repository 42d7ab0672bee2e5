import type { z } from 'zod'
import type { Outcome } from '#service'
import type { Refused } from './endpoint.ts'
import type { Receipt } from './shapes.ts'

/** What a command's outcome answers over HTTP; `id` names the thing it was done to. */
export const receiptOf = (outcome: Outcome, id: string): z.output<typeof Receipt> | Refused => {
  if (!outcome.accepted) return outcome
  const own = outcome.events.filter(({ stream }) => stream.id === id)
  const last = own.at(-1) ?? outcome.events.at(-1)
  return {
    repeated: outcome.repeated,
    version: last?.version ?? 0,
    at: last?.at ?? '',
    events: outcome.events.map(({ stream, version, hash, happened }) => ({
      ...stream,
      version,
      hash,
      happened: { ...happened },
    })),
  }
}
