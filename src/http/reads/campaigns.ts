import { z } from 'zod'
import { campaigns } from '#service/reads/campaigns.ts'
import { CampaignShape } from '../schemas/campaign.ts'
import { Listing } from '../schemas/common.ts'
import { Version } from '../schemas/words.ts'
import { findEndpoint, listEndpoint } from '../server/read.ts'
import { One } from './filters.ts'

const Line = z.object({ id: z.string(), version: Version, campaign: CampaignShape })

const about = { read: campaigns, tag: '公开' } as const

export const campaignEndpoints = [
  listEndpoint({
    ...about,
    url: '/api/campaigns',
    summary: '年度批次',
    query: Listing.omit({ search: true }).extend({ stage: One }),
    line: Line,
  }),
  findEndpoint({ ...about, url: '/api/campaigns/:id', summary: '一个年度批次', answer: Line }),
] as const
