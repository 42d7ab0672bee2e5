import type { EvidenceFile } from '#engine'

/** A form as it is being typed: numbers half written, rows half filled. `readForm` brings it into normal form. */
export interface RawForm {
  readonly track: string
  readonly year: number
  readonly facts: Readonly<Record<string, unknown>>
  readonly evidence: readonly EvidenceFile[]
}

/** A row of a list as it is being typed. */
export type RawRow = Readonly<Record<string, unknown>>

/** Whatever was stored, as a form of this track and year. */
export const rawFormFrom = (stored: unknown, track: string, year: number): RawForm => {
  const { facts, evidence } = isRecord(stored) ? stored : {}
  return { track, year, facts: isRecord(facts) ? facts : {}, evidence: Array.isArray(evidence) ? evidence : [] }
}

/** What stands in a cell; of one year where the fact is yearly. */
export const valueIn = (form: RawForm, key: string, year?: number): unknown => {
  const value = form.facts[key]
  if (year === undefined) return value
  return isRecord(value) ? value[year] : undefined
}

/** The form with one cell changed; an emptied cell is taken out. */
export const withValue = (form: RawForm, key: string, year: number | undefined, value: unknown): RawForm => {
  const { [key]: before, ...others } = form.facts
  const cell = year === undefined ? blankToNothing(value) : withYear(before, year, value)
  return { ...form, facts: cell === undefined ? others : { ...others, [key]: cell } }
}

/** The rows of a list; undefined when nobody has said whether there are any. */
export const rowsIn = (value: unknown): readonly RawRow[] | undefined =>
  Array.isArray(value) ? value.filter(isRecord) : undefined

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''

const withYear = (before: unknown, year: number, value: unknown): unknown => {
  const { [year]: _, ...others } = isRecord(before) ? before : {}
  const years = isBlank(value) ? others : { ...others, [year]: value }
  return Object.keys(years).length === 0 ? undefined : years
}

const blankToNothing = (value: unknown): unknown => (isBlank(value) ? undefined : value)
