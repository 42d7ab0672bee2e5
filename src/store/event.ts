import type { Envelope, Events, StreamKind } from '#lifecycle'
import { canonical, digestOf } from './canonical.ts'
import type { EventRow } from './schema.ts'

/** The hash that ties an event to the one before it: over every other column, so that none can be changed unseen. */
export const eventHash = (event: Omit<EventRow, 'hash'>): string => {
  const { kind, stream, version, type, at, by_id, by_name, by_role, act, command, ordinal, data, previous } = event
  const by = { by_id, by_name, by_role }
  return digestOf(canonical({ kind, stream, version, type, at, ...by, act, command, ordinal, data, previous }))
}

/** What an event row tells, as the aggregate's own event: a parser's trust, since only `perform` writes these rows. */
export const readEvent = <K extends StreamKind>(_kind: K, { data }: Pick<EventRow, 'data'>): Events[K] =>
  JSON.parse(data)

/** Of an event row, what surrounds the event: stream, version, time and person. */
export const envelopeOf = (event: Omit<EventRow, 'hash' | 'data' | 'previous'>): Envelope => ({
  stream: { kind: event.kind, id: event.stream },
  version: event.version,
  at: event.at,
  by: { id: event.by_id, name: event.by_name, role: event.by_role },
})
