import { add, divide, type Exact, exact, subtract } from '#kernel'
import { FACTS, type FactKey } from '#policy'
import { both, type Known, undefinedBecause } from '../known.ts'
import type { Reader } from '../reader.ts'

/** Growth over the year before: (now − before) ÷ before. A base that is not positive gives no rate (reading R4). */
export const growth = (reader: Reader, fact: FactKey, year: number): Known<Exact> =>
  both(reader.number(fact, year - 1), reader.number(fact, year), (before, now) =>
    before.over > 0n ? divide(subtract(now, before), before) : noBase(fact, year - 1),
  )

/** 近两年平均增长: the arithmetic mean of the rates of `year` and of the year before it (reading R4). */
export const meanGrowth = (reader: Reader, fact: FactKey, year: number): Known<Exact> =>
  both(growth(reader, fact, year - 1), growth(reader, fact, year), (before, now) => divide(add(before, now), TWO))

/**
 * The compound yearly rate over the two years up to `year` (the alternative of reading R4), cut off after twelve
 * decimals: a comparison with a threshold of fewer decimals is therefore exact.
 */
export const compoundGrowth = (reader: Reader, fact: FactKey, year: number): Known<Exact> =>
  both(reader.number(fact, year - 2), reader.number(fact, year), (before, now) => {
    if (before.over <= 0n) return noBase(fact, year - 2)
    if (now.over < 0n) return undefinedBecause(`${year}年的${FACTS[fact].title}为负数，复合增长率没有意义`)
    const { over, under } = divide(now, before)
    return subtract({ over: integerRoot((over * SCALE * SCALE) / under), under: SCALE }, exact(1))
  })

const TWO = exact(2)
const SCALE = 10n ** 12n

const noBase = (fact: FactKey, year: number) =>
  undefinedBecause(`${year}年的${FACTS[fact].title}不是正数，以它为基数的增长率没有意义`)

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
