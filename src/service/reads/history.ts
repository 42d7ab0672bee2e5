import {
  type Audience,
  audienceOf,
  type Envelope,
  eventFor,
  eventHides,
  type Happening,
  ROLES,
  type Role,
} from '#lifecycle'
import { envelopeOf, eventsOf, readEvent } from '#store'
import type { Reader } from './read.ts'

/** One event of an application's history, as the reader may know of it. */
export interface HistoryLine {
  readonly envelope: SeenEnvelope
  readonly act: string
  readonly event: Happening
}

/** An envelope of which some do not see who in an office it was, only of which role. */
export interface SeenEnvelope extends Omit<Envelope, 'by'> {
  readonly by: { readonly role: string; readonly id?: string; readonly name?: string }
}

/** The events of an application that the reader may know of, oldest first, counted as they know of them. */
export const historyOf = async ({ runtime, actor: { role } }: Reader, id: string): Promise<readonly HistoryLine[]> => {
  const audience = audienceOf(role)
  const events = await eventsOf(runtime.database.db, 'application', id)
  const visible = events.flatMap((row) => {
    const event = eventFor(audience, readEvent('application', row), eventHides('application'))
    return event === undefined ? [] : [{ envelope: envelopeOf(row), act: row.act, event }]
  })
  return visible.map(({ envelope, ...line }, at) => ({
    ...line,
    envelope: { ...envelope, version: at + 1, by: personFor(audience, envelope.by) },
  }))
}

/** Whom the offices' people are to be known to by name: the offices themselves. */
const NAMELESS: readonly Audience[] = ['applicant', 'expert']

const personFor = (audience: Audience, by: Envelope['by']): SeenEnvelope['by'] =>
  NAMELESS.includes(audience) && !(isRole(by.role) && audienceOf(by.role) === audience) ? { role: by.role } : by

const isRole = (role: string): role is Role => Object.hasOwn(ROLES, role)
