import { add, divide, divisionOf, type Exact, exact, sizeOf, sizeRowOf, subtract } from '#kernel'
import { all, both, type Gap, isGap, type Known, undefinedBecause } from './known.ts'
import type { Formula, Reader, Row } from './reader.ts'

/** The number of a cell, in the year asked for. */
export const yearlyNumber =
  <K extends string>(fact: K): Formula<Exact, K> =>
  (reader, year) =>
    reader.number(fact, year)

/** The number of a cell that is not yearly. */
export const plainNumber =
  <K extends string>(fact: K): Formula<Exact, K> =>
  (reader) =>
    reader.number(fact)

/** One amount divided by another of the same year. */
export const share =
  <P extends string, W extends string>(part: P, whole: W): Formula<Exact, P | W> =>
  (reader, year) =>
    both(reader.number(part, year), reader.number(whole, year), (over, under) =>
      under.over > 0n
        ? divide(over, under)
        : undefinedBecause(`${year}年的${reader.titleOf(whole)}为零，以它为分母的比例没有意义`),
    )

/** Growth over the year before: (now − before) ÷ before. A base that is not positive gives no rate (reading R4). */
export const growth =
  <K extends string>(fact: K): Formula<Exact, K> =>
  (reader, year) =>
    both(reader.number(fact, year - 1), reader.number(fact, year), (before, now) =>
      before.over > 0n ? divide(subtract(now, before), before) : noBase(reader, fact, year - 1),
    )

/** 近两年平均增长: the arithmetic mean of the rates of `year` and of the year before it (reading R4). */
export const meanGrowth = <K extends string>(fact: K): Formula<Exact, K> => {
  const rate = growth(fact)
  return (reader, year) =>
    both(rate(reader, year - 1), rate(reader, year), (before, now) => divide(add(before, now), TWO))
}

/**
 * The compound yearly rate over the two years up to `year` (the alternative of reading R4), cut off after twelve
 * decimals: a comparison with a threshold of fewer decimals is therefore exact.
 */
export const compoundGrowth =
  <K extends string>(fact: K): Formula<Exact, K> =>
  (reader, year) =>
    both(reader.number(fact, year - 2), reader.number(fact, year), (before, now): Known<Exact> => {
      if (before.over <= 0n) return noBase(reader, fact, year - 2)
      if (now.over < 0n) return undefinedBecause(`${year}年的${reader.titleOf(fact)}为负数，复合增长率没有意义`)
      const { over, under } = divide(now, before)
      return subtract({ over: integerRoot((over * SCALE * SCALE) / under), under: SCALE }, exact(1))
    })

/** How many rows of a list are wanted. */
export const countRows = (rows: Known<readonly Row[]>, wanted: (row: Row) => boolean): Known<Exact> =>
  isGap(rows) ? rows : exact(rows.filter(wanted).length)

/** The section of GB/T 4754 in which the enterprise works. */
export const industrySector: Formula<string, 'industry'> = (reader) => {
  const industry = reader.text('industry')
  return isGap(industry) ? industry : (divisionOf(industry)?.sectionName ?? industry)
}

/** By 300号 and 213号: staff and 主营业务收入 of the year for industry, 营业收入 for the others. */
export const sizeClass: Formula<string, 'industry' | 'staff' | 'revenue' | 'mainRevenue' | 'assets'> = (
  reader,
  year,
) => {
  const industry = reader.text('industry')
  if (isGap(industry)) return industry
  const row = sizeRowOf(industry)
  if (!row.ok) return undefinedBecause(row.message)
  const facts = row.row.number === INDUSTRY_ROW ? INDUSTRY_FACTS : SIZE_FACTS
  const answers = row.row.bounds.map(({ indicator }) => reader.number(facts[indicator], year))
  return all(answers, (values) => sizeOf(row.row, values))
}

const TWO = exact(2)
const SCALE = 10n ** 12n
const INDUSTRY_ROW = 2
const SIZE_FACTS = { staff: 'staff', revenueWanYuan: 'revenue', assetsWanYuan: 'assets' } as const
const INDUSTRY_FACTS = { ...SIZE_FACTS, revenueWanYuan: 'mainRevenue' } as const

const noBase = <K extends string>(reader: Reader<K>, fact: K, year: number): Gap =>
  undefinedBecause(`${year}年的${reader.titleOf(fact)}不是正数，以它为基数的增长率没有意义`)

/** The largest whole number whose square is at most `square`, by Newton's method. */
const integerRoot = (square: bigint): bigint => {
  if (square < 2n) return square
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (root + square / root) >> 1n
    if (next >= root) return root
    root = next
  }
}
