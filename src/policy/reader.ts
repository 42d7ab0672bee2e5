import type { Day, Exact } from '#kernel'
import type { Known } from './known.ts'

/** One row of a list. */
export type Row = Readonly<Record<string, string | number | boolean>>

/**
 * Typed reading of one form's cells; an empty cell answers with a gap that names it. A formula names the facts it reads
 * (`Reader<'staff' | 'techStaff'>`), so that a pack without one of them does not compile.
 */
export interface Reader<K extends string = string> {
  /** The day of submission. */
  readonly on: Day
  /** The fact's title. */
  readonly titleOf: (fact: K) => string
  /** A decimal or whole number; of a year where the fact is yearly. */
  readonly number: (fact: K, year?: number) => Known<Exact>
  /** A percentage as a ratio: 12.5 → 0.125. */
  readonly ratio: (fact: K, year?: number) => Known<Exact>
  readonly text: (fact: K) => Known<string>
  readonly day: (fact: K) => Known<Day>
  readonly flag: (fact: K) => Known<boolean>
  readonly choices: (fact: K) => Known<readonly string[]>
  readonly rows: (fact: K) => Known<readonly Row[]>
}

/** How a derived fact follows from the cells of a form, for one calendar year where years matter. Pure. */
export type Formula<T, K extends string = string> = (reader: Reader<K>, year: number) => Known<T>
