import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Actor, Enterprise } from '#lifecycle'
import type { Schema } from '#store'
import type { Runtime } from '../runtime.ts'
import { containing, type Page, type PageRequest, pageFrom } from './page.ts'
import { standing } from './scope.ts'

export interface EnterpriseLine {
  readonly id: string
  readonly version: number
  readonly enterprise: Enterprise
}

export interface EnterpriseQuery extends PageRequest {
  /** In the name or the credit code. */
  readonly search?: string | undefined
  readonly stage?: string | undefined
  readonly unit?: string | undefined
}

type Rows = ExpressionBuilder<Schema, 'enterprises'>

const visibleTo = (actor: Actor) => (rows: Rows) =>
  standing<Expression<SqlBool>>(actor, {
    nothing: () => rows.lit(false),
    everything: () => rows.lit(true),
    ownEnterprise: (code) => rows('enterprises.id', '=', code),
    ownUnit: (code) => rows('enterprises.unit', '=', code),
    ownCounty: (code) => rows('enterprises.county', '=', code),
  })

/** The enterprises that an actor may read, by name. */
export const listEnterprises = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  actor: Actor,
  { search, stage, unit, ...page }: EnterpriseQuery,
): Promise<Page<EnterpriseLine>> => {
  let found = db.selectFrom('enterprises').where(visibleTo(actor))
  if (stage !== undefined) found = found.where('stage', '=', stage)
  if (unit !== undefined) found = found.where('unit', '=', unit)
  if (search !== undefined && search !== '')
    found = found.where((row) =>
      row.or([row('name', 'ilike', containing(search)), row('id', 'ilike', containing(search))]),
    )
  return pageFrom(found, page, (all) =>
    all.select(['id', 'version', 'state as enterprise']).orderBy('name').orderBy('id'),
  )
}

/** One enterprise, or undefined where the actor may not read it. */
export const findEnterprise = (
  { database: { db } }: Pick<Runtime, 'database'>,
  actor: Actor,
  id: string,
): Promise<EnterpriseLine | undefined> =>
  db
    .selectFrom('enterprises')
    .select(['id', 'version', 'state as enterprise'])
    .where('id', '=', id)
    .where(visibleTo(actor))
    .executeTakeFirst()
