import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'

/** A form being filled in, in the version that someone looked at. */
export interface DraftVersion {
  readonly id: string
  readonly version: number
}

/** Deletes drafts that are still in these versions; answers with the ids of those deleted. One statement, or none. */
export const clearDrafts = async (
  db: Kysely<Schema>,
  drafts: readonly DraftVersion[],
): Promise<ReadonlySet<string>> => {
  if (drafts.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    delete from drafts using json_to_recordset(${JSON.stringify(drafts)}) as seen (id text, version int)
    where drafts.id = seen.id and drafts.version = seen.version returning drafts.id`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
