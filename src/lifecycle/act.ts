import type { z } from 'zod'
import type { Day, Regions } from '#kernel'
import type { Pack, PackName } from '#policy'
import type { Actor, Grant, Ownership } from './actor.ts'
import type { Reaction } from './reaction.ts'
import type { LoadedReads, Reads } from './reads.ts'
import type { Refused, Result } from './result.ts'
import type { Envelope, Staged, StreamKind, StreamRef } from './stream.ts'
import type { Hides, HidesOfEvent, SeenData } from './visibility.ts'

/** What a decision may look at beside its own state. Nothing here reaches the world. */
export interface Context<R = object> {
  readonly actor: Actor
  /** The stream that the command is to; its id is the only name a first act has for what it makes. */
  readonly stream: StreamRef
  /** The instant, ISO 8601 in UTC. */
  readonly now: string
  /** Its calendar day in Asia/Shanghai. */
  readonly today: Day
  /** The policy pack of that name: what a campaign's own names is that very version. Throws when the program has none. */
  readonly pack: (name: PackName) => Pack
  /** The same, but undefined when the program has none: for what a person names. */
  readonly findPack: (name: PackName) => Pack | undefined
  /** The province that the program serves: the places of enterprises and accounts, whatever the year. */
  readonly province: Regions
  /** Freezes content as canonical JSON (RFC 8785) and returns its SHA-256 in hex; the store keeps it by that name. */
  readonly freeze: (content: object) => string
  /** What the act declares that it reads. */
  readonly reads: R
}

/** What stops an act, or undefined when nothing does. */
export type Stop = Refused | undefined

/**
 * A named condition of an act, asked before what the person wrote is looked at: so a page can ask it too, and shows its
 * sentence where the act cannot be done.
 */
export type Condition<S, R = object> = (state: S, context: Omit<Context<R>, 'freeze' | 'stream'>) => Stop

/** Names for what events hold, as the policy of the campaign calls it. */
export interface Names {
  /** `revenue.2018` → 营业收入（2018年） */
  cell(field: string): string
}

/** What an enterprise is told. */
export interface Message {
  readonly title: string
  readonly body: string
}

/** The kind of aggregate in an act's name. */
export type KindIn<N extends string> = N extends `${infer K extends StreamKind}.${string}` ? K : never

/** What every act declares, whatever it is done to. */
interface Declared<N extends string, C extends z.ZodObject, E extends string, D extends z.ZodObject> {
  /** `application.recommend` */
  readonly name: N
  /** 推荐 */
  readonly title: string
  /** Its noun in the address: `recommendation`. Without one nobody can ask for it from outside. */
  readonly noun?: string
  readonly by: readonly Grant[]
  /** What is asked: the body over HTTP, its type and its description. */
  readonly command: C
  /** What happened, in the past tense. */
  readonly event: E
  /** What the event holds. */
  readonly data: D
}

/** What is told of an event once it has happened. */
interface Told<S, D, H> {
  /** Who does not know of the event, or not of all of it; `{}` where everybody may who reads the thing at all. */
  readonly hides: H
  /** What it brings about in other aggregates. */
  follows?(data: D, state: S, envelope: Envelope): readonly Reaction[]
  /** What the history shows beside the act's title. */
  says?(data: SeenData<D, NoInfer<H>>, names: Names): readonly string[]
  /** What the enterprise concerned is told. */
  tells?(data: D, names: Names): Message
}

type In<S extends Staged, F extends string> = S & { readonly stage: F }

/** An act that begins an aggregate's life. */
export interface FirstAct<
  S extends Staged,
  N extends string,
  C extends z.ZodObject,
  E extends string,
  R extends Reads,
  D extends z.ZodObject,
  H,
> extends Declared<N, C, E, D>,
    Told<S, z.output<D>, H> {
  /** Whose the thing is that it would make. */
  owner(command: z.output<C>, actor: Actor): Ownership
  reads(command: z.output<C>, stream: StreamRef): R
  readonly conditions?: readonly NoInfer<Condition<z.output<C>, LoadedReads<R>>>[]
  decide(command: z.output<C>, context: Context<NoInfer<LoadedReads<R>>>): Result<z.output<D>>
  apply(data: z.output<D>, envelope: Envelope): S
}

/** An act on an aggregate that stands in one of the stages `from`. */
export interface LaterAct<
  S extends Staged,
  N extends string,
  F extends S['stage'],
  C extends z.ZodObject,
  E extends string,
  R extends Reads,
  M extends Reads,
  D extends z.ZodObject,
  H,
> extends Declared<N, C, E, D>,
    Told<S, z.output<D>, H> {
  readonly from: readonly F[]
  /** Several may do it at once without seeing each other: no version is asked. */
  readonly unversioned?: true
  /** What it reads whatever is asked: its conditions look at this alone. */
  reads(state: In<S, F>): R
  /** What it reads because the command names it. */
  mentions?(command: z.output<C>, state: In<S, F>): M
  readonly conditions?: readonly NoInfer<Condition<In<S, F>, LoadedReads<R>>>[]
  decide(
    state: In<S, NoInfer<F>>,
    command: z.output<C>,
    context: Context<NoInfer<LoadedReads<R & M>>>,
  ): Result<z.output<D>>
  apply(state: In<S, NoInfer<F>>, data: z.output<D>, envelope: Envelope): S
}

/** An act as its aggregate keeps it: what it is done to and with is checked where it is declared. */
export interface Act<
  N extends string = string,
  S extends Staged = Staged,
  C extends object = object,
  E extends string = string,
  D extends object = object,
> extends Declared<N, z.ZodObject, E, z.ZodObject> {
  /** The stages it starts from; empty when it begins the aggregate's life. */
  readonly from: readonly string[]
  readonly unversioned: boolean
  /** Who does not know of the event, or not of all of it. */
  readonly hides: HidesOfEvent
  /** Whose the thing is that a first act would make. */
  owner?(command: C, actor: Actor): Ownership
  /** What it reads of an aggregate in this state; what the command names only once there is a command. */
  reads(state: S | undefined, command: C | undefined, stream: StreamRef): Reads
  /** The first of its conditions that is not met. */
  blocked(state: S | undefined, command: C | undefined, context: Omit<Context, 'freeze' | 'stream'>): Stop
  decide(state: S | undefined, command: C, context: Context): Result<D>
  apply(state: S | undefined, data: D, envelope: Envelope): S
  follows?(data: D, state: S, envelope: Envelope): readonly Reaction[]
  says?(data: D, names: Names): readonly string[]
  tells?(data: D, names: Names): Message
}

/** What an act's event is: its type and what it holds. */
export type EventOf<A> = A extends { readonly event: infer E; decide(...given: never): Result<infer D> }
  ? { readonly type: E } & D
  : never

/** What is asked in an act. */
export type CommandOf<A> = A extends { decide(state: never, command: infer C, context: never): unknown } ? C : never

/** The two ways to declare an act of an aggregate whose state is `S`. */
export const actsOf = <S extends Staged>() => ({ first: declareFirst<S>(), act: declareLater<S>() })

const declareFirst =
  <S extends Staged>() =>
  <
    const N extends string,
    C extends z.ZodObject,
    const E extends string,
    D extends z.ZodObject,
    const H extends Hides<z.output<D>>,
    R extends Reads = never,
  >(
    declared: FirstAct<S, N, C, E, R, D, H>,
  ): Act<N, S, z.output<C>, E, z.output<D>> => {
    const { reads, conditions = [], decide, apply, ...same } = declared
    return {
      ...same,
      from: [],
      unversioned: false,
      reads: (_, command, stream) => (command === undefined ? {} : reads(command, stream)),
      blocked: (_, command, context: Context<LoadedReads<R>>) =>
        command === undefined ? undefined : firstOf(conditions.map((condition) => () => condition(command, context))),
      decide: (_, command, context: Context<LoadedReads<R>>) => decide(command, context),
      apply: (_, data, envelope) => apply(data, envelope),
    }
  }

const declareLater =
  <S extends Staged>() =>
  <
    const N extends string,
    const F extends S['stage'],
    C extends z.ZodObject,
    const E extends string,
    D extends z.ZodObject,
    const H extends Hides<z.output<D>>,
    R extends Reads = never,
    M extends Reads = NoReads,
  >(
    declared: LaterAct<S, N, F, C, E, R, M, D, H>,
  ): Act<N, S, z.output<C>, E, z.output<D>> => {
    const { reads, mentions, conditions = [], decide, apply, unversioned = false, ...same } = declared
    const standsSo = (state: S | undefined): state is In<S, F> => same.from.some((stage) => stage === state?.stage)
    const standing = (state: S | undefined): In<S, F> => {
      if (standsSo(state)) return state
      throw new RangeError(`${same.name} starts from ${same.from.join(', ')}, not from ${state?.stage ?? 'nothing'}`)
    }
    return {
      ...same,
      unversioned,
      reads: (state, command) =>
        standsSo(state) ? { ...reads(state), ...(command === undefined ? {} : mentions?.(command, state)) } : {},
      blocked: (state, _, context: Context<LoadedReads<R>>) =>
        standsSo(state) ? firstOf(conditions.map((condition) => () => condition(state, context))) : undefined,
      decide: (state, command, context: Context<LoadedReads<R & M>>) => decide(standing(state), command, context),
      apply: (state, data, envelope) => apply(standing(state), data, envelope),
    }
  }

type NoReads = Readonly<Record<never, never>>

const firstOf = (asked: readonly (() => Stop)[]): Stop => {
  for (const ask of asked) {
    const stop = ask()
    if (stop !== undefined) return stop
  }
  return undefined
}
