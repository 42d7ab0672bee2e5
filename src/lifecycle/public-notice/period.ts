import { addDays, type Day, workdaysFrom } from '#kernel'
import type { Settings } from '#policy'
import type { NoticePeriod } from './state.ts'

type Counting = Pick<Settings, 'noticeDays' | 'noticeCountsWorkdays' | 'noticeCountsFirstDay'>

/** The days of a public notice that begins on `firstDay`, counted as the campaign's settings say (reading R15). */
export const noticePeriod = (
  { noticeDays, noticeCountsWorkdays, noticeCountsFirstDay }: Counting,
  firstDay: Day,
): NoticePeriod => {
  if (!noticeCountsWorkdays)
    return { firstDay, lastDay: addDays(firstDay, noticeCountsFirstDay ? noticeDays - 1 : noticeDays) }
  const { lastDay, note } = workdaysFrom(firstDay, noticeDays, { countFirst: noticeCountsFirstDay })
  return note === undefined ? { firstDay, lastDay } : { firstDay, lastDay, provisionalNote: note }
}
