import type { AssessmentContext, Form, FormValue, Row, Verdict } from '#engine'

/** The whole of a track in one function: the verdict of each of its criteria, in their order. */
export type ByHand = (form: Form, circumstances: AssessmentContext) => readonly Verdict[]

/** An integer over a power of ten. */
export type Fraction = readonly [over: bigint, under: bigint]

export const fraction = (value: string | number): Fraction => {
  const text = String(value)
  const point = text.indexOf('.')
  if (point < 0) return [BigInt(text), 1n]
  return [BigInt(text.slice(0, point) + text.slice(point + 1)), 10n ** BigInt(text.length - point - 1)]
}

/** The form is in normal form, so what stands in a cell is trusted. */
export const number = ({ facts }: Form, fact: string, year?: number): Fraction | undefined => {
  const cell = facts[fact]
  const value = year === undefined ? cell : ofYear(cell, year)
  return typeof value === 'string' || typeof value === 'number' ? fraction(value) : undefined
}

const ofYear = (cell: FormValue | undefined, year: number) =>
  typeof cell === 'object' && !isList(cell) ? cell[year] : undefined

export const text = ({ facts }: Form, fact: string): string | undefined => {
  const value = facts[fact]
  return typeof value === 'string' ? value : undefined
}

export const ticks = ({ facts }: Form, fact: string): readonly string[] | undefined => {
  const value = facts[fact]
  return value !== undefined && isList(value) ? value.filter((one) => typeof one === 'string') : undefined
}

export const rows = ({ facts }: Form, fact: string): readonly Row[] | undefined => {
  const value = facts[fact]
  return value !== undefined && isList(value) ? value.filter((one) => typeof one === 'object') : undefined
}

const isList = (value: FormValue): value is readonly string[] | readonly Row[] => Array.isArray(value)

/** a/b ≥ points %; unknown without one of them, left to a person where b is not positive. */
export const shareAtLeast = (a: Fraction | undefined, b: Fraction | undefined, points: bigint): Verdict => {
  if (a === undefined || b === undefined) return 'unknown'
  if (b[0] <= 0n) return 'judgement'
  return a[0] * b[1] * 100n >= points * b[0] * a[1] ? 'met' : 'unmet'
}

/** The mean of the growth rates of the two years before `year` is at least 10 %. */
export const growsByATenth = (form: Form, fact: string, year: number): Verdict => {
  const a = number(form, fact, year - 3)
  const b = number(form, fact, year - 2)
  const c = number(form, fact, year - 1)
  if (a === undefined || b === undefined || c === undefined) return 'unknown'
  if (a[0] <= 0n || b[0] <= 0n) return 'judgement'
  // (b − a)/a + (c − b)/b ≥ 20 %, that is 5(b² + ac) ≥ 11ab
  const [squared, product, cross] = [b[0] * b[0] * a[1] * c[1], a[0] * c[0] * b[1] * b[1], a[0] * b[0] * b[1] * c[1]]
  return 5n * (squared + product) >= 11n * cross ? 'met' : 'unmet'
}

export const atLeast = (value: Fraction | undefined, bound: bigint): Verdict =>
  value === undefined ? 'unknown' : value[0] >= bound * value[1] ? 'met' : 'unmet'

export const between = (value: Fraction | undefined, least: bigint, most: bigint): Verdict =>
  value === undefined ? 'unknown' : value[0] >= least * value[1] && value[0] <= most * value[1] ? 'met' : 'unmet'

export const ticksOneOf = (ticked: readonly string[] | undefined, options: readonly string[]): Verdict =>
  ticked === undefined ? 'unknown' : options.some((option) => ticked.includes(option)) ? 'met' : 'unmet'

export const all = (...verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('unmet')
    ? 'unmet'
    : verdicts.includes('unknown')
      ? 'unknown'
      : verdicts.includes('judgement')
        ? 'judgement'
        : 'met'

export const any = (...verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('met')
    ? 'met'
    : verdicts.includes('unknown')
      ? 'unknown'
      : verdicts.includes('judgement')
        ? 'judgement'
        : 'unmet'
