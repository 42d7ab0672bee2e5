import type { Envelope, Events, StreamKind } from '#lifecycle'
import { canonical, digestOf } from './canonical.ts'
import type { EventRow } from './schema.ts'

/** An event before it has a place in the order of all events. */
export type LinkedEvent = Omit<EventRow, 'position'>

/** The hash that ties an event to the one before it: over who, when, what, in which stream and at which version. */
export const eventHash = (event: Omit<LinkedEvent, 'hash' | 'leads'>): string => {
  const { kind, stream, version, type, at, by_id, by_name, by_role, act, command, data, previous } = event
  return digestOf(canonical({ kind, stream, version, type, at, by_id, by_name, by_role, act, command, data, previous }))
}

/** What an event row tells, as the aggregate's own event: a parser's trust, since only `perform` writes these rows. */
export const readHappened = <K extends StreamKind>(_kind: K, { data }: Pick<EventRow, 'data'>): Events[K] =>
  JSON.parse(data)

export const envelopeOf = (event: Omit<LinkedEvent, 'hash' | 'data' | 'previous'>): Envelope => ({
  stream: { kind: event.kind, id: event.stream },
  version: event.version,
  at: event.at,
  by: { id: event.by_id, name: event.by_name, role: event.by_role },
})
