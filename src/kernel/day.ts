/** A calendar day in Asia/Shanghai, written `2019-06-30`. Comparable with `<` and `>` as text. */
export type Day = string & { readonly __day: unique symbol }

/** True when `text` is an existing calendar day written `YYYY-MM-DD` (years 1900–2999). */
export const isDay = (text: string): text is Day => {
  if (!/^(19|2\d)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return false
  const [year, month, date] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  return date <= 28 || date <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day written `2019-06-30`; throws a RangeError for anything else. For text a person typed use {@link isDay}. */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`not a calendar day: ${text}`)
  return text
}

/** The calendar day in Asia/Shanghai at an instant. */
export const dayOf = (instant: Date): Day => day(toText(new Date(instant.getTime() + SHANGHAI_OFFSET_MS)))

/** The instant at which `on` begins in Asia/Shanghai. */
export const startOf = (on: Day): Date => new Date(Date.parse(`${on}T00:00:00Z`) - SHANGHAI_OFFSET_MS)

/** 2019-06-30 → 2019 */
export const yearOf = (on: Day): number => Number(on.slice(0, 4))

/** 2019 → 2019-01-01 */
export const firstDayOfYear = (year: number): Day => day(`${year}-01-01`)

/** 2019 → 2019-12-31 */
export const lastDayOfYear = (year: number): Day => day(`${year}-12-31`)

/** The day `count` days later; earlier when `count` is negative. */
export const addDays = (on: Day, count: number): Day =>
  day(toText(new Date(Date.parse(`${on}T00:00:00Z`) + count * DAY_MS)))

/** The same day of the month `count` years later; 29 February becomes 28 February in a common year. */
export const addYears = (on: Day, count: number): Day => {
  const text = `${String(yearOf(on) + count).padStart(4, '0')}${on.slice(4)}`
  return isDay(text) ? text : day(text.replace('-02-29', '-02-28'))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)

/** 2019年6月30日 */
export const showDay = (on: Day): string => {
  const [year, month, date] = on.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** 2019年6月30日 17时05分, in Asia/Shanghai. */
export const showInstant = (instant: Date): string => {
  const shifted = new Date(instant.getTime() + SHANGHAI_OFFSET_MS)
  return `${showDay(dayOf(instant))} ${shifted.toISOString().slice(11, 13)}时${shifted.toISOString().slice(14, 16)}分`
}

/** China keeps one offset all year, and has since 1991; no day of this programme lies before that. */
const SHANGHAI_OFFSET_MS = 8 * 3600_000
const DAY_MS = 24 * 3600_000

const toText = (utc: Date): string => (Number.isNaN(utc.getTime()) ? '' : utc.toISOString().slice(0, 10))
