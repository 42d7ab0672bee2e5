import type { Kysely, Transaction } from 'kysely'
import {
  type Act,
  AGGREGATES,
  noSuch,
  type One,
  type Read,
  type Reads,
  type Refused,
  STREAM_KINDS,
  type StreamRef,
} from '#lifecycle'
import { appendAndProject, loadStreams, type Schema, type StoredStream } from '#store'
import { type Answers, answerAll, type Planned } from './answer-reads.ts'
import { readsOf, type Task, type UnitOfWork } from './unit-of-work.ts'

/** The tasks of a command that are due, and its unit of work. */
export interface Round {
  readonly unit: UnitOfWork
  readonly tasks: readonly Task[]
}

/** A task with all that its act reads. */
export interface Ready {
  readonly task: Task
  readonly reads: object
  /** The first thing that the act reads and that does not exist. */
  readonly missing: Refused | undefined
}

/** Which unit of work changes what, in one transaction: by `kind id`. */
export type Claims = Map<string, UnitOfWork>

/**
 * Brings into each unit of work all that the tasks of its round read. Their own aggregates are locked; so is the
 * enterprise whose record counts, or two of its applications could each be admitted for not seeing the other. Answers
 * undefined for a round that would change what another unit of work has claimed.
 */
export const load = async (
  trx: Transaction<Schema>,
  rounds: readonly Round[],
  claims: Claims,
): Promise<readonly (readonly Ready[] | undefined)[]> => {
  // A first act tells at once what it reads, so that a single statement fetches it all; what the others read follows from
  // their own aggregates.
  const first = rounds.map(planOf).filter((plan) => claim(plan, claims))
  await loadStates(trx, first)
  const plans = first.map(planOf).filter((plan) => claim(plan, claims))
  await loadStates(trx, plans)
  const answers = await answerAll(trx, plans)
  const ready = new Map(
    plans.map((plan) => [plan.unit, plan.planned.map((planned) => readyOf(planned, plan, answers))]),
  )
  return rounds.map(({ unit }) => ready.get(unit))
}

/**
 * The same for acts that somebody only asks about: nothing is locked, and what only a command names is not read. The
 * aggregate itself is in the unit of work afterwards, where it exists.
 */
export const look = async (
  db: Kysely<Schema>,
  unit: UnitOfWork,
  to: StreamRef,
  acts: readonly Act[],
): Promise<readonly { readonly act: Act; readonly reads: object; readonly missing: Refused | undefined }[]> => {
  const bare = { unit, tasks: [], planned: [], lock: [] }
  await loadStates(db, [{ ...bare, see: [to] }])
  const state = unit.states[to.kind].get(to.id)?.state
  const planned = acts.map((act) => ({ act, reads: unlocked(act.reads(state, undefined, to)) }))
  const plan = { ...bare, planned, see: planned.flatMap(({ reads }) => Object.values(reads).flatMap(seenBy)) }
  await loadStates(db, [plan])
  const answers = await answerAll(db, [plan])
  return planned.map((one) => ({ act: one.act, ...readOf(one, unit, answers) }))
}

const unlocked = (reads: Reads): Reads =>
  Object.fromEntries(
    Object.entries(reads).map(([name, read]) => {
      if (read.read !== 'where' && read.read !== 'one') return [name, read]
      const { lock: _, ...seen } = read
      return [name, seen]
    }),
  )

interface PlannedTask extends Planned {
  readonly task: Task
}

/** What a round reads, as far as its unit of work knows. */
interface Plan<P extends Planned = Planned> {
  readonly unit: UnitOfWork
  readonly tasks: readonly Task[]
  readonly planned: readonly P[]
  /** To be changed, or to stay as it is until the command is done. */
  readonly lock: readonly StreamRef[]
  readonly see: readonly StreamRef[]
}

const planOf = ({ unit, tasks }: Round): Plan<PlannedTask> => {
  const planned = tasks.map((task) => ({ task, reads: readsOf(task, unit) }))
  const all = planned.flatMap(({ reads }) => Object.values(reads))
  return {
    unit,
    tasks,
    planned,
    lock: [...tasks.map(({ to }) => to), ...all.flatMap(lockedBy)],
    see: all.flatMap(seenBy),
  }
}

const lockedBy = (read: Read): readonly StreamRef[] => {
  if (read.read === 'record') return [{ kind: 'enterprise', id: read.enterprise }]
  return read.read === 'one' && read.lock === true ? [read] : []
}

const seenBy = (read: Read): readonly StreamRef[] => {
  if (read.read === 'one') return [read]
  return read.read === 'several' ? read.ids.map((id) => ({ kind: read.kind, id })) : []
}

const claim = ({ unit, lock }: Plan, claims: Claims): boolean => {
  const names = lock.map(nameOf)
  if (names.some((name) => (claims.get(name) ?? unit) !== unit)) return false
  for (const name of names) claims.set(name, unit)
  return true
}

const nameOf = ({ kind, id }: StreamRef): string => `${kind} ${id}`

const loadStates = async (trx: Kysely<Schema>, plans: readonly Plan[]): Promise<void> => {
  const absent = ({ unit }: Plan, refs: readonly StreamRef[]) =>
    refs.filter(({ kind, id }) => !unit.states[kind].has(id)).map((ref) => [nameOf(ref), ref] as const)
  const lock = new Map(plans.flatMap((plan) => absent(plan, plan.lock)))
  const see = new Map(plans.flatMap((plan) => absent(plan, plan.see)).filter(([name]) => !lock.has(name)))
  const found = await loadStreams(trx, { lock: [...lock.values()], see: [...see.values()] })
  const byName = new Map(found.map((stored) => [nameOf(stored), stored]))
  for (const plan of plans)
    for (const [name] of absent(plan, [...plan.lock, ...plan.see])) {
      const stored = byName.get(name)
      if (stored !== undefined) enter(stored, plan.unit)
    }
}

const enter = <K extends StoredStream['kind']>({ kind, id, ...stored }: StoredStream<K>, unit: UnitOfWork): void => {
  unit.states[kind].set(id, stored)
}

const readyOf = (planned: PlannedTask, { unit }: Plan, answers: Answers): Ready => ({
  task: planned.task,
  ...readOf(planned, unit, answers),
})

const readOf = (planned: Planned, unit: UnitOfWork, answers: Answers): Omit<Ready, 'task'> => {
  const absent = Object.values(planned.reads).find(
    (read): read is One => read.read === 'one' && !unit.states[read.kind].has(read.id),
  )
  return {
    reads: answers.get(planned) ?? {},
    missing: absent && noSuch(AGGREGATES[absent.kind].title, absent.id),
  }
}

/** All that the units of work decided: frozen content, events, and the rows that follow from them. */
export const write = (trx: Transaction<Schema>, units: readonly UnitOfWork[]): Promise<void> =>
  appendAndProject(trx, {
    events: units.flatMap(({ events }) => events),
    frozen: new Map(units.flatMap(({ frozen }) => [...frozen])),
    changed: units.flatMap(changedIn),
  })

const changedIn = ({ events, states }: UnitOfWork): readonly StoredStream[] => {
  const streams = new Set(events.map(({ kind, stream }) => nameOf({ kind, id: stream })))
  return STREAM_KINDS.flatMap((kind) =>
    [...states[kind]]
      .filter(([id]) => streams.has(nameOf({ kind, id })))
      .map(([id, stored]): StoredStream => ({ kind, id, ...stored })),
  )
}
