import { type Kysely, sql, type Transaction } from 'kysely'
import type { EnterpriseRecord, FrozenSubmission } from '#lifecycle'
import type { Schema } from './schema.ts'

/** So many running numbers; numbers given to a command that fails are never given again. */
export const nextSerials = async (trx: Transaction<Schema>, count: number): Promise<readonly number[]> => {
  if (count === 0) return []
  const { rows } = await sql<{ serial: number }>`
    select nextval('serials') as serial from generate_series(1, ${count}::int)`.execute(trx)
  return rows.map(({ serial }) => serial)
}

/** Frozen submissions by their digests; what the digest names was written by a submission, so its shape is trusted. */
export const loadSubmissions = async (
  db: Kysely<Schema>,
  digests: readonly string[],
): Promise<ReadonlyMap<string, FrozenSubmission>> => {
  if (digests.length === 0) return new Map()
  const rows = await db
    .selectFrom('frozen')
    .selectAll()
    .where('digest', 'in', [...new Set(digests)])
    .execute()
  return new Map(rows.map(({ digest, content }): [string, FrozenSubmission] => [digest, JSON.parse(content)]))
}

/** What an enterprise has applied for and holds. */
export const recordOf = async (db: Kysely<Schema>, enterprise: string): Promise<EnterpriseRecord> => {
  const applications = await db
    .selectFrom('applications')
    .select(['id', 'track', 'year', 'stage'])
    .where('enterprise', '=', enterprise)
    .execute()
  const titles = await db.selectFrom('titles').select(['state']).where('enterprise', '=', enterprise).execute()
  return {
    applications,
    titles: titles.map(({ state: { id, track, stage, firstDay, lastDay, revokedOn } }) => ({
      id,
      track,
      stage,
      firstDay,
      lastDay,
      ...(revokedOn === undefined ? {} : { revokedOn }),
    })),
  }
}
