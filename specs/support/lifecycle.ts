import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { type Day, day } from '#kernel'
import {
  type Act,
  type Actor,
  type Commands,
  type Context,
  decide,
  type EnterpriseRecord,
  type Events,
  type FrozenSubmission,
  type KindOf,
  MACHINES,
  type Reaction,
  type Refusal,
  type States,
  type StreamKind,
  type StreamRef,
  SYSTEM,
  splitAct,
} from '#lifecycle'
import { SMALL_PACK } from './lifecycle-pack.ts'

type Shelf = { readonly [K in StreamKind]: Map<string, States[K]> }

/** An office without a database: the states of all streams, and what has been frozen. */
export interface Desk {
  readonly states: Shelf
  readonly versions: Map<string, number>
  readonly record: EnterpriseRecord
  serial: number
}

const EMPTY_RECORD: EnterpriseRecord = { applications: [], titles: [] }

export const aDesk = (record: EnterpriseRecord = EMPTY_RECORD): Desk => ({
  states: {
    campaign: new Map(),
    enterprise: new Map(),
    application: new Map(),
    recommendation: new Map(),
    review: new Map(),
    publicNotice: new Map(),
    title: new Map(),
  },
  versions: new Map(),
  record,
  serial: 122,
})

const FROZEN = new Map<string, FrozenSubmission>()

/** Keeps a submission as the store would, under the digest of its text. */
export const freeze = (content: object): string => {
  const text = JSON.stringify(content)
  const digest = createHash('sha256').update(text).digest('hex')
  FROZEN.set(digest, JSON.parse(text))
  return digest
}

/** The submission frozen under that digest. */
export const thaw = (digest: string): FrozenSubmission => {
  const frozen = FROZEN.get(digest)
  if (frozen === undefined) throw new Error(`nothing frozen under ${digest}`)
  return frozen
}

interface Step {
  readonly to: StreamRef
  readonly act: string
  readonly command: object
  readonly actor: Actor
  readonly on: Day
}

export type Result<E> =
  | { readonly refusal: Refusal; readonly events: readonly E[] }
  | { readonly refusal?: undefined; readonly events: readonly E[]; readonly reactions: readonly Reaction[] }

/** Only what the step declares is at hand: other streams it refers to, submissions it thaws, its needs. */
const contextOf = <K extends StreamKind>(desk: Desk, kind: K, { to, act, command, actor, on }: Step): Context => {
  const state = desk.states[kind].get(to.id)
  const machine = MACHINES[kind]
  const step = machine.transitions[act]
  const refers = step?.refers?.(command, state) ?? []
  const thaws = state === undefined ? [] : (step?.thaws?.(state) ?? [])
  const needs = step?.needs ?? []
  return {
    actor,
    stream: to,
    now: `${on}T04:00:00.000Z`,
    today: on,
    pack: () => SMALL_PACK,
    province: SMALL_PACK.regions,
    find: (other, id) => {
      if (!refers.some((ref) => ref.kind === other && ref.id === id)) throw new Error(`${act} does not refer to ${id}`)
      return desk.states[other].get(id)
    },
    thaw: (digest) => {
      if (!thaws.includes(digest)) throw new Error(`${act} does not thaw ${digest}`)
      return thaw(digest)
    },
    freeze,
    serial: needs.includes('serial') ? nextSerial(desk) : 0,
    record: needs.includes('record') ? desk.record : EMPTY_RECORD,
  }
}

const nextSerial = (desk: Desk): number => {
  desk.serial += 1
  return desk.serial
}

/** One command and nothing that follows from it. */
export const carryOut = <K extends StreamKind>(desk: Desk, kind: K, step: Step): Result<Events[K]> => {
  const { to, act, command, actor, on } = step
  const machine = MACHINES[kind]
  const decision = decide(machine, act, desk.states[kind].get(to.id), command, contextOf(desk, kind, step))
  if (!decision.ok) return { refusal: decision.refusal, events: [] }
  const reactions = decision.value.flatMap((event) => {
    const version = (desk.versions.get(`${kind}/${to.id}`) ?? 0) + 1
    const envelope = { stream: to, version, at: `${on}T04:00:00.000Z`, by: actor }
    const state = machine.evolve(desk.states[kind].get(to.id), event, envelope)
    desk.versions.set(`${kind}/${to.id}`, version)
    desk.states[kind].set(to.id, state)
    return machine.react?.(event, state, envelope) ?? []
  })
  return { events: decision.value, reactions }
}

/** One command and all that follows from it; a reaction that is refused is a fault. */
export const perform = <A extends Act>(
  desk: Desk,
  act: A,
  id: string,
  command: Commands[A],
  { by: actor, on }: { readonly by: Actor; readonly on: string },
): Result<Events[StreamKind]> => {
  const [kind, name] = splitAct(act)
  const asked = { to: { kind, id }, act: name, command, actor, on: day(on) }
  const answer = carryOut<StreamKind>(desk, kind, asked)
  if (answer.refusal) return answer
  for (let round = answer.reactions; round.length > 0; ) {
    round = round.flatMap(({ to, act: reaction, command: brought }) => {
      const next = { to, act: reaction, command: brought, actor: SYSTEM, on: day(on) }
      const followed = carryOut<StreamKind>(desk, to.kind, next)
      if (followed.refusal) throw new Error(`${to.kind}.${reaction} refused: ${followed.refusal.message}`)
      return followed.reactions
    })
  }
  return answer
}

type Things = { readonly [K in StreamKind]?: States[K] | readonly States[K][] }

const put = <K extends StreamKind>(desk: Desk, kind: K, state: States[K]): void => {
  desk.states[kind].set(state.id, state)
}

const putAll = <K extends StreamKind>(desk: Desk, kind: K, things: Things): readonly States[K][] => {
  const named: States[K] | readonly States[K][] | undefined = things[kind]
  const states = named === undefined ? [] : isList(named) ? named : [named]
  for (const state of states) put(desk, kind, state)
  return states
}

const isList = <T extends object>(one: T | readonly T[]): one is readonly T[] => Array.isArray(one)

/** What an office told: an event, or a refusal with its code and clause. */
export interface RecordedEvent<K extends StreamKind> {
  readonly answer: Result<Events[K]>
  readonly state: States[K] | undefined
  expectEvent(type: Events[K]['type'], facts?: object): States[K]
  expectRefusal(code: string, clause?: string): Refusal
}

/** The office talking: `given({ application }).on('2019-06-30').by(cityOfficer).when('application.recommend', …)`. */
export const given = (things: Things, record: EnterpriseRecord = EMPTY_RECORD) => ({
  on: (date: string) => ({
    by: (actor: Actor) => ({
      when: <A extends Act>(act: A, command: Commands[A], id?: string): RecordedEvent<KindOf<A>> =>
        told<A>(things, record, act, command, { actor, on: day(date), id }),
    }),
  }),
})

const told = <A extends Act>(
  things: Things,
  record: EnterpriseRecord,
  act: A,
  command: Commands[A],
  { actor, on, id }: { readonly actor: Actor; readonly on: Day; readonly id: string | undefined },
): RecordedEvent<KindOf<A>> => tell<KindOf<A>>(kindOf(act), act, things, record, { command, actor, on, id })

const kindOf = <A extends Act>(act: A): KindOf<A> => {
  const [kind] = splitAct(act)
  if (!isKindOf(kind, act)) throw new Error(`${act} is not done to a ${kind}`)
  return kind
}

const isKindOf = <A extends Act>(kind: StreamKind, act: A): kind is KindOf<A> => act.startsWith(`${kind}.`)

const tell = <K extends StreamKind>(
  kind: K,
  act: Act,
  things: Things,
  record: EnterpriseRecord,
  { command, actor, on, id }: { command: object; actor: Actor; on: Day; id: string | undefined },
): RecordedEvent<K> => {
  const desk = aDesk(record)
  for (const other of Object.keys(desk.states)) if (isKind(other)) putAll(desk, other, things)
  const [own] = putAll(desk, kind, things)
  const target = id ?? own?.id ?? 'new'
  const before = structuredClone(desk.states[kind].get(target))
  const answer = carryOut(desk, kind, { to: { kind, id: target }, act: splitAct(act)[1], command, actor, on })
  const state = desk.states[kind].get(target)
  return {
    answer,
    state,
    expectEvent: (type, facts = {}) => {
      expect(answer.refusal).toBeUndefined()
      expect(answer.events[0]).toMatchObject({ type, ...facts })
      if (state === undefined) throw new Error('an event leaves a state')
      return state
    },
    expectRefusal: (code, clause) => {
      const { refusal } = answer
      expect(refusal?.code).toBe(code)
      if (refusal === undefined) throw new Error('not refused')
      expect(refusal.message).toMatch(/[。]$/)
      if (clause !== undefined) expect(refusal.cite?.clause).toBe(clause)
      expect(state).toEqual(before)
      return refusal
    },
  }
}

const isKind = (text: string): text is StreamKind => Object.hasOwn(MACHINES, text)
