import { z } from 'zod'
import { findCampaign, listCampaigns } from '#service/reads/campaigns.ts'
import { CampaignShape } from '../schemas/campaign.ts'
import { ById, Listing, paged } from '../schemas/common.ts'
import { Version } from '../schemas/words.ts'
import { endpoint } from '../server/endpoint.ts'
import { found } from '../server/found.ts'
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
    handle: ({ runtime, actor, query }) => listCampaigns(runtime, actor, query),
  }),
  endpoint({
    method: 'GET',
    url: '/api/campaigns/:id',
    tag: '公开',
    summary: '一个年度批次',
    who: 'everyone',
    params: ById,
    answer: Line,
    handle: async ({ runtime, actor, params: { id } }) => found(await findCampaign(runtime, actor, id), '个年度批次'),
  }),
] as const
