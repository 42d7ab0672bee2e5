import { type Kysely, sql, type Transaction } from 'kysely'
import type { EnterpriseRecord, FrozenSubmission, Title } from '#lifecycle'
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
  trx: Transaction<Schema>,
  serials: number,
  enterprises: readonly string[],
): Promise<Needed> => {
  if (serials === 0 && enterprises.length === 0) return { serials: [], records: new Map() }
  const { rows } = await sql<NeededRow>`select
    (select json_agg(nextval('serials')) from generate_series(1, ${serials}::int)) as serials,
    (select json_agg(json_build_object('enterprise', enterprise, 'id', id, 'track', track, 'year', year, 'stage', stage))
      from applications where enterprise = any(${enterprises})) as applications,
    (select json_agg(state) from titles where enterprise = any(${enterprises})) as titles`.execute(trx)
  const [row] = rows
  const recordOf = (enterprise: string): EnterpriseRecord => ({
    applications: (row?.applications ?? []).filter((one) => one.enterprise === enterprise),
    titles: (row?.titles ?? []).filter((one) => one.enterprise === enterprise),
  })
  return {
    serials: row?.serials ?? [],
    records: new Map(enterprises.map((enterprise) => [enterprise, recordOf(enterprise)])),
  }
}

/** An aggregate of no rows is null. */
interface NeededRow {
  readonly serials: readonly number[] | null
  readonly applications: readonly (EnterpriseRecord['applications'][number] & { readonly enterprise: string })[] | null
  readonly titles: readonly Title[] | null
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
  return new Map(rows.map(({ digest, content }): [string, FrozenSubmission] => [digest, readSubmission(content)]))
}

/** Findings frozen with the names of the cells they lacked, not the cells, tell them in their reasons alone. */
const readSubmission = (content: string): FrozenSubmission => {
  const frozen: FrozenSubmission = JSON.parse(content)
  const findings = frozen.assessment.findings.map((finding) => ({
    ...finding,
    missing: finding.missing.filter((cell) => typeof cell === 'object'),
  }))
  return { ...frozen, assessment: { ...frozen.assessment, findings } }
}
