import { type Kysely, sql } from 'kysely'
import { MACHINES, STREAM_KINDS, type States, type StreamKind } from '#lifecycle'
import { canonical, digestOf } from './canonical.ts'
import { envelopeOf, eventHash, readHappened } from './event.ts'
import { readRow, type Stored } from './history.ts'
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
  /** `events application/… 3`, `applications …`, `frozen …` */
  readonly place: string
  /** A Chinese sentence: what is wrong there. */
  readonly message: string
}

/**
 * Replays the whole history: every event's hash and its link to the one before, every row of the read tables against
 * the state that follows, every frozen content against its digest.
 */
export const verifyHistory = async (db: Kysely<Schema>): Promise<Verification> => {
  const faults: HistoryFault[] = []
  const report: Report = (place, message) => {
    faults.push({ place, message })
  }
  const digests = await verifyFrozen(db, report)
  const counts = { events: 0, streams: 0 }
  for (const kind of STREAM_KINDS) {
    const replayed = await replayKind(db, kind, digests, report)
    await compareRows(db, kind, replayed.states, report)
    counts.events += replayed.events
    counts.streams += replayed.states.size
  }
  return { ...counts, frozen: digests.size, faults }
}

type Report = (place: string, message: string) => void

const PAGE = 2000

const verifyFrozen = async (db: Kysely<Schema>, report: Report): Promise<ReadonlySet<string>> => {
  const digests = new Set<string>()
  for (let after = ''; ; ) {
    const page = await db
      .selectFrom('frozen')
      .selectAll()
      .where('digest', '>', after)
      .orderBy('digest')
      .limit(PAGE)
      .execute()
    for (const { digest, content } of page) {
      digests.add(digest)
      if (digestOf(content) !== digest) report(`frozen ${digest}`, '封存内容与其摘要不符，内容已被改动。')
    }
    if (page.length < PAGE) return digests
    after = page.at(-1)?.digest ?? ''
  }
}

interface Replayed<K extends StreamKind> {
  readonly events: number
  readonly states: ReadonlyMap<string, Stored<States[K]>>
}

/** Replays all streams of one kind in the order of their versions, page by page. */
const replayKind = async <K extends StreamKind>(
  db: Kysely<Schema>,
  kind: K,
  digests: ReadonlySet<string>,
  report: Report,
): Promise<Replayed<K>> => {
  const states = new Map<string, Stored<States[K]>>()
  let events = 0
  for (let after: Pick<EventRow, 'stream' | 'version'> = { stream: '', version: 0 }; ; ) {
    const page = await pageOfEvents(db, kind, after)
    for (const event of page) {
      const stored = replayEvent(kind, event, states.get(event.stream), digests, report)
      if (stored !== undefined) states.set(event.stream, stored)
    }
    events += page.length
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return { events, states }
    after = last
  }
}

const pageOfEvents = (
  db: Kysely<Schema>,
  kind: StreamKind,
  { stream, version }: Pick<EventRow, 'stream' | 'version'>,
) =>
  db
    .selectFrom('events')
    .selectAll()
    .where('kind', '=', kind)
    .where(sql<boolean>`(stream, version) > (${stream}, ${version})`)
    .orderBy('stream')
    .orderBy('version')
    .limit(PAGE)
    .execute()

/** The state after one event, its hash and its link checked; the state before when the event cannot be read. */
const replayEvent = <K extends StreamKind>(
  kind: K,
  event: EventRow,
  before: Stored<States[K]> | undefined,
  digests: ReadonlySet<string>,
  report: Report,
): Stored<States[K]> | undefined => {
  const place = `events ${kind}/${event.stream} 第 ${event.version} 版（position ${event.position}）`
  if (eventHash(event) !== event.hash) report(place, '事件内容与其散列值不符，事件已被改动。')
  if (event.previous !== (before?.hash ?? '')) report(place, '事件没有接在前一事件之后，前一事件已被改动或删除。')
  if (event.version !== (before?.version ?? 0) + 1) report(place, '事件的版本号不连续，其间有事件被删除或改动。')
  try {
    const happened = readHappened(kind, event)
    if ('digest' in happened && typeof happened.digest === 'string' && !digests.has(happened.digest))
      report(place, `事件所指的封存内容 ${happened.digest} 不存在。`)
    const state = MACHINES[kind].evolve(before?.state, happened, envelopeOf(event))
    return { state, version: event.version, hash: event.hash }
  } catch {
    report(place, '事件内容无法接续在之前的状态上，不能重演。')
    return before
  }
}

/** Every row of a read table against the state that follows from the history, and the other way round. */
const compareRows = async <K extends StreamKind>(
  db: Kysely<Schema>,
  kind: K,
  states: Replayed<K>['states'],
  report: Report,
): Promise<void> => {
  const { table } = READ_TABLES[kind]
  const seen = new Set<string>()
  for (let after = ''; ; ) {
    const { rows } = await sql<ReadRow>`
      select * from ${sql.table(table)} where id > ${after} order by id limit ${PAGE}`.execute(db)
    for (const row of rows) {
      seen.add(row.id)
      compareRow(kind, row, states.get(row.id), report)
    }
    if (rows.length < PAGE) break
    after = rows.at(-1)?.id ?? ''
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
  if (stored === undefined) return report(place, '历史中没有这一行的任何事件。')
  for (const column of differences(row, readRow(kind, row.id, stored)))
    report(`${place}（${column}）`, '这一行的内容与历史重演的结果不符，已被改动。')
}

const differences = (row: ReadRow, expected: ReturnType<typeof readRow>): readonly string[] =>
  Object.entries(expected)
    .filter(([column, value]) => (column === 'state' ? !sameState(row.state, String(value)) : row[column] !== value))
    .map(([column]) => column)

const sameState = (state: unknown, expected: string): boolean =>
  typeof state === 'object' && state !== null && canonical(state) === canonical(JSON.parse(expected))
