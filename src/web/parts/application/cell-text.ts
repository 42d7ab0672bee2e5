import type { FormValue, Row } from '#engine'
import { divisionOf, findExact, isDay, showDay, showExact } from '#kernel'
import type { Scalar } from '#policy'

/** What stands in a cell, as people read it, with its unit; empty for an empty cell. */
export const sayValue = (type: Scalar, value: FormValue | undefined): string => {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number' || typeof value === 'string') return sayText(type, String(value))
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').join('、') : ''
}

/** 12,345.6 */
export const groupDigits = (text: string): string => {
  const number = findExact(text)
  if (number === undefined) return text
  const [whole = '', places] = showExact(number, 6).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return places === undefined ? grouped : `${grouped}.${places}`
}

/** The rows of a list; none where the cell holds something else. */
export const rowsOf = (value: FormValue | undefined): readonly Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === 'object' && row !== null) : []

const sayText = (type: Scalar, text: string): string => {
  switch (type.type) {
    case 'decimal':
    case 'integer':
      return `${groupDigits(text)} ${type.unit}`.trim()
    case 'percent':
      return `${groupDigits(text)}%`
    case 'day':
      return isDay(text) ? showDay(text) : text
    case 'year':
      return `${text}年`
    case 'county':
      return type.regions.find(text) === undefined ? text : type.regions.fullName(text)
    case 'industry':
      return `${divisionOf(text)?.name ?? ''}（${text}）`
    default:
      return text
  }
}
