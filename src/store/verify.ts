import { type Kysely, type Selectable, sql } from 'kysely'
import { AGGREGATES, STREAM_KINDS, type States, type StreamKind } from '#lifecycle'
import { canonical, digestOf } from './canonical.ts'
import { envelopeOf, eventHash, frozenWith, placeOf, readEvent } from './event.ts'
import { readRow, type Stored } from './history.ts'
import { eventPages, pages } from './pages.ts'
import { READ_TABLES } from './read-tables.ts'
import type { EventRow, Schema } from './schema.ts'

/** What the history was compared with, and everything that does not follow from it. */
export interface Verification {
  readonly events: number
  readonly streams: number
  readonly frozen: number
  readonly faults: readonly HistoryFault[]
}

export interface HistoryFault {
  /** `events application/… 第 3 版`, `applications …（stage）`, `frozen …` */
  readonly place: string
  /** A Chinese sentence: what is wrong there. */
  readonly message: string
}

/**
 * Replays the whole history as it stands at one instant: every event's hash and its link to the one before, every row
 * of the read tables against the state that follows, every frozen content against its digest and the events that name
 * it. Reads `pageSize` rows at a time.
 */
export const verifyHistory = async (db: Kysely<Schema>, { pageSize = 2000 } = {}): Promise<Verification> =>
  db.isTransaction
    ? verify(db, pageSize)
    : db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((trx) => verify(trx, pageSize))

const verify = async (db: Kysely<Schema>, pageSize: number): Promise<Verification> => {
  const faults: HistoryFault[] = []
  const report: Report = (place, message) => {
    faults.push({ place, message })
  }
  const audit: Audit = { db, pageSize, report }
  const frozen: Frozen = { kept: await verifyFrozen(audit), named: new Set() }
  const counts = { events: 0, streams: 0 }
  for (const kind of STREAM_KINDS) {
    const replayed = await replayKind(audit, kind, frozen)
    await compareRows(audit, kind, replayed.states)
    counts.events += replayed.events
    counts.streams += replayed.states.size
  }
  await reportStrangers(audit)
  for (const digest of frozen.kept)
    if (!frozen.named.has(digest)) report(`frozen ${digest}`, '没有任何事件指向这份封存内容。')
  return { ...counts, frozen: frozen.kept.size, faults }
}

type Report = (place: string, message: string) => void

/** What is verified, how much of it is read at a time, and where faults go. */
interface Audit {
  readonly db: Kysely<Schema>
  readonly pageSize: number
  readonly report: Report
}

/** Digests of the frozen content there is, and of what events name. */
interface Frozen {
  readonly kept: ReadonlySet<string>
  readonly named: Set<string>
}

const verifyFrozen = async ({ db, pageSize, report }: Audit): Promise<ReadonlySet<string>> => {
  const digests = new Set<string>()
  const load = (after: FrozenRow | undefined) =>
    db
      .selectFrom('frozen')
      .selectAll()
      .$if(after !== undefined, (query) => query.where('digest', '>', after?.digest ?? ''))
      .orderBy('digest')
      .limit(pageSize)
      .execute()
  for await (const page of pages(pageSize, load))
    for (const { digest, content } of page) {
      digests.add(digest)
      if (digestOf(content) !== digest) report(`frozen ${digest}`, '封存内容与其摘要不符，内容已被改动。')
    }
  return digests
}

type FrozenRow = Selectable<Schema['frozen']>

interface Replayed<K extends StreamKind> {
  readonly events: number
  readonly states: ReadonlyMap<string, Stored<States[K]>>
}

/** Replays all streams of one kind in the order of their versions, page by page. */
const replayKind = async <K extends StreamKind>(audit: Audit, kind: K, frozen: Frozen): Promise<Replayed<K>> => {
  const states = new Map<string, Stored<States[K]>>()
  let events = 0
  for await (const page of eventPages(audit.db, kind, audit.pageSize)) {
    for (const event of page) {
      const stored = replayEvent(kind, event, states.get(event.stream), frozen, audit.report)
      if (stored !== undefined) states.set(event.stream, stored)
    }
    events += page.length
  }
  return { events, states }
}

/** The state after one event, its hash and its link checked; the state before when the event cannot be read. */
const replayEvent = <K extends StreamKind>(
  kind: K,
  event: EventRow,
  before: Stored<States[K]> | undefined,
  frozen: Frozen,
  report: Report,
): Stored<States[K]> | undefined => {
  const place = placeOf(event)
  if (eventHash(event) !== event.hash) report(place, '事件内容与其散列值不符，事件已被改动。')
  if (event.previous !== (before?.hash ?? '')) report(place, '事件没有接在前一事件之后，前一事件已被改动或删除。')
  if (event.version !== (before?.version ?? 0) + 1) report(place, '事件的版本号不连续，其间有事件被删除或改动。')
  try {
    const happened = readEvent(kind, event)
    const digest = frozenWith(kind, happened)
    if (digest !== undefined) frozen.named.add(digest)
    if (digest !== undefined && !frozen.kept.has(digest)) report(place, `事件所指的封存内容 ${digest} 不存在。`)
    const state = AGGREGATES[kind].evolve(before?.state, happened, envelopeOf(event))
    const stored = { state, version: event.version, hash: event.hash }
    // An event that was changed can lead to what is no state at all, which shows when its row is made.
    readRow(kind, event.stream, stored)
    return stored
  } catch {
    report(place, '事件内容无法接续在之前的状态上，不能重演。')
    return before
  }
}

/** Events of a kind that there is not: no replay comes upon them. */
const reportStrangers = async ({ db, report }: Audit): Promise<void> => {
  const strangers = await db.selectFrom('events').selectAll().where('kind', 'not in', STREAM_KINDS).execute()
  for (const event of strangers) report(placeOf(event), `没有“${event.kind}”这一类事件，事件已被改动。`)
}

/** Every row of a read table against the state that follows from the history, and the other way round. */
const compareRows = async <K extends StreamKind>(
  { db, pageSize, report }: Audit,
  kind: K,
  states: Replayed<K>['states'],
): Promise<void> => {
  const { table } = READ_TABLES[kind]
  const seen = new Set<string>()
  const load = async (after: ReadRow | undefined): Promise<readonly ReadRow[]> => {
    const { rows } = await sql<ReadRow>`
      select * from ${sql.table(table)} ${after === undefined ? sql`` : sql`where id > ${after.id}`}
      order by id limit ${pageSize}`.execute(db)
    return rows
  }
  for await (const page of pages(pageSize, load))
    for (const row of page) {
      seen.add(row.id)
      compareRow(kind, row, states.get(row.id), report)
    }
  for (const id of states.keys())
    if (!seen.has(id)) report(`${table} ${id}`, '历史中有此件，表中却没有这一行，已被删除。')
}

type ReadRow = Readonly<Record<string, unknown>> & { readonly id: string }

const compareRow = <K extends StreamKind>(
  kind: K,
  row: ReadRow,
  stored: Stored<States[K]> | undefined,
  report: Report,
): void => {
  const place = `${READ_TABLES[kind].table} ${row.id}`
  if (stored === undefined) report(place, '历史中没有这一行的任何事件。')
  else
    for (const column of differences(row, readRow(kind, row.id, stored)))
      report(`${place}（${column}）`, '这一行的内容与历史重演的结果不符，已被改动。')
}

const differences = (row: ReadRow, expected: ReturnType<typeof readRow>): readonly string[] =>
  Object.entries(expected)
    .filter(([column, value]) => (column === 'state' ? !sameState(row.state, String(value)) : row[column] !== value))
    .map(([column]) => column)

const sameState = (state: unknown, expected: string): boolean =>
  typeof state === 'object' && state !== null && canonical(state) === canonical(JSON.parse(expected))
