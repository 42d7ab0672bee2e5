import type { Day } from '#kernel'
import type { CampaignStage } from '#lifecycle'
import type { Runtime } from '../runtime.ts'

/** A campaign as the public reads it. */
export interface PublicCampaign {
  readonly id: string
  readonly title: string
  readonly year: number
  readonly stage: CampaignStage
  readonly opensOn: Day
  /** Left out where the policy sets no such day. */
  readonly cityLastDay?: Day
  readonly noticeLastDay?: Day
  readonly validYears: number
  /** Id of the notice it is run under. */
  readonly pack: string
}

/** The latest campaign that has been opened; one that is still being prepared is nobody's business yet. */
export const findCurrentCampaign = async ({
  database: { db },
}: Pick<Runtime, 'database'>): Promise<PublicCampaign | undefined> => {
  const row = await db
    .selectFrom('campaigns')
    .select('state')
    .where('stage', '<>', 'drafted')
    .orderBy('year', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { id, title, year, stage, opensOn, cityLastDay, noticeLastDay, settings, pack } = row.state
  return {
    id,
    title,
    year,
    stage,
    opensOn,
    ...(cityLastDay === undefined ? {} : { cityLastDay }),
    ...(noticeLastDay === undefined ? {} : { noticeLastDay }),
    validYears: settings.validYears,
    pack: pack.id,
  }
}
