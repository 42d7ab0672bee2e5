import type { Kysely } from 'kysely'
import {
  type ListOf,
  type NextNumber,
  NO_RECORD,
  type One,
  type Read,
  type Reads,
  type RecordOf,
  type Serial,
  type Several,
  type Submission,
  type Where,
} from '#lifecycle'
import { findStreams, loadFrozen, loadNeeded, nextNumbers, type Schema } from '#store'
import type { UnitOfWork } from './unit-of-work.ts'

/** What one task, or one act asked about, reads. */
export interface Planned {
  readonly reads: Reads
}

/** What is read for one unit of work. */
interface Plan {
  readonly unit: UnitOfWork
  readonly planned: readonly Planned[]
}

/** One thing that one task reads, under its name. */
interface Asked<R extends Read = Read> {
  readonly plan: Plan
  readonly planned: Planned
  readonly name: string
  readonly read: R
}

/** What each task read, by name. */
export type Answers = ReadonlyMap<Planned, Readonly<Record<string, unknown>>>

/** Answers all that is read, from the units of work where they have it and else from the store. */
export const answerAll = async (trx: Kysely<Schema>, plans: readonly Plan[]): Promise<Answers> => {
  const asked = plans.flatMap((plan) =>
    plan.planned.flatMap((planned) =>
      Object.entries(planned.reads).map(([name, read]): Asked => ({ plan, planned, name, read })),
    ),
  )
  const answered = [
    ...(await answerWheres(trx, asked.filter(isA('where')))),
    ...(await answerNumbers(trx, asked.filter(isA('nextNumber')))),
    ...(await answerFrozen(trx, [...asked.filter(isA('submission')), ...asked.filter(isA('noticeList'))])),
    ...(await answerNeeded(trx, asked.filter(isA('record')), asked.filter(isA('serial')))),
    ...asked.filter(isA('one')).map(answerOne),
    ...asked.filter(isA('several')).map(answerSeveral),
  ]
  const byTask = Map.groupBy(answered, ([{ planned }]) => planned)
  return new Map(
    [...byTask].map(([planned, all]) => [planned, Object.fromEntries(all.map(([{ name }, value]) => [name, value]))]),
  )
}

type Answer = readonly [asked: Asked, value: unknown]

const isA =
  <K extends Read['read']>(kind: K) =>
  (asked: Asked): asked is Asked<Extract<Read, { read: K }>> =>
    asked.read.read === kind

const answerOne = (asked: Asked<One>): Answer => [
  asked,
  asked.plan.unit.states[asked.read.kind].get(asked.read.id)?.state,
]

const answerSeveral = (asked: Asked<Several>): Answer => {
  const states = asked.plan.unit.states[asked.read.kind]
  return [asked, new Map(asked.read.ids.flatMap((id) => pairOf(id, states.get(id)?.state)))]
}

const pairOf = <T>(id: string, state: T | undefined): readonly (readonly [string, T])[] =>
  state === undefined ? [] : [[id, state]]

/** What the unit of work itself has changed meanwhile stands as it changed it. */
const answerWheres = async (trx: Kysely<Schema>, asked: readonly Asked<Where>[]): Promise<readonly Answer[]> => {
  const found = await findStreams(
    trx,
    asked.map(({ read }) => read),
  )
  return asked.map((one, at) => {
    const changed = one.plan.unit.states[one.read.kind]
    return [one, (found[at] ?? []).map(({ id, state }) => changed.get(id)?.state ?? state)]
  })
}

const answerNumbers = async (trx: Kysely<Schema>, asked: readonly Asked<NextNumber>[]): Promise<readonly Answer[]> => {
  const numbers = await nextNumbers(
    trx,
    asked.map(({ read }) => read),
  )
  return asked.map((one, at) => [one, numbers[at]])
}

const answerFrozen = async (
  trx: Kysely<Schema>,
  asked: readonly Asked<Submission | ListOf>[],
): Promise<readonly Answer[]> => {
  const found = await loadFrozen<unknown>(
    trx,
    asked.map(({ read }) => read.digest),
  )
  return asked.map((one) => {
    if (!found.has(one.read.digest)) throw new Error(`nothing frozen under ${one.read.digest}`)
    return [one, found.get(one.read.digest)]
  })
}

const answerNeeded = async (
  trx: Kysely<Schema>,
  records: readonly Asked<RecordOf>[],
  serials: readonly Asked<Serial>[],
): Promise<readonly Answer[]> => {
  const enterprises = new Set(records.map(({ read }) => read.enterprise))
  const needed = await loadNeeded(trx, serials.length, [...enterprises])
  return [
    ...records.map((one): Answer => [one, needed.records.get(one.read.enterprise) ?? NO_RECORD]),
    ...serials.map((one, at): Answer => [one, needed.serials[at]]),
  ]
}
