import type { FormValue, Row } from '#engine'
import { divisionOf, isDay, showDay } from '#kernel'
import type { List, Scalar } from '#policy'
import { tidy } from '../normalise-text.ts'

/** A box and what it stands for: ticked or not, name. */
export type Tick = readonly [boolean, string]

/** A list as a table: its columns with their relative widths, and its rows. */
export type PrintedList = {
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
}

/** A value as the form prints it, without its unit; empty for an empty cell. */
export function printScalar(type: Scalar, value: FormValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return printText(type, value)
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').join('、') : ''
}

/** The unit that follows a number where no label or heading names it. */
export function unitOf(type: Scalar): string {
  if (type.type === 'percent') return '%'
  if (type.type === 'decimal' || type.type === 'integer') return type.unit === '' ? '' : ` ${type.unit}`
  return ''
}

/** Every option with its box; none for a cell without options. */
export function printTicks(type: Scalar, value: FormValue | undefined): readonly Tick[] {
  if (type.type === 'yesNo') return [true, false].map((answer): Tick => [value === answer, answer ? '是' : '否'])
  if (type.type !== 'choice' && type.type !== 'choices') return []
  return type.options.map((option): Tick => [isChosen(value, option), option])
}

/** A list with its columns; an empty cell has no rows. */
export function printList({ columns }: List, value: FormValue | undefined): PrintedList {
  const named = Object.entries(columns)
  const rows = Array.isArray(value) ? value.filter(isRow) : []
  return {
    columns: named.map(([, column]) => ({ title: column.title, width: widthOf(column.value) })),
    rows: rows.map((row) => named.map(([key, column]) => tidy(printScalar(column.value, row[key]), IN_COLUMNS))),
  }
}

/** A list's columns are narrow: shorter runs of letters have to break. */
const IN_COLUMNS = 18

const printText = (scalar: Scalar, text: string): string => {
  const { type } = scalar
  if (type === 'day') return isDay(text) ? showDay(text) : text
  if (scalar.type === 'county') return scalar.regions.find(text) === undefined ? text : scalar.regions.fullName(text)
  if (type === 'industry') return `${divisionOf(text)?.name ?? ''}（${text}）`
  return text
}

const isChosen = (value: FormValue | undefined, option: string): boolean =>
  value === option || (Array.isArray(value) && value.some((one) => one === option))

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null

/** Names take more room than numbers, and a day takes more than a yes. */
const widthOf = (type: Scalar): number => {
  if (type.type === 'text') return type.max > 100 ? 3 : type.max > 20 ? 2.4 : 1
  return WIDTHS[type.type] ?? 1
}

const WIDTHS: Readonly<Partial<Record<Scalar['type'], number>>> = { day: 1.6, choice: 1.3, yesNo: 0.8, decimal: 1.5 }
