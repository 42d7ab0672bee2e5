import type { z } from 'zod'
import type { Actor } from '#lifecycle'
import { type Outcome, type Runtime, visibleEvents } from '#service'
import type { Receipt } from '../schemas/common.ts'
import type { Refused } from './endpoint.ts'

/** What a command's outcome answers to the actor over HTTP; `id` names the thing it was done to. */
export const receiptOf = async (
  { runtime, actor, id }: { readonly runtime: Runtime; readonly actor: Actor; readonly id: string },
  outcome: Outcome,
): Promise<z.output<typeof Receipt> | Refused> => {
  if (!outcome.ok) return outcome
  const events = await visibleEvents(runtime.database.db, actor, outcome.value.events)
  const own = events.filter(({ stream }) => stream.id === id)
  const last = own.at(-1) ?? events.at(-1)
  return {
    repeated: outcome.value.repeated,
    version: last?.version ?? 0,
    at: last?.at ?? '',
    events: events.map(({ stream, at: _, event, ...about }) => ({
      ...stream,
      ...about,
      event: { ...event },
    })),
  }
}
