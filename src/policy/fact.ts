import type { Regions } from '#kernel'
import type { Unit } from './measure.ts'

/** What a cell may hold: one value, or a list of rows. */
export type ValueType = Scalar | List

/** Text lengths are in characters (code points); numbers keep at most `places` decimals. */
export type Scalar =
  | { readonly type: 'text'; readonly max: number; readonly format?: TextFormat }
  | { readonly type: 'longText'; readonly max: number }
  | {
      readonly type: 'decimal'
      readonly unit: Exclude<Unit, '%'> | ''
      readonly places: number
      readonly min: number
      readonly max: number
    }
  | { readonly type: 'percent'; readonly places: number; readonly min: number; readonly max: number }
  | { readonly type: 'integer'; readonly unit: Unit | ''; readonly min: number; readonly max: number }
  | { readonly type: 'day' }
  | { readonly type: 'year' }
  | { readonly type: 'yesNo' }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'choices'; readonly options: readonly string[] }
  | { readonly type: 'uscc' }
  /** A county of the province, by its code. */
  | { readonly type: 'county'; readonly regions: Regions }
  | { readonly type: 'industry' }

export interface List {
  readonly type: 'list'
  readonly maxRows: number
  readonly columns: Readonly<Record<string, Column>>
}

export type TextFormat = 'phone' | 'mobile' | 'email' | 'postcode' | 'website'

/** One column of a list. A column without `optional` must be filled in every row. */
export interface Column {
  readonly title: string
  readonly value: Scalar
  readonly optional?: true
}

/** Something an enterprise states. A yearly fact is stated once for each year and stands in every form that asks it. */
export interface Fact {
  readonly title: string
  readonly value: ValueType
  readonly yearly?: true
  readonly hint?: string
}

/** The facts of a pack by name. Its printed annexes are views over them: what two annexes ask is typed once. */
export type FactTable = Readonly<Record<string, Fact>>

/** The fact of that name, or undefined when the pack does not ask it. */
export const findFact = (facts: FactTable, key: string): Fact | undefined =>
  Object.hasOwn(facts, key) ? facts[key] : undefined

/** The fact of that name; throws a RangeError for one that the pack does not ask. */
export const getFact = (facts: FactTable, key: string): Fact => {
  const fact = findFact(facts, key)
  if (fact === undefined) throw new RangeError(`no fact ${key}`)
  return fact
}
