import type { Transaction } from 'kysely'
import { type EnterpriseRecord, STREAM_KINDS, type StreamKind, type StreamRef } from '#lifecycle'
import {
  appendEvents,
  keepFrozen,
  loadStates,
  loadSubmissions,
  nextSerials,
  recordOf,
  type Schema,
  saveStates,
} from '#store'
import { type Ledger, looksAt, type Task } from './ledger.ts'

const NO_RECORD: EnterpriseRecord = { applications: [], titles: [] }

/** A task with what its step asks for beside streams. */
export interface Provided {
  readonly task: Task
  readonly serial: number
  readonly record: EnterpriseRecord
}

/**
 * Brings into the ledger all that the tasks of a round look at, and provides each. Their own aggregates are locked; so is the enterprise
 * whose record counts, or two of its applications could each be admitted for not seeing the other.
 */
export const load = async (
  trx: Transaction<Schema>,
  round: readonly Task[],
  ledger: Ledger,
): Promise<readonly Provided[]> => {
  await loadRefs(
    trx,
    round.map(({ to }) => to),
    ledger,
    true,
  )
  const looks = round.map((task) => ({ task, ...looksAt(task, ledger) }))
  await loadRefs(
    trx,
    looks.flatMap(({ needs, enterprise }) =>
      needs.includes('record') && enterprise !== undefined ? [{ kind: 'enterprise', id: enterprise } as const] : [],
    ),
    ledger,
    true,
  )
  await loadRefs(
    trx,
    looks.flatMap(({ refs }) => refs),
    ledger,
    false,
  )
  await loadThawed(
    trx,
    looks.flatMap(({ digests }) => digests),
    ledger,
  )
  const serials = [...(await nextSerials(trx, looks.filter(({ needs }) => needs.includes('serial')).length))]
  const provided: Provided[] = []
  for (const { task, needs, enterprise } of looks) {
    const serial = needs.includes('serial') ? (serials.shift() ?? 0) : 0
    const record = needs.includes('record') && enterprise !== undefined ? await recordOf(trx, enterprise) : NO_RECORD
    provided.push({ task, serial, record })
  }
  return provided
}

const loadRefs = async (
  trx: Transaction<Schema>,
  refs: readonly StreamRef[],
  ledger: Ledger,
  lock: boolean,
): Promise<void> => {
  for (const kind of STREAM_KINDS) {
    const ids = refs.filter((ref) => ref.kind === kind && !ledger.states[kind].has(ref.id)).map(({ id }) => id)
    if (ids.length > 0) await loadKind(trx, kind, [...new Set(ids)], ledger, lock)
  }
}

const loadKind = async <K extends StreamKind>(
  trx: Transaction<Schema>,
  kind: K,
  ids: readonly string[],
  ledger: Ledger,
  lock: boolean,
): Promise<void> => {
  for (const [id, stored] of await loadStates(trx, kind, ids, lock)) ledger.states[kind].set(id, stored)
}

const loadThawed = async (trx: Transaction<Schema>, digests: readonly string[], ledger: Ledger): Promise<void> => {
  for (const [digest, submission] of await loadSubmissions(trx, digests)) ledger.thawed.set(digest, submission)
}

/** All that the ledger decided: frozen content first, then events, then the rows that follow from them. */
export const write = async (trx: Transaction<Schema>, ledger: Ledger): Promise<void> => {
  await keepFrozen(trx, ledger.frozen)
  await appendEvents(trx, ledger.events)
  for (const kind of STREAM_KINDS) {
    const changed = new Set(ledger.events.filter((event) => event.kind === kind).map(({ stream }) => stream))
    if (changed.size > 0) await writeKind(trx, kind, changed, ledger)
  }
}

const writeKind = <K extends StreamKind>(
  trx: Transaction<Schema>,
  kind: K,
  changed: ReadonlySet<string>,
  ledger: Ledger,
): Promise<void> =>
  saveStates(
    trx,
    kind,
    [...ledger.states[kind]].filter(([id]) => changed.has(id)),
  )
