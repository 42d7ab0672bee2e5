import { z } from 'zod'
import { CAMPAIGN_STAGES, type Campaign, type Flat } from '#lifecycle'
import { CalendarDay } from './common.ts'
import { SettingsChanges, SettingsShape } from './settings.ts'
import { keyOf } from './words.ts'

const Readings = z.record(z.string(), z.string())

/** One year of the programme, with the rules in force in it. */
export const CampaignShape: z.ZodType<Flat<Campaign>> = z
  .object({
    id: z.string(),
    stage: keyOf(CAMPAIGN_STAGES, '阶段'),
    title: z.string(),
    year: z.number().int(),
    pack: z.object({ id: z.string(), version: z.string() }).describe('所依据的政策包'),
    opensOn: CalendarDay.describe('开始申报的日期'),
    cityLastDay: CalendarDay.exactOptional().describe('市级推荐的最后一天；没有规定的不写'),
    noticeLastDay: CalendarDay.exactOptional().describe('公示最晚结束的日期；没有规定的不写'),
    settings: SettingsShape,
    changes: SettingsChanges.describe('省里改过的设置'),
    readings: Readings.describe('条文理解的选择'),
    decisions: z.array(
      z.object({ reading: z.string(), alternative: z.string(), documentNumber: z.string(), reason: z.string() }),
    ),
    reviews: z.array(z.string()),
    notice: z.string().exactOptional(),
  })
  .meta({ id: 'Campaign' })
