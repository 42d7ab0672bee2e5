import type { Kysely } from 'kysely'
import { type Actor, audienceOf, EVENT_HIDES, fieldsFor, type Happened, hiddenTypes, type StreamRef } from '#lifecycle'
import { findVersionWithout, type Schema } from '#store'
import type { RecordedEvent } from './command.ts'

/** An event of one's own command, as it is told to who gave the command. */
export interface HeardEvent extends Omit<RecordedEvent, 'hash'> {
  readonly happened: Happened
  /** Left out where events that are hidden may come before: it would tell whether there are any. */
  readonly hash?: string
}

/** The version of a stream as the actor counts it, when it had come to `version`: how many events he hears of. */
export const versionFor = async (
  db: Kysely<Schema>,
  { role }: Actor,
  stream: StreamRef,
  version: number,
): Promise<number> => {
  const hidden = hiddenTypes(audienceOf(role), EVENT_HIDES[stream.kind])
  return hidden.length === 0 ? version : findVersionWithout(db, stream, hidden, version)
}

/** What the actor's own command brought about, without the fields that he does not see, in versions as he counts them. */
export const heardBy = (
  db: Kysely<Schema>,
  actor: Actor,
  events: readonly RecordedEvent[],
): Promise<readonly HeardEvent[]> =>
  Promise.all(
    events.map(async ({ hash, ...event }) => {
      const { stream, happened } = event
      const audience = audienceOf(actor.role)
      const hidden = hiddenTypes(audience, EVENT_HIDES[stream.kind])
      const told = {
        ...event,
        happened: fieldsFor(audience, happened, EVENT_HIDES[stream.kind]),
        version: await versionFor(db, actor, stream, event.version),
      }
      // Who objects cannot read his objection again but by its hash.
      return hidden.length === 0 || hidden.includes(happened.type) ? { ...told, hash } : told
    }),
  )
