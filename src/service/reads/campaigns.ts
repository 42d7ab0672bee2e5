import { sql } from 'kysely'
import { STATE_HIDES } from '#lifecycle'
import { is } from './asked.ts'
import type { PageRequest } from './page.ts'
import { ALL, seesEverything } from './scope.ts'
import { streamRead } from './stream-read.ts'

export interface CampaignQuery extends PageRequest {
  readonly stage?: string | undefined
}

/** Campaigns, the latest year first. One that is still being prepared is the province's own business. */
export const campaigns = streamRead({
  name: 'campaign',
  title: '个年度批次',
  roles: 'everyone',
  audited: false,
  scope: ({ actor }) => (seesEverything(actor) ? ALL : sql`campaigns.stage <> 'drafted'`),
  fields: STATE_HIDES.campaign,
  where: ({ stage }: CampaignQuery) => [is('stage', stage)],
  order: () => sql`year desc`,
  shown: (campaign) => ({ campaign }),
})
