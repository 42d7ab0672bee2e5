import type { Kysely } from 'kysely'
import { type Actor, audienceOf, eventHides, fieldsFor, type Happening, hiddenTypes, type StreamRef } from '#lifecycle'
import { findVersionWithout, type Schema } from '#store'
import type { RecordedEvent } from './command.ts'

/** An event of one's own command, as it is told to who gave the command. */
export interface VisibleEvent extends Omit<RecordedEvent, 'hash'> {
  readonly event: Happening
  /** Left out where events that are hidden may come before: it would tell whether there are any. */
  readonly hash?: string
}

/** The version of a stream as the actor counts it, when it had come to `version`: how many events they may know of. */
export const versionFor = async (
  db: Kysely<Schema>,
  { role }: Actor,
  stream: StreamRef,
  version: number,
): Promise<number> => {
  const hidden = hiddenTypes(audienceOf(role), eventHides(stream.kind))
  return hidden.length === 0 ? version : findVersionWithout(db, stream, hidden, version)
}

/** What the actor's own command brought about, without the fields that they do not see, in versions as they count them. */
export const visibleEvents = (
  db: Kysely<Schema>,
  actor: Actor,
  events: readonly RecordedEvent[],
): Promise<readonly VisibleEvent[]> =>
  Promise.all(
    events.map(async ({ hash, ...recorded }) => {
      const { stream, event } = recorded
      const audience = audienceOf(actor.role)
      const hidden = hiddenTypes(audience, eventHides(stream.kind))
      const told = {
        ...recorded,
        event: fieldsFor(audience, event, eventHides(stream.kind)),
        version: await versionFor(db, actor, stream, recorded.version),
      }
      // Who objects cannot read the objection again but by its hash.
      return hidden.length === 0 || hidden.includes(event.type) ? { ...told, hash } : told
    }),
  )
