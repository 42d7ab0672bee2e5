import { z } from 'zod'
import { CAMPAIGN_STAGES, type Campaign, type Flat } from '#lifecycle'
import type { Settings } from '#policy'
import { CalendarDay } from './common.ts'
import { keyOf } from './words.ts'

const settings = {
  cityDeadline: z.string().describe('市级推荐截止日，月-日'),
  noticeDeadline: z.string().describe('公示截止日，月-日'),
  deadlineMovesToWorkday: z.boolean().describe('截止日遇休息日顺延'),
  noticeDays: z.number().describe('公示天数'),
  noticeCountsWorkdays: z.boolean().describe('公示按工作日计'),
  noticeCountsFirstDay: z.boolean().describe('公示首日计入'),
  noticeChannel: z.string().describe('公示渠道'),
  validYears: z.number().describe('称号有效年数'),
  validity: z.enum(['fromRecognition', 'calendarYears']).describe('有效期起算方式'),
  targetsAreCaps: z.boolean().describe('年度目标作为上限'),
  unitsLeftOut: z.array(z.string()).describe('不参加的推荐单位'),
  countyReviewFirst: z.boolean().describe('先由县区提出意见'),
  severalApplications: z.enum(['allowed', 'oneProductAYear', 'highestTierOnly']).describe('一家企业多项申报'),
  expertsEach: z.number().describe('每件申报的专家数'),
  lowestScore: z.number().describe('拟认定的最低平均分'),
  departmentReplyDays: z.number().describe('部门回复天数'),
  barredYearsAfterRevocation: z.number().describe('撤销后不得申报的年数'),
  certificatePrefix: z.string().describe('证书编号前缀'),
}

const SettingsShape: z.ZodType<Settings> = z.object(settings).meta({ id: 'Settings' })

const Changes: z.ZodType<Partial<Settings>> = z.object({
  cityDeadline: settings.cityDeadline.exactOptional(),
  noticeDeadline: settings.noticeDeadline.exactOptional(),
  deadlineMovesToWorkday: settings.deadlineMovesToWorkday.exactOptional(),
  noticeDays: settings.noticeDays.exactOptional(),
  noticeCountsWorkdays: settings.noticeCountsWorkdays.exactOptional(),
  noticeCountsFirstDay: settings.noticeCountsFirstDay.exactOptional(),
  noticeChannel: settings.noticeChannel.exactOptional(),
  validYears: settings.validYears.exactOptional(),
  validity: settings.validity.exactOptional(),
  targetsAreCaps: settings.targetsAreCaps.exactOptional(),
  unitsLeftOut: settings.unitsLeftOut.exactOptional(),
  countyReviewFirst: settings.countyReviewFirst.exactOptional(),
  severalApplications: settings.severalApplications.exactOptional(),
  expertsEach: settings.expertsEach.exactOptional(),
  lowestScore: settings.lowestScore.exactOptional(),
  departmentReplyDays: settings.departmentReplyDays.exactOptional(),
  barredYearsAfterRevocation: settings.barredYearsAfterRevocation.exactOptional(),
  certificatePrefix: settings.certificatePrefix.exactOptional(),
})

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
    cityLastDay: CalendarDay.describe('市级推荐的最后一天'),
    noticeLastDay: CalendarDay.describe('公示最晚结束的日期'),
    settings: SettingsShape,
    changes: Changes.describe('省里改过的设置'),
    readings: Readings.describe('条文理解的选择'),
    decisions: z.array(
      z.object({ reading: z.string(), alternative: z.string(), documentNumber: z.string(), reason: z.string() }),
    ),
    reviews: z.array(z.string()),
    notice: z.string().exactOptional(),
  })
  .meta({ id: 'Campaign' })
