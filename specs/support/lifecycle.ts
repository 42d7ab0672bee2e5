import { expect } from 'vitest'
import { type Day, day } from '#kernel'
import {
  type ActName,
  type Actor,
  AGGREGATES,
  type Commands,
  type Events,
  type KindOf,
  kindOf,
  ok,
  type Refusal,
  type Result,
  STREAM_KINDS,
  type States,
  type StreamKind,
  whyNot,
} from '#lifecycle'
import type { PackName } from '#policy'
import { carryOut, newUnitOfWork, type Task, type UnitOfWork } from '#service/perform/unit-of-work.ts'
import { readEvent } from '#store'
import { keepFrozen, loadReads, readsIn } from './lifecycle-loader.ts'
import { packNamed, SMALL_PACK } from './lifecycle-pack.ts'

/** An office without a database: the states of all streams, and the last running number. */
export interface Desk {
  readonly states: UnitOfWork['states']
  serial: number
}

export const aDesk = (): Desk => ({ states: newUnitOfWork().states, serial: 122 })

/** The states of one kind, by id. */
export const statesOf = <K extends StreamKind>(desk: Desk, kind: K): readonly States[K][] =>
  [...desk.states[kind].values()].map(({ state }) => state).sort((one, other) => (one.id < other.id ? -1 : 1))

/** States of each kind, one or several. */
export type Things = { readonly [K in StreamKind]?: States[K] | readonly States[K][] }

/** Puts the states on the desk, each as if it had one event behind it. */
export const putAll = (desk: Desk, things: Things): void => {
  for (const kind of STREAM_KINDS) for (const state of listOf(things, kind)) put(desk, kind, state)
}

/** Puts one state on the desk, as if it had one event behind it. */
export const put = <K extends StreamKind>(desk: Desk, kind: K, state: States[K]): void => {
  desk.states[kind].set(state.id, { state, version: 1, hash: '' })
}

const listOf = <K extends StreamKind>(things: Things, kind: K): readonly States[K][] => LISTS[kind](things)

const LISTS: { readonly [K in StreamKind]: (things: Things) => readonly States[K][] } = {
  campaign: ({ campaign }) => asList(campaign),
  enterprise: ({ enterprise }) => asList(enterprise),
  application: ({ application }) => asList(application),
  letter: ({ letter }) => asList(letter),
  review: ({ review }) => asList(review),
  scoreSheet: ({ scoreSheet }) => asList(scoreSheet),
  publicNotice: ({ publicNotice }) => asList(publicNotice),
  objection: ({ objection }) => asList(objection),
  title: ({ title }) => asList(title),
}

const asList = <T extends object>(one: T | readonly T[] | undefined): readonly T[] => {
  if (one === undefined) return []
  return isList(one) ? one : [one]
}

const isList = <T extends object>(one: T | readonly T[]): one is readonly T[] => Array.isArray(one)

/** What a command brought about: its event, and what follows from it. */
export interface Happened {
  readonly event: Events[StreamKind]
  readonly follows: readonly Task[]
}

/** One command and nothing that follows from it, by the unit of work that the service has. */
export const doOne = (desk: Desk, task: Task, on: Day): Result<Happened> => {
  const unit = unitOn(desk)
  const [done = ok([])] = round(desk, [task], unit, on)
  if (!done.ok) return done
  takeOver(desk, unit)
  const [row] = unit.events
  if (row === undefined) throw new Error('what is accepted has an event')
  return ok({ event: readEvent(task.to.kind, row), follows: done.value })
}

/** Why an act cannot be done to what stands on the desk, whatever is asked: as a page asks it. */
export const whyNotOn = (desk: Desk, task: Omit<Task, 'command'>, on: Day): Refusal | undefined =>
  whyNotIn(task.to.kind, desk, task, on)

const whyNotIn = <K extends StreamKind>(
  kind: K,
  desk: Desk,
  { to, act: name, actor }: Omit<Task, 'command'>,
  on: Day,
) => {
  const aggregate = AGGREGATES[kind]
  const act = aggregate.acts.get(name)
  const state = desk.states[kind].get(to.id)?.state
  if (act === undefined || state === undefined) throw new Error(`${name} is not done to ${to.id}`)
  const { reads, missing } = loadReads(unitOn(desk), act.reads(state, undefined, to), () => 0)
  return whyNot(aggregate, act, state, { actor, ...momentOf(on), reads }, missing)?.refusal
}

const momentOf = (today: Day) => ({
  now: `${today}T04:00:00.000Z`,
  today,
  pack: packNamed,
  findPack: (name: PackName) => (name.id === 'none' ? undefined : packNamed(name)),
  province: SMALL_PACK.regions,
})

/** One command and all that follows from it, round by round; a reaction that is refused is a fault. */
export const doAll = <A extends ActName>(
  desk: Desk,
  act: A,
  id: string,
  command: Commands[A],
  { by: actor, on }: { readonly by: Actor; readonly on: string },
): Refusal | undefined => {
  const unit = unitOn(desk)
  let tasks: readonly Task[] = [{ to: { kind: kindOf(act), id }, act, command, actor }]
  while (tasks.length > 0) {
    const asked = tasks
    const answers = round(desk, asked, unit, day(on))
    const refused = answers.find((answer) => !answer.ok)
    if (refused?.ok === false && unit.events.length === 0) return refused.refusal
    tasks = answers.flatMap((answer, at) => {
      if (answer.ok) return answer.value
      throw new Error(`${asked[at]?.act} refused: ${answer.refusal.message}`)
    })
  }
  takeOver(desk, unit)
  return undefined
}

/** Everything a round reads is loaded before anything in it is decided, as the service does. */
const round = (desk: Desk, tasks: readonly Task[], unit: UnitOfWork, today: Day): readonly Result<readonly Task[]>[] =>
  tasks
    .map((task) => ({ task, loaded: readsIn(unit, task, () => nextSerial(desk)) }))
    .map(({ task, loaded }) => {
      const answer = carryOut(task, unit, { ...momentOf(today), key: 'spec', ...loaded })
      if (answer.ok) expectKnown(unit)
      return answer
    })

const nextSerial = (desk: Desk): number => {
  desk.serial += 1
  return desk.serial
}

/** Whatever happens, its aggregate knows it as it is. */
const expectKnown = ({ events }: UnitOfWork): void => {
  const row = events.at(-1)
  if (row === undefined) throw new Error('what is accepted has an event')
  const event = readEvent(row.kind, row)
  expect(AGGREGATES[row.kind].events.parse(event)).toEqual(event)
}

const unitOn = (desk: Desk): UnitOfWork => {
  const unit = newUnitOfWork()
  for (const kind of STREAM_KINDS) copy(kind, desk.states, unit.states)
  return unit
}

const takeOver = (desk: Desk, unit: UnitOfWork): void => {
  for (const kind of STREAM_KINDS) copy(kind, unit.states, desk.states)
  keepFrozen(unit.frozen)
}

const copy = <K extends StreamKind>(kind: K, from: UnitOfWork['states'], to: UnitOfWork['states']): void => {
  for (const [id, stored] of from[kind]) to[kind].set(id, stored)
}

/** What an office told: an event, or a refusal with its code and clause. */
export interface Told<K extends StreamKind> {
  readonly refusal: Refusal | undefined
  readonly event: Events[K] | undefined
  readonly follows: readonly Task[]
  readonly state: States[K] | undefined
  expectEvent(type: Events[K]['type'], facts?: object): States[K]
  expectRefusal(code: string, clause?: string): Refusal
}

/** The office talking: `given({ application }).on('2019-06-30').by(cityOfficer).when('application.recommend', …)`. */
export const given = (things: Things) => ({
  on: (date: string) => ({
    by: (actor: Actor) => ({
      when: <A extends ActName>(act: A, command: Commands[A], id?: string): Told<KindOf<A>> => {
        const kind = kindOf(act)
        if (!isKindOf(kind, act)) throw new Error(`${act} is not done to a ${kind}`)
        const to = { kind, id: id ?? listOf(things, kind)[0]?.id ?? 'new' }
        return tell<KindOf<A>>(kind, things, { to, act, command, actor }, day(date))
      },
    }),
  }),
})

const isKindOf = <A extends ActName>(kind: StreamKind, act: A): kind is KindOf<A> & StreamKind =>
  act.startsWith(`${kind}.`)

const tell = <K extends StreamKind>(kind: K, things: Things, task: Task, on: Day): Told<K> => {
  const desk = aDesk()
  putAll(desk, things)
  const before = structuredClone(desk.states)
  const answer = doOne(desk, task, on)
  const state = desk.states[kind].get(task.to.id)?.state
  const refusal = answer.ok ? undefined : answer.refusal
  const event = answer.ok && isOf(kind, task.to.kind, answer.value.event) ? answer.value.event : undefined
  return {
    refusal,
    event,
    follows: answer.ok ? answer.value.follows : [],
    state,
    expectEvent: (type, facts = {}) => {
      expect(refusal).toBeUndefined()
      expect(event).toMatchObject({ type, ...facts })
      if (state === undefined) throw new Error('an event leaves a state')
      return state
    },
    expectRefusal: (code, clause) => {
      expect(refusal?.code).toBe(code)
      if (refusal === undefined) throw new Error('not refused')
      expect(refusal.message).toMatch(/[。]$/)
      if (clause !== undefined) expect(refusal.cite?.clause).toBe(clause)
      expect(desk.states).toEqual(before)
      return refusal
    },
  }
}

const isOf = <K extends StreamKind>(kind: K, of: StreamKind, _event: Events[StreamKind]): _event is Events[K] =>
  kind === of
