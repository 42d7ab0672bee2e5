import { z } from 'zod'
import type { Act, Message, Names } from './act.ts'
import type { Ownership } from './actor.ts'
import type { Reaction } from './reaction.ts'
import type { Envelope, Happening, Staged, StreamKind } from './stream.ts'
import type { HidesOfEvent } from './visibility.ts'

/** An aggregate as all layers use it. */
export interface Aggregate<S extends Staged = Staged> {
  readonly kind: StreamKind
  /** 申报 */
  readonly title: string
  readonly stages: Readonly<Record<S['stage'], string>>
  /** Its acts by name: `application.submit`. */
  readonly acts: ReadonlyMap<string, Act<string, S>>
  /** The act that an event comes from. Throws a RangeError for what cannot happen in it. */
  actOf(event: Happening): Act<string, S>
  /** Everything that can happen in it, told apart by `type`. */
  readonly events: z.ZodType<Happening>
  /** The same as they are told: what is hidden from some may be missing. */
  readonly seenEvents: z.ZodType<Happening>
  owner(state: S): Ownership
  /** The state as the event leaves it. Throws a RangeError for an event that cannot follow the state. */
  evolve(state: S | undefined, event: Happening, envelope: Envelope): S
  /** What an event brings with it in other aggregates. */
  follows(event: Happening, state: S, envelope: Envelope): readonly Reaction[]
  /** What the history shows of an event. */
  says(event: Happening, names: Names): readonly string[]
  /** What the enterprise concerned is told of an event, if anything. */
  tells(event: Happening, names: Names): Message | undefined
}

/** Makes an aggregate of its acts: its events, its transitions and its words follow from them. */
export const aggregateOf =
  <S extends Staged>() =>
  <const A extends readonly Act<string, S>[]>(declared: {
    readonly kind: StreamKind
    readonly title: string
    readonly stages: Readonly<Record<S['stage'], string>>
    readonly acts: A
    owner(state: S): Ownership
  }): Aggregate<S> & { readonly list: A } => {
    const { acts, ...about } = declared
    const byEvent = new Map(acts.map((act) => [act.event, act]))
    const actOf = ({ type }: Happening): Act<string, S> => {
      const act = byEvent.get(type)
      if (act === undefined) throw new RangeError(`nothing called ${type} can happen in ${about.kind}`)
      return act
    }
    return {
      ...about,
      list: acts,
      acts: new Map(acts.map((act) => [act.name, act])),
      actOf,
      events: eventsOf(acts.map(({ event, data }) => ({ event, data }))),
      seenEvents: eventsOf(acts.map(({ event, data, hides }) => ({ event, data: data.partial(maskOf(hides)) }))),
      evolve: (state, event, envelope) => actOf(event).apply(state, dataOf(event), envelope),
      follows: (event, state, envelope) => actOf(event).follows?.(dataOf(event), state, envelope) ?? [],
      says: (event, names) => actOf(event).says?.(dataOf(event), names) ?? [],
      tells: (event, names) => actOf(event).tells?.(dataOf(event), names),
    }
  }

/** What an event holds beside its type. */
const dataOf = ({ type: _, ...data }: Happening): object => data

/** Complete by construction: each act brings its own event. */
const eventsOf = (events: readonly { readonly event: string; readonly data: z.ZodObject }[]): z.ZodType<Happening> => {
  const [head, ...others] = events.map(({ event, data }) => z.object({ type: z.literal(event), ...data.shape }))
  if (head === undefined) throw new RangeError('an aggregate has acts')
  return z.discriminatedUnion('type', [head, ...others])
}

/** The fields that are hidden from some of those who know of the event. */
const maskOf = (hides: HidesOfEvent): Readonly<Record<string, true>> =>
  Object.fromEntries(
    Object.values(hides).flatMap((fields) => (fields === true ? [] : fields.map((field) => [String(field), true]))),
  )
