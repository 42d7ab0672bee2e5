import type { Transaction } from 'kysely'
import { type EnterpriseRecord, STREAM_KINDS, type StreamKind, type StreamRef } from '#lifecycle'
import { loadNeeded, loadStreams, loadSubmissions, type Schema, type StoredStream, writeDeed } from '#store'
import { type Ledger, type Looks, looksAt, type Task } from './ledger.ts'

/** A task with what its step asks for beside streams. */
export interface Provided {
  readonly task: Task
  readonly serial: number
  readonly record: EnterpriseRecord
}

/**
 * Brings into the ledger all that the tasks of a round look at, and provides each. Their own aggregates are locked; so
 * is the enterprise whose record counts, or two of its applications could each be admitted for not seeing the other.
 */
export const load = async (
  trx: Transaction<Schema>,
  round: readonly Task[],
  ledger: Ledger,
): Promise<readonly Provided[]> => {
  // A step that begins something tells at once what it looks at, so that a single statement fetches it all; what other
  // steps look at follows from their own aggregates.
  const first = round.map((task) => looksAt(task, ledger))
  const own = round.map(({ to }) => to)
  await loadRefs(trx, ledger, [...own, ...first.flatMap(recordsIn)], first.flatMap(refsIn))
  const looks = round.map((task) => ({ task, ...looksAt(task, ledger) }))
  await loadRefs(trx, ledger, looks.flatMap(recordsIn), looks.flatMap(refsIn))
  await loadThawed(
    trx,
    looks.flatMap(({ digests }) => digests),
    ledger,
  )
  return provide(trx, looks)
}

/** The enterprises whose records count. */
const recordsIn = ({ needs, enterprise }: Looks): readonly StreamRef[] =>
  needs.includes('record') && enterprise !== undefined ? [{ kind: 'enterprise', id: enterprise }] : []

const refsIn = ({ refs }: Looks): readonly StreamRef[] => refs

const provide = async (
  trx: Transaction<Schema>,
  looks: readonly ({ readonly task: Task } & Looks)[],
): Promise<readonly Provided[]> => {
  const enterprises = new Set(looks.flatMap(recordsIn).map(({ id }) => id))
  const wanted = looks.filter(({ needs }) => needs.includes('serial')).length
  const { serials, records } = await loadNeeded(trx, wanted, [...enterprises])
  const numbers = [...serials]
  return looks.map(({ task, needs, enterprise = '' }) => ({
    task,
    serial: needs.includes('serial') ? (numbers.shift() ?? 0) : 0,
    record: needs.includes('record') ? (records.get(enterprise) ?? NO_RECORD) : NO_RECORD,
  }))
}

const NO_RECORD: EnterpriseRecord = { applications: [], titles: [] }

const loadRefs = async (
  trx: Transaction<Schema>,
  ledger: Ledger,
  lock: readonly StreamRef[],
  see: readonly StreamRef[],
): Promise<void> => {
  const isNew = ({ kind, id }: StreamRef) => !ledger.states[kind].has(id)
  const isLocked = ({ kind, id }: StreamRef) => lock.some((ref) => ref.kind === kind && ref.id === id)
  const wanted = { lock: lock.filter(isNew), see: see.filter((ref) => isNew(ref) && !isLocked(ref)) }
  for (const stored of await loadStreams(trx, wanted)) enter(stored, ledger)
}

const enter = <K extends StreamKind>({ kind, id, ...stored }: StoredStream<K>, ledger: Ledger): void => {
  ledger.states[kind].set(id, stored)
}

const loadThawed = async (trx: Transaction<Schema>, digests: readonly string[], ledger: Ledger): Promise<void> => {
  for (const [digest, submission] of await loadSubmissions(trx, digests)) ledger.thawed.set(digest, submission)
}

/** All that the ledger decided: frozen content, events, and the rows that follow from them. */
export const write = (trx: Transaction<Schema>, { events, frozen, states }: Ledger): Promise<void> => {
  const streams = new Set(events.map(({ kind, stream }) => `${kind} ${stream}`))
  const changed = STREAM_KINDS.flatMap((kind) =>
    [...states[kind]]
      .filter(([id]) => streams.has(`${kind} ${id}`))
      .map(([id, stored]): StoredStream => ({ kind, id, ...stored })),
  )
  return writeDeed(trx, { events, frozen, changed })
}
