import { type Expression, type SqlBool, sql } from 'kysely'
import type { Actor, Role } from '#lifecycle'

/** What an actor's standing lets him read of things that belong to an enterprise, a city and a county. */
export interface Scopes<T> {
  nothing(): T
  everything(): T
  ownEnterprise(code: string): T
  ownUnit(code: string): T
  ownCounty(code: string): T
}

/**
 * An enterprise its own, a city its own, a county its own; the province and its supervisors see all, the others nothing.
 * One whose account lacks the code sees nothing.
 */
export const standing = <T>({ role, enterprise = '', unit = '', county = '' }: Actor, scopes: Scopes<T>): T => {
  const read: Readonly<Record<Standing, () => T>> = {
    nothing: () => scopes.nothing(),
    everything: () => scopes.everything(),
    ownEnterprise: () => scopes.ownEnterprise(enterprise),
    ownUnit: () => scopes.ownUnit(unit),
    ownCounty: () => scopes.ownCounty(county),
  }
  return read[STANDINGS[role]]()
}

/** Whether nothing of the programme is hidden from the actor: the province's people, and those who supervise them. */
export const seesEverything = ({ role }: Actor): boolean => STANDINGS[role] === 'everything'

/** The rows of a table that an actor may read by standing; a table without one of the columns has none of those. */
export const rowsOf = (
  actor: Actor,
  { enterprise, unit, county }: { readonly [C in 'enterprise' | 'unit' | 'county']?: string },
): Expression<SqlBool> => {
  const own = (column: string | undefined, code: string) =>
    column === undefined ? NONE : sql<SqlBool>`${sql.ref(column)} = ${code}`
  return standing<Expression<SqlBool>>(actor, {
    nothing: () => NONE,
    everything: () => ALL,
    ownEnterprise: (code) => own(enterprise, code),
    ownUnit: (code) => own(unit, code),
    ownCounty: (code) => own(county, code),
  })
}

/** Every row, and no row. */
export const ALL = sql<SqlBool>`true`
export const NONE = sql<SqlBool>`false`

/** Of the applications, those that an actor may read: an expert the assigned ones, everyone else by standing. */
export const applicationsOf = (actor: Actor): Expression<SqlBool> =>
  actor.role === 'expert'
    ? assignedTo(actor)
    : rowsOf(actor, {
        enterprise: 'applications.enterprise',
        unit: 'applications.unit',
        county: 'applications.county',
      })

const assignedTo = ({ id }: Actor): Expression<SqlBool> =>
  sql<SqlBool>`exists (
  select 1 from score_sheets
  where application = applications.id and expert = ${id} and stage <> 'withdrawn')`

type Standing = keyof Scopes<unknown>

const STANDINGS = {
  clerk: 'ownEnterprise',
  confirmer: 'ownEnterprise',
  countyOfficer: 'ownCounty',
  cityOfficer: 'ownUnit',
  cityHead: 'ownUnit',
  provinceOfficer: 'everything',
  provinceHead: 'everything',
  expert: 'nothing',
  supervisor: 'everything',
  partner: 'nothing',
  citizen: 'nothing',
  accountAdmin: 'nothing',
  securityAdmin: 'nothing',
  auditAdmin: 'nothing',
  system: 'everything',
} as const satisfies Record<Role, Standing>
