import type { Row } from '#policy'

export type { Row }

/** What stands in one cell: text, number, tick, several ticks, rows, or a value for each year. */
export type FormValue = string | number | boolean | readonly string[] | readonly Row[] | YearValues

/** Values by calendar year: `{ "2018": "4999.99" }`. */
export type YearValues = Readonly<Record<string, string | number | boolean>>

/** A file offered as evidence: the item of the catalogue, its name, its SHA-256 in hex and its size in bytes. */
export interface EvidenceFile {
  readonly item: string
  readonly name: string
  readonly sha256: string
  readonly bytes: number
}

/**
 * What an applicant fills in for one track, in normal form: facts by name, amounts and percentages as decimal text,
 * counts as numbers, days as `2019-06-30`. Nothing computed stands in it.
 */
export interface Form {
  readonly track: string
  readonly year: number
  readonly facts: Readonly<Record<string, FormValue>>
  readonly evidence: readonly EvidenceFile[]
}
