import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Actor, Role } from '#lifecycle'
import type { Schema } from '#store'

/** Of the applications, those that an actor may read. */
export type ApplicationScope = (rows: ExpressionBuilder<Schema, 'applications'>) => Expression<SqlBool>

/** A city sees its own, an enterprise its own, an expert the assigned ones; the province and its supervisors see all. */
export const applicationsOf = (actor: Actor): ApplicationScope => SCOPES[actor.role](actor)

const nothing = (): ApplicationScope => (rows) => rows.lit(false)
const everything = (): ApplicationScope => (rows) => rows.lit(true)
const ownEnterprise =
  ({ enterprise = '' }: Actor): ApplicationScope =>
  (rows) =>
    rows('applications.enterprise', '=', enterprise)
const ownUnit =
  ({ unit = '' }: Actor): ApplicationScope =>
  (rows) =>
    rows('applications.unit', '=', unit)
const ownCounty =
  ({ county = '' }: Actor): ApplicationScope =>
  (rows) =>
    rows('applications.county', '=', county)
const assigned =
  ({ id }: Actor): ApplicationScope =>
  () =>
    sql<SqlBool>`exists (
  select 1 from reviews, jsonb_array_elements(reviews.state -> 'entries') as entry
  where entry ->> 'application' = applications.id and entry -> 'experts' @> to_jsonb(${id}::text))`

const SCOPES = {
  clerk: ownEnterprise,
  confirmer: ownEnterprise,
  countyOfficer: ownCounty,
  cityOfficer: ownUnit,
  cityHead: ownUnit,
  provinceOfficer: everything,
  provinceHead: everything,
  expert: assigned,
  supervisor: everything,
  partner: nothing,
  citizen: nothing,
  accountAdmin: nothing,
  securityAdmin: nothing,
  auditAdmin: nothing,
  system: everything,
} as const satisfies Record<Role, (actor: Actor) => ApplicationScope>
