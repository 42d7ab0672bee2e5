import { type Kysely, sql, type Transaction } from 'kysely'
import { AGGREGATES, STREAM_KINDS, type StreamKind } from '#lifecycle'
import { envelopeOf, placeOf, readEvent } from './event.ts'
import { StoreFault } from './fault.ts'
import { insertAll, rowOf, type StoredStream } from './history.ts'
import { eventPages } from './pages.ts'
import { READ_TABLES } from './read-tables.ts'
import type { EventRow, Schema } from './schema.ts'

/**
 * Rebuilds the read tables if a migration has marked them as outdated, by a table `read_tables_outdated`; answers whether
 * it did. Processes that start together wait for each other.
 */
export const rebuildOutdated = (db: Kysely<Schema>): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    if (!(await isOutdated(trx))) return false
    // Waiting for another process to rebuild, or a long rebuilding, must not run into the limits set for queries.
    await sql`set local statement_timeout = 0`.execute(trx)
    await sql`set local lock_timeout = 0`.execute(trx)
    await sql`select pg_advisory_xact_lock(${LOCK}::bigint)`.execute(trx)
    if (!(await isOutdated(trx))) return false
    await rebuildReadTables(trx)
    await sql`drop table read_tables_outdated`.execute(trx)
    return true
  })

/** Chosen once at random; nothing else in the program locks by it. */
const LOCK = 7_026_915_340_118_527

const isOutdated = async (trx: Transaction<Schema>): Promise<boolean> => {
  const { rows } = await sql<{ mark: string | null }>`
    select to_regclass('read_tables_outdated')::text as mark`.execute(trx)
  return rows[0]?.mark != null
}

/**
 * Writes all read tables anew as they follow from the history, read `pageSize` events at a time. Throws a StoreFault
 * `history-altered` for a history that cannot be replayed.
 */
export const rebuildReadTables = async (trx: Transaction<Schema>, { pageSize = 2000 } = {}): Promise<void> => {
  for (const kind of STREAM_KINDS) {
    await sql`truncate ${sql.table(READ_TABLES[kind].table)}`.execute(trx)
    await rebuildKind(trx, kind, pageSize)
  }
}

const rebuildKind = async <K extends StreamKind>(
  trx: Transaction<Schema>,
  kind: K,
  pageSize: number,
): Promise<void> => {
  let last: StoredStream<K> | undefined
  for await (const page of eventPages(trx, kind, pageSize)) {
    const ended: StoredStream<K>[] = []
    for (const event of page) {
      if (last !== undefined && last.id !== event.stream) ended.push(last)
      last = after(kind, last?.id === event.stream ? last : undefined, event)
    }
    await insert(trx, kind, ended)
  }
  if (last !== undefined) await insert(trx, kind, [last])
}

const after = <K extends StreamKind>(
  kind: K,
  before: StoredStream<K> | undefined,
  event: EventRow,
): StoredStream<K> => {
  const { stream: id, version, hash } = event
  try {
    const state = AGGREGATES[kind].evolve(before?.state, readEvent(kind, event), envelopeOf(event))
    return { kind, id, state, version, hash }
  } catch (cause) {
    throw new StoreFault(
      'history-altered',
      `历史记录中有不能重演的事件（${placeOf(event)}），各表没有重建。请恢复升级之前的备份，并把这句话告诉维护人员。`,
      cause,
    )
  }
}

const insert = async <K extends StreamKind>(
  trx: Transaction<Schema>,
  kind: K,
  streams: readonly StoredStream<K>[],
): Promise<void> => {
  if (streams.length > 0) await sql`${insertAll(READ_TABLES[kind].table, streams.map(rowOf))}`.execute(trx)
}
