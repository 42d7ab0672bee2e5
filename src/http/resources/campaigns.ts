import { z } from 'zod'
import { findCampaign, listCampaigns } from '#service/queries/campaigns.ts'
import { endpoint } from '../ground/endpoint.ts'
import { found } from '../ground/found.ts'
import { ById, Listing, paged } from '../ground/shapes.ts'
import { CampaignShape } from '../shapes/campaign.ts'
import { Version } from '../shapes/words.ts'
import { One } from './filters.ts'

const Line = z.object({ id: z.string(), version: Version, campaign: CampaignShape })

export const campaigns = [
  endpoint({
    method: 'GET',
    url: '/api/campaigns',
    tag: '公开',
    summary: '年度批次',
    who: 'everyone',
    query: Listing.omit({ search: true }).extend({ stage: One }),
    answer: paged(Line),
    handle: ({ office, actor, query }) => listCampaigns(office, actor, query),
  }),
  endpoint({
    method: 'GET',
    url: '/api/campaigns/:id',
    tag: '公开',
    summary: '一个年度批次',
    who: 'everyone',
    params: ById,
    answer: Line,
    handle: async ({ office, actor, params: { id } }) => found(await findCampaign(office, actor, id), '个年度批次'),
  }),
] as const
