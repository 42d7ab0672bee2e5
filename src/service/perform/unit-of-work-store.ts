import type { Transaction } from 'kysely'
import { type EnterpriseRecord, STREAM_KINDS, type StreamRef } from '#lifecycle'
import { appendAndProject, loadNeeded, loadStreams, loadSubmissions, type Schema, type StoredStream } from '#store'
import { type Ledger, type Looks, looksAt, type Task } from './unit-of-work.ts'

/** A round of tasks, and the ledger of the command that they belong to. */
export interface Round {
  readonly ledger: Ledger
  readonly tasks: readonly Task[]
}

/** A task with what its step asks for beside streams. */
export interface Provided {
  readonly task: Task
  readonly serial: number
  readonly record: EnterpriseRecord
}

/** Which ledger changes what, in one transaction: by `kind id`. */
export type Claims = Map<string, Ledger>

/**
 * Brings into each ledger all that the tasks of its round look at, and provides each. Their own aggregates are locked;
 * so is the enterprise whose record counts, or two of its applications could each be admitted for not seeing the other.
 * Answers undefined for a round that would change what another ledger has claimed.
 */
export const load = async (
  trx: Transaction<Schema>,
  rounds: readonly Round[],
  claims: Claims,
): Promise<readonly (readonly Provided[] | undefined)[]> => {
  // A step that begins something tells at once what it looks at, so that a single statement fetches it all; what other
  // steps look at follows from their own aggregates.
  const first = rounds.map(looksOf).filter((one) => claim(one, claims))
  await loadRefs(trx, first)
  const looks = first.map(looksOf).filter((one) => claim(one, claims))
  await loadRefs(trx, looks)
  await loadThawed(trx, looks)
  const provided = await provide(trx, looks)
  return rounds.map(({ ledger }) => provided.get(ledger))
}

/** What a round looks at, as far as its ledger knows. */
interface Look {
  readonly ledger: Ledger
  readonly tasks: readonly Task[]
  readonly looks: readonly (Looks & { readonly task: Task })[]
  /** To be changed, or to stay as it is until the command is done. */
  readonly lock: readonly StreamRef[]
  readonly see: readonly StreamRef[]
}

const looksOf = ({ ledger, tasks }: Round): Look => {
  const looks = tasks.map((task) => ({ task, ...looksAt(task, ledger) }))
  const lock = [...tasks.map(({ to }) => to), ...looks.flatMap(recordsIn)]
  return { ledger, tasks, looks, lock, see: looks.flatMap(({ refs }) => refs) }
}

/** The enterprises whose records count. */
const recordsIn = ({ needs, enterprise }: Looks): readonly StreamRef[] =>
  needs.includes('record') && enterprise !== undefined ? [{ kind: 'enterprise', id: enterprise }] : []

const claim = ({ ledger, lock }: Look, claims: Claims): boolean => {
  const names = lock.map(nameOf)
  if (names.some((name) => (claims.get(name) ?? ledger) !== ledger)) return false
  for (const name of names) claims.set(name, ledger)
  return true
}

const nameOf = ({ kind, id }: StreamRef): string => `${kind} ${id}`

const loadRefs = async (trx: Transaction<Schema>, looks: readonly Look[]): Promise<void> => {
  const missing = ({ ledger }: Look, refs: readonly StreamRef[]) =>
    refs.filter(({ kind, id }) => !ledger.states[kind].has(id)).map((ref) => [nameOf(ref), ref] as const)
  const lock = new Map(looks.flatMap((look) => missing(look, look.lock)))
  const see = new Map(looks.flatMap((look) => missing(look, look.see)).filter(([name]) => !lock.has(name)))
  const found = await loadStreams(trx, { lock: [...lock.values()], see: [...see.values()] })
  const byName = new Map(found.map((stored) => [nameOf(stored), stored]))
  for (const look of looks)
    for (const [name] of missing(look, [...look.lock, ...look.see])) {
      const stored = byName.get(name)
      if (stored !== undefined) enter(stored, look.ledger)
    }
}

const enter = <K extends StoredStream['kind']>({ kind, id, ...stored }: StoredStream<K>, ledger: Ledger): void => {
  ledger.states[kind].set(id, stored)
}

const loadThawed = async (trx: Transaction<Schema>, looks: readonly Look[]): Promise<void> => {
  const digestsOf = (look: Look) => look.looks.flatMap(({ digests }) => digests)
  const found = await loadSubmissions(trx, looks.flatMap(digestsOf))
  for (const look of looks)
    for (const digest of digestsOf(look)) {
      const submission = found.get(digest)
      if (submission !== undefined) look.ledger.thawed.set(digest, submission)
    }
}

const provide = async (
  trx: Transaction<Schema>,
  looks: readonly Look[],
): Promise<ReadonlyMap<Ledger, readonly Provided[]>> => {
  const all = looks.flatMap((look) => look.looks)
  const enterprises = new Set(all.flatMap(recordsIn).map(({ id }) => id))
  const wanted = all.filter(({ needs }) => needs.includes('serial')).length
  const { serials, records } = await loadNeeded(trx, wanted, [...enterprises])
  const numbers = [...serials]
  const provideOne = ({ task, needs, enterprise = '' }: Look['looks'][number]): Provided => ({
    task,
    serial: needs.includes('serial') ? (numbers.shift() ?? 0) : 0,
    record: needs.includes('record') ? (records.get(enterprise) ?? NO_RECORD) : NO_RECORD,
  })
  return new Map(looks.map((look) => [look.ledger, look.looks.map(provideOne)]))
}

const NO_RECORD: EnterpriseRecord = { applications: [], titles: [] }

/** All that the ledgers decided: frozen content, events, and the rows that follow from them. */
export const write = (trx: Transaction<Schema>, ledgers: readonly Ledger[]): Promise<void> =>
  appendAndProject(trx, {
    events: ledgers.flatMap(({ events }) => events),
    frozen: new Map(ledgers.flatMap(({ frozen }) => [...frozen])),
    changed: ledgers.flatMap(changedIn),
  })

const changedIn = ({ events, states }: Ledger): readonly StoredStream[] => {
  const streams = new Set(events.map(({ kind, stream }) => nameOf({ kind, id: stream })))
  return STREAM_KINDS.flatMap((kind) =>
    [...states[kind]]
      .filter(([id]) => streams.has(nameOf({ kind, id })))
      .map(([id, stored]): StoredStream => ({ kind, id, ...stored })),
  )
}
