import { useQuery } from '@tanstack/react-query'
import type { CampaignLine, Listed } from './answers.ts'
import { read } from './http.ts'

const MOST = 100

/** Every campaign, the latest first. */
export const useCampaigns = () =>
  useQuery({
    queryKey: ['campaigns'],
    queryFn: async () => {
      const { items } = await read<Listed<CampaignLine>>('/api/campaigns', { size: MOST })
      return [...items].sort((a, b) => b.campaign.year - a.campaign.year)
    },
  })

/** One campaign with its version. */
export const useCampaign = (id: string) =>
  useQuery({ queryKey: ['campaign', id], queryFn: () => read<CampaignLine>(`/api/campaigns/${id}`) })
