import { divide, type Exact, exact, sum } from '#kernel'
import { all, type Known, type NumberFact, type Years } from '#policy'
import type { Facts } from '../facts.ts'

/** A number that a rule looks at. */
export interface OfNumber {
  readonly fact: NumberFact
  readonly years?: Years
}

/** The number of Y‑1, of the year named, or the mean or sum of several; unknown while one of them is. */
export const numberOf = ({ fact, years }: OfNumber, facts: Facts): Known<Exact> => {
  if (years === undefined) return facts.number(fact)
  const of = yearsOf(years, facts)
  return all(
    of.map((year) => facts.number(fact, year)),
    (numbers) => ('mean' in years ? divide(sum(numbers), exact(numbers.length)) : sum(numbers)),
  )
}

/** Nothing where Y‑1 is meant; else `（2017年）`, `（2017年、2018年平均）`, `（2017年、2018年合计）`. */
export const sayYears = ({ years }: OfNumber, facts: Facts): string => {
  if (years === undefined) return ''
  const aggregate = 'mean' in years ? '平均' : 'sum' in years ? '合计' : ''
  const named = yearsOf(years, facts).map((year) => `${year}年`)
  return `（${named.join('、')}${aggregate}）`
}

const yearsOf = (years: Years, { circumstances: { year } }: Facts): readonly number[] => {
  const offsets = 'at' in years ? [years.at] : 'mean' in years ? years.mean : years.sum
  return offsets.map((offset) => year + offset)
}
