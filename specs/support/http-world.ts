import { sql } from 'kysely'
import {
  type Actor,
  AGGREGATES,
  type Ownership,
  type Relation,
  type Role,
  type States,
  type StreamKind,
} from '#lifecycle'
import { READ_TABLES } from '#store/read-tables.ts'
import type { HttpOffice } from './http-server.ts'

/** One thing of the world, with whose it is. */
export interface Thing<K extends StreamKind = StreamKind> {
  readonly id: string
  readonly version: number
  readonly state: States[K]
  readonly owner: Ownership
}

/** Everything of one kind that there is in the office now, by id. */
export const thingsOf = async <K extends StreamKind>(
  { runtime }: HttpOffice,
  kind: K,
): Promise<readonly Thing<K>[]> => {
  const { rows } = await sql<{ id: string; version: number; state: States[K] }>`
    select id, version, state from ${sql.table(READ_TABLES[kind].table)} order by id`.execute(runtime.database.db)
  return rows.map((row) => ({ ...row, owner: AGGREGATES[kind].owner(row.state) }))
}

/** Every role that somebody in front of the server can have. */
export const PEOPLE_ROLES = [
  'clerk',
  'confirmer',
  'countyOfficer',
  'cityOfficer',
  'cityHead',
  'provinceOfficer',
  'provinceHead',
  'expert',
  'supervisor',
  'partner',
  'citizen',
  'accountAdmin',
  'securityAdmin',
  'auditAdmin',
] as const satisfies readonly Role[]

/** Someone in that role: whose own the thing is, or who has nothing to do with it. */
export const personOf = (role: Role, near: boolean, { enterprise, unit, county, experts = [] }: Ownership): Actor => {
  const base = { id: `${role}-${near ? 'near' : 'far'}`, name: '某人', role }
  const own = <T>(code: T | undefined, other: T): T => (near && code !== undefined ? code : other)
  if (role === 'clerk' || role === 'confirmer') return { ...base, enterprise: own(enterprise, '91210100MA00000000') }
  if (role === 'countyOfficer')
    return { ...base, unit: own(unit, '211400'), county: own(county, county === '211402' ? '211403' : '211402') }
  if (role === 'cityOfficer' || role === 'cityHead')
    return { ...base, unit: own(unit, unit === '211400' ? '211300' : '211400') }
  return role === 'expert' ? { ...base, id: own(experts[0], 'expert-far') } : base
}

/** How the permission matrix understands a relation, written down a second time. */
export const standsSo = (relation: Relation, actor: Actor, thing: Ownership): boolean => {
  if (relation === 'ownEnterprise') return actor.enterprise !== undefined && actor.enterprise === thing.enterprise
  if (relation === 'ownUnit') return actor.unit !== undefined && actor.unit === thing.unit
  if (relation === 'ownCounty') return actor.county !== undefined && actor.county === thing.county
  if (relation === 'assigned') return (thing.experts ?? []).includes(actor.id)
  return true
}
