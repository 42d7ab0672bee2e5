import { type Kysely, sql } from 'kysely'
import type { EnterpriseRecord, FrozenSubmission, HeldTitle } from '#lifecycle'
import type { Schema } from './schema.ts'

/** What commands need beside aggregates: running numbers, and what enterprises have elsewhere. */
export interface Needed {
  /** Numbers given to a command that fails are never given again. */
  readonly serials: readonly number[]
  /** By enterprise. */
  readonly records: ReadonlyMap<string, EnterpriseRecord>
}

/** So many running numbers, and what these enterprises have applied for and hold; one statement, or none. */
export const loadNeeded = async (
  trx: Kysely<Schema>,
  serials: number,
  enterprises: readonly string[],
): Promise<Needed> => {
  if (serials === 0 && enterprises.length === 0) return { serials: [], records: new Map() }
  const { rows } = await sql<NeededRow>`select
    (select json_agg(nextval('serials')) from generate_series(1, ${serials}::int)) as serials,
    (select json_agg(json_build_object('enterprise', enterprise, 'id', id, 'track', track, 'year', year, 'stage', stage))
      from applications where enterprise = any(${enterprises})) as applications,
    (select json_agg(json_build_object('enterprise', enterprise, 'id', id, 'track', track, 'stage', stage,
      'firstDay', first_day, 'lastDay', last_day, 'barredUntil', state #>> '{revocation,barredUntil}'))
      from titles where enterprise = any(${enterprises})) as titles`.execute(trx)
  const [row] = rows
  const recordOf = (enterprise: string): EnterpriseRecord => ({
    applications: (row?.applications ?? []).filter((one) => one.enterprise === enterprise),
    titles: (row?.titles ?? [])
      .filter((one) => one.enterprise === enterprise)
      .map(({ enterprise: _, barredUntil, ...title }) => (barredUntil === null ? title : { ...title, barredUntil })),
  })
  return {
    serials: row?.serials ?? [],
    records: new Map(enterprises.map((enterprise) => [enterprise, recordOf(enterprise)])),
  }
}

type TitleRow = Omit<HeldTitle, 'barredUntil'> & { readonly enterprise: string; readonly barredUntil: string | null }

/** An aggregate of no rows is null. */
interface NeededRow {
  readonly serials: readonly number[] | null
  readonly applications: readonly (EnterpriseRecord['applications'][number] & { readonly enterprise: string })[] | null
  readonly titles: readonly TitleRow[] | null
}

/** Frozen submissions by their digests. */
export const loadSubmissions = async (
  db: Kysely<Schema>,
  digests: readonly string[],
): Promise<ReadonlyMap<string, FrozenSubmission>> =>
  new Map([...(await loadFrozen<FrozenSubmission>(db, digests))].map(([digest, frozen]) => [digest, readable(frozen)]))

/** Findings frozen with the names of the cells they lacked, not the cells, tell them in their reasons alone. */
const readable = (frozen: FrozenSubmission): FrozenSubmission => {
  const findings = frozen.assessment.findings.map((finding) => ({
    ...finding,
    missing: finding.missing.filter((cell) => typeof cell === 'object'),
  }))
  return { ...frozen, assessment: { ...frozen.assessment, findings } }
}

/** Frozen content by its digests; what a digest names was written by an act that knows its shape, so that is trusted. */
export const loadFrozen = async <T>(
  db: Kysely<Schema>,
  digests: readonly string[],
): Promise<ReadonlyMap<string, T>> => {
  if (digests.length === 0) return new Map()
  const rows = await db
    .selectFrom('frozen')
    .selectAll()
    .where('digest', 'in', [...new Set(digests)])
    .execute()
  return new Map(rows.map(({ digest, content }): [string, T] => [digest, JSON.parse(content)]))
}
