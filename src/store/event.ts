import type { By, Envelope, Events, StreamKind } from '#lifecycle'
import { canonical, digestOf } from './canonical.ts'
import type { EventRow } from './schema.ts'

/** The format in which events are written. */
export const EVENT_FORMAT = 2

/** The hash that ties an event to the one before it: over every other column, so that none can be changed unseen. */
export const eventHash = ({ hash: _, ...event }: Omit<EventRow, 'hash'> & { readonly hash?: string }): string =>
  digestOf(canonical(event))

/** What an event row tells, as the aggregate's own event: a parser's trust, since only `perform` writes these rows. */
export const readEvent = <K extends StreamKind>(_kind: K, { data }: Pick<EventRow, 'data'>): Events[K] =>
  JSON.parse(data)

/** Of an event row, what surrounds the event: stream, version, time and persons. */
export const envelopeOf = (event: Omit<EventRow, 'hash' | 'data' | 'previous'>): Envelope => {
  const confirmedBy = confirmerOf(event)
  return {
    stream: { kind: event.kind, id: event.stream },
    version: event.version,
    at: event.at,
    by: { id: event.by_id, name: event.by_name, role: event.by_role },
    ...(event.on_behalf_of === null ? {} : { onBehalfOf: event.on_behalf_of }),
    ...(confirmedBy === undefined ? {} : { confirmedBy }),
  }
}

const confirmerOf = ({
  confirmed_by_id: id,
  confirmed_by_name: name,
  confirmed_by_role: role,
}: Pick<EventRow, 'confirmed_by_id' | 'confirmed_by_name' | 'confirmed_by_role'>): By | undefined =>
  id === null || name === null || role === null ? undefined : { id, name, role }

/** The digest of the content that was frozen with an event; other events only repeat it. */
export const frozenWith = (kind: StreamKind, event: object): string | undefined => {
  const named = Object.entries(event).find(([key]) => key === FROZEN_AS[kind])?.[1]
  return typeof named === 'string' ? named : undefined
}

/** Where the events of each kind name what is frozen with them. */
const FROZEN_AS: Readonly<Partial<Record<StreamKind, string>>> = {
  application: 'digest',
  letter: 'list',
  publicNotice: 'list',
}

/** An event as faults of the history name it. */
export const placeOf = ({ kind, stream, version }: Pick<EventRow, 'kind' | 'stream' | 'version'>): string =>
  `events ${kind}/${stream} 第 ${version} 版`
