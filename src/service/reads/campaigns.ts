import type { ExpressionBuilder } from 'kysely'
import type { Actor, Campaign } from '#lifecycle'
import type { Schema } from '#store'
import type { Runtime } from '../runtime.ts'
import { type Page, type PageRequest, pageFrom } from './page.ts'
import { seesEverything } from './scope.ts'

export interface CampaignLine {
  readonly id: string
  readonly version: number
  readonly campaign: Campaign
}

type Rows = ExpressionBuilder<Schema, 'campaigns'>

/** One that is still being prepared is the province's own business; from its opening on everybody may know it. */
const visibleTo = (actor: Actor) => (rows: Rows) =>
  seesEverything(actor) ? rows.lit(true) : rows('campaigns.stage', '<>', 'drafted')

/** The campaigns that an actor may know, the latest year first. */
export const listCampaigns = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  actor: Actor,
  { stage, ...page }: PageRequest & { readonly stage?: string | undefined },
): Promise<Page<CampaignLine>> => {
  let found = db.selectFrom('campaigns').where(visibleTo(actor))
  if (stage !== undefined) found = found.where('stage', '=', stage)
  return pageFrom(found, page, (all) =>
    all.select(['id', 'version', 'state as campaign']).orderBy('year', 'desc').orderBy('id'),
  )
}

/** One campaign, or undefined where the actor may not know it. */
export const findCampaign = (
  { database: { db } }: Pick<Runtime, 'database'>,
  actor: Actor,
  id: string,
): Promise<CampaignLine | undefined> =>
  db
    .selectFrom('campaigns')
    .select(['id', 'version', 'state as campaign'])
    .where('id', '=', id)
    .where(visibleTo(actor))
    .executeTakeFirst()
