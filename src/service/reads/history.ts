import {
  type Audience,
  audienceOf,
  type Envelope,
  EVENT_HIDES,
  eventFor,
  ROLES,
  type Role,
  type SeenApplicationEvent,
} from '#lifecycle'
import { envelopeOf, eventsOf, readEvent } from '#store'
import type { Reader } from './read.ts'

/** One event of an application's history, as the reader may hear of it. */
export interface HistoryLine {
  readonly envelope: SeenEnvelope
  readonly act: string
  readonly happened: SeenApplicationEvent
}

/** An envelope of which some do not see who in an office it was, only of which role. */
export interface SeenEnvelope extends Omit<Envelope, 'by'> {
  readonly by: { readonly role: string; readonly id?: string; readonly name?: string }
}

/** The events of an application that the reader may hear of, oldest first, counted as he hears of them. */
export const historyOf = async ({ runtime, actor: { role } }: Reader, id: string): Promise<readonly HistoryLine[]> => {
  const audience = audienceOf(role)
  const events = await eventsOf(runtime.database.db, 'application', id)
  const heard = events.flatMap((event) => {
    const happened = eventFor(audience, readEvent('application', event), EVENT_HIDES.application)
    return happened === undefined ? [] : [{ envelope: envelopeOf(event), act: event.act, happened }]
  })
  return heard.map(({ envelope, ...line }, at) => ({
    ...line,
    envelope: { ...envelope, version: at + 1, by: personFor(audience, envelope.by) },
  }))
}

/** Whom the offices' people are to be known to by name: the offices themselves. */
const NAMELESS: readonly Audience[] = ['applicant', 'expert']

const personFor = (audience: Audience, by: Envelope['by']): SeenEnvelope['by'] =>
  NAMELESS.includes(audience) && !(isRole(by.role) && audienceOf(by.role) === audience) ? { role: by.role } : by

const isRole = (role: string): role is Role => Object.hasOwn(ROLES, role)
