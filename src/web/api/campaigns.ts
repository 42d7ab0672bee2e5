import { useQuery } from '@tanstack/react-query'
import type { Answer } from './contract.ts'
import { read } from './read.ts'

export const CAMPAIGNS = '/api/campaigns'

export type CampaignLine = Answer<'/api/campaigns/{id}'>

const MOST = 100

/** Every campaign, the latest first. */
export const useCampaigns = () =>
  useQuery({
    ...read(CAMPAIGNS, { query: { size: MOST } }),
    select: ({ items }) => [...items].sort((a, b) => b.campaign.year - a.campaign.year),
  })

export const useCampaign = (id: string) => useQuery(read('/api/campaigns/{id}', { id }))
