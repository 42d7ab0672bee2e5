import { z } from 'zod'
import { CalendarDay, Digest, Id, Name, Words } from '../schemas/common.ts'
import { actEndpoint } from '../server/act.ts'

const Letter = {
  date: CalendarDay,
  applications: z.array(Id).max(2000),
  explanation: Words.exactOptional(),
}

export const recommendationActs = [
  actEndpoint({
    act: 'recommendation.draft',
    method: 'PUT',
    url: '/api/recommendations/:id',
    tag: '市级',
    summary: '起草推荐函',
    begins: true,
    body: z.object({ campaign: Id, unit: z.string().max(6), ...Letter }),
  }),
  actEndpoint({
    act: 'recommendation.amend',
    url: '/api/recommendations/:id/amendment',
    tag: '市级',
    summary: '修改推荐函',
    body: z.object(Letter),
  }),
  actEndpoint({
    act: 'recommendation.send',
    url: '/api/recommendations/:id/dispatch',
    tag: '市级',
    summary: '报送推荐函',
    body: z.object({ number: Name }),
  }),
  actEndpoint({
    act: 'recommendation.attachScan',
    url: '/api/recommendations/:id/scan',
    tag: '市级',
    summary: '附盖章件',
    body: z.object({ sha256: Digest, name: Name, bytes: z.number().int().min(0) }),
  }),
] as const
