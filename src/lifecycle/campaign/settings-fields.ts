import { z } from 'zod'
import type { Settings } from '#policy'

const fields = {
  cityDeadline: z.string().max(5).describe('市级推荐截止日，月-日'),
  noticeDeadline: z.string().max(5).describe('公示截止日，月-日'),
  deadlineMovesToWorkday: z.boolean().describe('截止日遇休息日顺延'),
  noticeDays: z.number().describe('公示天数'),
  noticeCountsWorkdays: z.boolean().describe('公示按工作日计'),
  noticeCountsFirstDay: z.boolean().describe('公示首日计入'),
  noticeChannel: z.string().max(200).describe('公示渠道'),
  validYears: z.number().describe('称号有效年数'),
  validity: z.enum(['fromRecognition', 'calendarYears']).describe('有效期起算方式'),
  targetsAreCaps: z.boolean().describe('年度目标作为上限'),
  unitsLeftOut: z.array(z.string().max(6)).max(50).describe('不参加的推荐单位'),
  countyReviewFirst: z.boolean().describe('先由县区提出意见'),
  severalApplications: z.enum(['allowed', 'oneProductAYear', 'highestTierOnly']).describe('一家企业多项申报'),
  expertsEach: z.number().describe('每件申报的专家数'),
  lowestScore: z.number().describe('拟认定的最低平均分'),
  barredYearsAfterRevocation: z.number().describe('撤销后不得申报的年数'),
  certificatePrefix: z.string().max(10).describe('证书编号前缀'),
}

/** The settings of a campaign; whether they are sensible is asked elsewhere. */
export const SettingsField: z.ZodType<Settings> = z.object({
  ...fields,
  cityDeadline: fields.cityDeadline.exactOptional(),
  noticeDeadline: fields.noticeDeadline.exactOptional(),
})

/** The settings that a campaign changes, each left out when it stays. */
export const ChangesField: z.ZodType<Partial<Settings>> = z.object({
  cityDeadline: fields.cityDeadline.exactOptional(),
  noticeDeadline: fields.noticeDeadline.exactOptional(),
  deadlineMovesToWorkday: fields.deadlineMovesToWorkday.exactOptional(),
  noticeDays: fields.noticeDays.exactOptional(),
  noticeCountsWorkdays: fields.noticeCountsWorkdays.exactOptional(),
  noticeCountsFirstDay: fields.noticeCountsFirstDay.exactOptional(),
  noticeChannel: fields.noticeChannel.exactOptional(),
  validYears: fields.validYears.exactOptional(),
  validity: fields.validity.exactOptional(),
  targetsAreCaps: fields.targetsAreCaps.exactOptional(),
  unitsLeftOut: fields.unitsLeftOut.exactOptional(),
  countyReviewFirst: fields.countyReviewFirst.exactOptional(),
  severalApplications: fields.severalApplications.exactOptional(),
  expertsEach: fields.expertsEach.exactOptional(),
  lowestScore: fields.lowestScore.exactOptional(),
  barredYearsAfterRevocation: fields.barredYearsAfterRevocation.exactOptional(),
  certificatePrefix: fields.certificatePrefix.exactOptional(),
})
