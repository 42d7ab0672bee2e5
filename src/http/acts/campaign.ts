import { z } from 'zod'
import { CalendarDay, Name, Words } from '../schemas/common.ts'
import { SettingsChanges } from '../schemas/settings.ts'
import { actEndpoint } from '../server/act.ts'

export const campaignActs = [
  actEndpoint({
    act: 'campaign.draft',
    method: 'PUT',
    url: '/api/campaigns/:id',
    tag: '省级',
    summary: '筹备年度批次',
    begins: true,
    body: z.object({
      pack: z.string().max(50),
      year: z.number().int().min(2019).max(2100),
      title: Name,
      opensOn: CalendarDay,
    }),
  }),
  actEndpoint({
    act: 'campaign.chooseReading',
    url: '/api/campaigns/:id/readings',
    tag: '省级',
    summary: '选择条文理解',
    body: z.object({
      reading: z.string().max(10),
      alternative: z.string().max(50),
      documentNumber: Name,
      reason: Words,
    }),
  }),
  actEndpoint({
    act: 'campaign.changeSettings',
    url: '/api/campaigns/:id/settings',
    tag: '省级',
    summary: '调整批次设置',
    body: z.object({ changes: SettingsChanges, opensOn: CalendarDay.exactOptional(), reason: Words }),
  }),
  actEndpoint({
    act: 'campaign.open',
    url: '/api/campaigns/:id/opening',
    tag: '省级',
    summary: '启动申报',
    body: z.object({}),
  }),
  actEndpoint({
    act: 'campaign.close',
    url: '/api/campaigns/:id/closing',
    tag: '省级',
    summary: '截止申报',
    body: z.object({}),
  }),
] as const
