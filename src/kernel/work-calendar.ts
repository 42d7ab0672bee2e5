import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { addDays, type Day, yearOf } from './day.ts'

/** Whether people work on this day by the State Council's calendar; plain Monday to Friday where none is known. */
export const isWorkday = (on: Day): boolean =>
  Object.hasOwn(calendar.workdays, on) || (isWeekday(on) && !Object.hasOwn(calendar.holidays, on))

/**
 * Whether the State Council's holiday calendar of the year is known. National Day is in every such calendar, and the
 * data of `chinese-days` lists only days that a calendar names, so its 1 October tells whether it has the year.
 */
export const hasOfficialCalendar = (year: number): boolean => Object.hasOwn(calendar.holidays, `${year}-10-01`)

export interface WorkdayCount {
  readonly lastDay: Day
  /** The working days counted, in order. */
  readonly days: readonly Day[]
  /** True when a day was judged without an official calendar and the result may still move. */
  readonly provisional: boolean
  readonly note?: string
}

/**
 * The `count` working days after `start`. `start` itself is counted only with `countFirst`, and then only when it is a
 * working day. Throws a RangeError unless `count` is a positive whole number.
 */
export const workdaysFrom = (start: Day, count: number, opts: { countFirst?: boolean } = {}): WorkdayCount => {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a positive whole number of days: ${count}`)
  const first = opts.countFirst ? start : addDays(start, 1)
  const days: Day[] = []
  let lastDay = first
  for (let on = first; days.length < count; on = addDays(on, 1)) {
    if (isWorkday(on)) days.push(on)
    lastDay = on
  }
  const unknown = yearsBetween(first, lastDay).filter((year) => !hasOfficialCalendar(year))
  return unknown.length === 0
    ? { lastDay, days, provisional: false }
    : { lastDay, days, provisional: true, note: provisionalNote(unknown) }
}

/**
 * Only the data of `chinese-days` is used: its functions mix UTC with the local zone of the machine and answer for the
 * wrong day west of Greenwich.
 */
const isWeekday = (on: Day): boolean => {
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay()
  return weekday >= 1 && weekday <= 5
}

const yearsBetween = (first: Day, last: Day): number[] =>
  Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, offset) => yearOf(first) + offset)

const provisionalNote = (years: readonly number[]): string =>
  `${years.map((year) => `${year}年`).join('、')}的国务院节假日安排尚未公布或未收录，暂按周一至周五为工作日推算；安排公布后请重新计算期限。`
