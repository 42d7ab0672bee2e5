import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Actor, Recommendation } from '#lifecycle'
import type { Schema } from '#store'
import type { Runtime } from '../runtime.ts'
import { type Page, type PageRequest, pageFrom } from './page.ts'
import { standing } from './scope.ts'

export interface RecommendationLine {
  readonly id: string
  readonly version: number
  readonly recommendation: Recommendation
}

export interface RecommendationQuery extends PageRequest {
  readonly campaign?: string | undefined
  readonly unit?: string | undefined
  readonly stage?: string | undefined
}

type Rows = ExpressionBuilder<Schema, 'recommendations'>

/** A city sees its own letters; the province sees what was sent to it, not what is still being written. */
export const recommendationsOf = (actor: Actor) => (rows: Rows) =>
  standing<Expression<SqlBool>>(actor, {
    nothing: () => rows.lit(false),
    everything: () => rows('recommendations.stage', '<>', 'drafted'),
    ownEnterprise: () => rows.lit(false),
    ownUnit: (code) => rows('recommendations.unit', '=', code),
    ownCounty: () => rows.lit(false),
  })

/** The letters of recommendation that an actor may read, by reporting unit. */
export const listRecommendations = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  actor: Actor,
  { campaign, unit, stage, ...page }: RecommendationQuery,
): Promise<Page<RecommendationLine>> => {
  let found = db.selectFrom('recommendations').where(recommendationsOf(actor))
  if (campaign !== undefined) found = found.where('campaign', '=', campaign)
  if (unit !== undefined) found = found.where('unit', '=', unit)
  if (stage !== undefined) found = found.where('stage', '=', stage)
  return pageFrom(found, page, (all) =>
    all.select(['id', 'version', 'state as recommendation']).orderBy('campaign', 'desc').orderBy('unit').orderBy('id'),
  )
}

/** One letter, or undefined where the actor may not read it. */
export const findRecommendation = (
  { database: { db } }: Pick<Runtime, 'database'>,
  actor: Actor,
  id: string,
): Promise<RecommendationLine | undefined> =>
  db
    .selectFrom('recommendations')
    .select(['id', 'version', 'state as recommendation'])
    .where('id', '=', id)
    .where(recommendationsOf(actor))
    .executeTakeFirst()
