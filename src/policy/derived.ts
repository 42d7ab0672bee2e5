import type { Day, Exact } from '#kernel'
import type { Unit } from './measure.ts'
import type { Formula } from './reader.ts'

/**
 * A fact that nobody types, with the formula by which it follows from the form and the day it is looked at. A number is
 * that of one year; a criterion looks at Y‑1, the last full year before the campaign's, unless it names others.
 */
export type Derived<K extends string = string> =
  | { readonly type: 'number'; readonly title: string; readonly unit: Unit; readonly of: Formula<Exact, K> }
  | { readonly type: 'day'; readonly title: string; readonly of: Formula<Day, K> }
  | { readonly type: 'choice'; readonly title: string; readonly of: Formula<string, K> }
  | { readonly type: 'choices'; readonly title: string; readonly of: Formula<readonly string[], K> }
  | { readonly type: 'flag'; readonly title: string; readonly of: Formula<boolean, K> }

/** The derived facts of a pack by name; `K` are the facts that its formulas may read. */
export type DerivedTable<K extends string = string> = Readonly<Record<string, Derived<K>>>

const number = <const U extends Unit, K extends string>(title: string, unit: U, of: Formula<Exact, K>) =>
  ({ type: 'number', title, unit, of }) as const
const ratio = <K extends string>(title: string, of: Formula<Exact, K>) => number(title, '%', of)
const day = <K extends string>(title: string, of: Formula<Day, K>) => ({ type: 'day', title, of }) as const
const choice = <K extends string>(title: string, of: Formula<string, K>) => ({ type: 'choice', title, of }) as const
const choices = <K extends string>(title: string, of: Formula<readonly string[], K>) =>
  ({ type: 'choices', title, of }) as const
const flag = <K extends string>(title: string, of: Formula<boolean, K>) => ({ type: 'flag', title, of }) as const

/** Defines derived facts: `derive.ratio('资产负债率', share('liabilities', 'assets'))`. A ratio is shown as a percentage. */
export const derive = { number, ratio, day, choice, choices, flag } as const

/** The derived fact of that name; throws a RangeError for one that the pack lacks. */
export const getDerived = (derived: DerivedTable, key: string): Derived => {
  const found = Object.hasOwn(derived, key) ? derived[key] : undefined
  if (found === undefined) throw new RangeError(`no derived fact ${key}`)
  return found
}
