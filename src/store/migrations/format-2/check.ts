import { type Kysely, sql } from 'kysely'
import { Unconvertible } from './row.ts'

/** The read tables of the first format; that of letters has its new name already. */
const READ_TABLES = {
  campaign: 'campaigns',
  enterprise: 'enterprises',
  application: 'applications',
  recommendation: 'letters',
  review: 'reviews',
  publicNotice: 'public_notices',
  title: 'titles',
} as const

/**
 * Every stream ends where its read table says. The read tables are written anew from the history, so this is the last
 * time that a stream whose last events were deleted shows. Throws Unconvertible.
 */
export const checkEnds = async (db: Kysely<unknown>): Promise<void> => {
  for (const [kind, table] of Object.entries(READ_TABLES)) {
    const { rows } = await sql<{ stream: string; version: number }>`
      select coalesce(last.stream, known.id) as stream, coalesce(last.version, known.version) as version
      from (select distinct on (stream) stream, version, hash from events_format_1
        where kind = ${kind} order by stream, version desc) last
      full join ${sql.table(table)} known on known.id = last.stream
      where known.version is distinct from last.version or known.hash is distinct from last.hash
      order by 1 limit 1`.execute(db)
    const [row] = rows
    if (row !== undefined)
      throw new Unconvertible({ kind, ...row }, '与表中所记的最后一个事件不符，其后或其间有事件被删除')
  }
}
