import { z } from 'zod'

/** The settings a campaign may change, each left out when it stays. */
export const SettingsChanges = z.object({
  cityDeadline: z.string().max(5).exactOptional(),
  noticeDeadline: z.string().max(5).exactOptional(),
  deadlineMovesToWorkday: z.boolean().exactOptional(),
  noticeDays: z.number().exactOptional(),
  noticeCountsWorkdays: z.boolean().exactOptional(),
  noticeCountsFirstDay: z.boolean().exactOptional(),
  noticeChannel: z.string().max(200).exactOptional(),
  validYears: z.number().exactOptional(),
  validity: z.enum(['fromRecognition', 'calendarYears']).exactOptional(),
  targetsAreCaps: z.boolean().exactOptional(),
  unitsLeftOut: z.array(z.string().max(6)).max(15).exactOptional(),
  countyReviewFirst: z.boolean().exactOptional(),
  severalApplications: z.enum(['allowed', 'oneProductAYear', 'highestTierOnly']).exactOptional(),
  expertsEach: z.number().exactOptional(),
  lowestScore: z.number().exactOptional(),
  departmentReplyDays: z.number().exactOptional(),
  barredYearsAfterRevocation: z.number().exactOptional(),
  certificatePrefix: z.string().max(10).exactOptional(),
})
