import type { Day, Regions } from '#kernel'
import type { Pack, PackName } from '#policy'
import type { Actor, Belonging, Grant } from './actor.ts'
import { ok, type Refused, type Result, refuse } from './result.ts'
import type { States } from './states.ts'
import type { FrozenSubmission } from './submission.ts'

/** The kinds of aggregates, each a stream of events of its own. */
export const STREAM_KINDS = [
  'campaign',
  'enterprise',
  'application',
  'recommendation',
  'review',
  'publicNotice',
  'title',
] as const
export type StreamKind = (typeof STREAM_KINDS)[number]

/** Names one aggregate: its kind and its id within the kind. */
export interface StreamRef {
  readonly kind: StreamKind
  readonly id: string
}

/** Something that happened, as an aggregate tells it; when and by whom stand on its envelope. */
export interface Happened {
  readonly type: string
}

/** The events that an act brings about, or why it is refused. */
export type Decision<E extends Happened> = Result<readonly E[]>

/** The act is done: these events happened, in this order. */
export const accept = <E extends Happened>(...events: readonly E[]): Decision<E> => ok(events)

/** A command to another aggregate that an event brings with it, carried out by the system in the same transaction. */
export interface Reaction {
  readonly to: StreamRef
  readonly act: string
  readonly command: object
}

/** What a decision may look at beside its own state. Nothing here reaches the world. */
export interface Context {
  readonly actor: Actor
  /** The stream that the command is to; its id is the only name a beginning step has for what it makes. */
  readonly stream: StreamRef
  /** The instant, ISO 8601 in UTC. */
  readonly now: string
  /** Its calendar day in Asia/Shanghai. */
  readonly today: Day
  /** The policy pack of that name: what a campaign's own names is that very version. Throws when the program has none. */
  readonly pack: (name: PackName) => Pack
  /** The province that the program serves: the places of enterprises and accounts, whatever the year. */
  readonly province: Regions
  /** The state of a stream that the transition's `refers` named; undefined when it does not exist. */
  readonly find: <K extends StreamKind>(kind: K, id: string) => States[K] | undefined
  /** The frozen submission of that digest, which the transition's `thaws` named. */
  readonly thaw: (digest: string) => FrozenSubmission
  /** Freezes content as canonical JSON (RFC 8785) and returns its SHA-256 in hex; the store keeps it by that name. */
  readonly freeze: (content: object) => string
  /** A running number that no other command gets, for application and certificate numbers */
  readonly serial: number
  /** What the enterprise concerned has elsewhere (readings R12, R13) */
  readonly record: EnterpriseRecord
}

/** The other applications and the titles of one enterprise, as the read tables have them. */
export interface EnterpriseRecord {
  readonly applications: readonly {
    readonly id: string
    readonly track: string
    readonly year: number
    readonly stage: string
  }[]
  readonly titles: readonly {
    readonly id: string
    readonly track: string
    readonly stage: string
    readonly firstDay: Day
    readonly lastDay: Day
    /** The day it was revoked, where it was. */
    readonly revokedOn?: Day
  }[]
}

/** When, by whom, in which stream and at which version an event happened. */
export interface Envelope {
  readonly stream: StreamRef
  readonly version: number
  readonly at: string
  readonly by: { readonly id: string; readonly name: string; readonly role: string }
}

/** What has to be fetched for a step beside streams: a running number, what the enterprise has elsewhere. */
export type Need = 'serial' | 'record'

/** A step in an aggregate's life. Role and stage are checked from its declaration, before it decides. */
export interface Transition<S extends Staged, C extends object, E extends Happened> {
  /** 提交申报 */
  readonly title: string
  /** The stages it starts from; empty when it begins the aggregate's life. */
  readonly from: readonly S['stage'][]
  readonly by: readonly Grant[]
  /** Whose the thing is that a beginning step would make, or the part that a step is about; else as the aggregate. */
  belongs?(command: C, context: Pick<Context, 'actor'>, state: S | undefined): Belonging | undefined
  /** Other streams that `decide` looks at. */
  refers?(command: C, state: S | undefined): readonly StreamRef[]
  /** Digests of the frozen submissions that `decide` looks at. */
  thaws?(state: S): readonly string[]
  /** What of the context's `serial` and `record` it uses; without it they are 0 and empty. */
  readonly needs?: readonly Need[]
  decide(state: S | undefined, command: C, context: Context): Decision<E>
}

export interface Staged {
  readonly stage: string
}

/** What stops a step, or undefined when nothing does: `return whyNot(…) ?? accept(…)`. */
export type Stop = Refused | undefined

/** The state an event finds; an event that comes before its aggregate's beginning is a fault of the history. */
export const begun = <S extends Staged>(state: S | undefined, { stream, version }: Envelope): S => {
  if (state === undefined) throw new Error(`history of ${stream.kind} ${stream.id} lacks its beginning at ${version}`)
  return state
}

/** A step that begins an aggregate's life. */
export const beginning = <C extends object, E extends Happened>(step: {
  readonly title: string
  readonly by: readonly Grant[]
  belongs(command: C, context: Pick<Context, 'actor'>): Belonging
  refers?(command: C): readonly StreamRef[]
  readonly needs?: readonly Need[]
  decide(command: C, context: Context): Decision<E>
}): Transition<never, C, E> => ({
  ...step,
  from: [],
  // What exists already is whose it is, whatever the command says.
  belongs: (command, context, state) => (state === undefined ? step.belongs(command, context) : undefined),
  decide: (_, command, context) => step.decide(command, context),
})

/** A step from one of the stages `from`; it receives the aggregate already in such a stage. */
export const transition = <S extends Staged, C extends object, E extends Happened>(step: {
  readonly title: string
  readonly from: readonly S['stage'][]
  readonly by: readonly Grant[]
  /** Whose the part is that the step is about; undefined where it is as the aggregate. */
  concerns?(command: C, state: S): Belonging | undefined
  refers?(command: C, state: S): readonly StreamRef[]
  thaws?(state: S): readonly string[]
  readonly needs?: readonly Need[]
  decide(state: S, command: C, context: Context): Decision<E>
}): Transition<S, C, E> => ({
  ...step,
  belongs: (command, _, state) => (state === undefined ? undefined : step.concerns?.(command, state)),
  refers: (command, state) => (state === undefined ? [] : (step.refers?.(command, state) ?? [])),
  decide: (state, command, context) =>
    state === undefined
      ? refuse('not-found', `找不到要“${step.title}”的对象。请核对编号。`)
      : step.decide(state, command, context),
})

/** An aggregate: its stages, its steps, and how its state follows from what happened. */
export interface Machine<S extends Staged, E extends Happened> {
  readonly kind: StreamKind
  /** 申报 */
  readonly title: string
  readonly stages: Readonly<Record<S['stage'], string>>
  readonly transitions: Readonly<Record<string, Transition<S, object, E>>>
  evolve(state: S | undefined, event: E, envelope: Envelope): S
  belonging(state: S): Belonging
  /** What an event brings with it in other aggregates, carried out by the system in the same transaction. */
  react?(event: E, state: S, envelope: Envelope): readonly Reaction[]
}
