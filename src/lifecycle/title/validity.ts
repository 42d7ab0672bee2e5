import { addDays, addYears, type Day, day, firstDayOfYear, isDay, lastDayOfYear, yearOf } from '#kernel'
import type { Settings } from '#policy'
import type { Validity } from './state.ts'

/** 三(三) the days of a title recognised on that day: to the day before the anniversary, or whole years (reading R16). */
export const validityFrom = (
  { validYears, validity }: Pick<Settings, 'validYears' | 'validity'>,
  recognisedOn: Day,
): Validity => {
  if (validity === 'fromRecognition')
    return { firstDay: recognisedOn, lastDay: addDays(addYears(recognisedOn, validYears), -1) }
  const year = yearOf(recognisedOn)
  return { firstDay: firstDayOfYear(year), lastDay: lastDayOfYear(year + validYears - 1) }
}

/** The day six months before the last day: from then on a title is about to expire. */
export const expiringFrom = (lastDay: Day): Day => {
  const year = yearOf(lastDay)
  const month = Number(lastDay.slice(5, 7))
  const [inYear, inMonth] =
    month > EXPIRING_MONTHS ? [year, month - EXPIRING_MONTHS] : [year - 1, month + 12 - EXPIRING_MONTHS]
  return lastOrSame(`${inYear}-${String(inMonth).padStart(2, '0')}`, Number(lastDay.slice(8)))
}

const EXPIRING_MONTHS = 6

/** That day of the month, or the month's last where it is shorter. */
const lastOrSame = (month: string, date: number): Day => {
  const text = `${month}-${String(date).padStart(2, '0')}`
  return isDay(text) ? day(text) : lastOrSame(month, date - 1)
}
