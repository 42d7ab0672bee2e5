/**
 * An exact number: an integer over a positive integer. Amounts in 万元, percentages and the ratios between them are
 * all of this one kind, so a criterion at its very threshold is decided by arithmetic and not by rounding.
 */
export interface Exact {
  readonly over: bigint
  readonly under: bigint
}

/** True when `text` is a plain decimal such as `-12.50`: no exponent, no blanks, no thousands separators. */
export const isDecimal = (text: string): boolean => DECIMAL.test(text)

/** The number as its plain decimal reads; throws a RangeError for anything else (exponents, NaN, blanks). */
export const exact = (written: string | number): Exact => {
  const number = findExact(written)
  if (number === undefined) throw new RangeError(`not a plain decimal: ${written}`)
  return number
}

/** The number as its plain decimal reads, or undefined for anything else. */
export const findExact = (written: string | number): Exact | undefined => {
  if (Number.isSafeInteger(written)) return { over: BigInt(written), under: 1n }
  const match = DECIMAL.exec(String(written))
  if (match === null) return undefined
  const [, whole = '', places = ''] = match
  return { over: BigInt(whole + places), under: POWERS[places.length] ?? 10n ** BigInt(places.length) }
}

/** `exact(2)` read as a percentage: 2 → 0.02. */
export const percent = (written: string | number): Exact => divide(exact(written), HUNDRED)

/** Nothing; the sum of no numbers. */
export const ZERO: Exact = { over: 0n, under: 1n }
const HUNDRED: Exact = { over: 100n, under: 1n }

/** a + b, exactly. */
export const add = (a: Exact, b: Exact): Exact =>
  a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : { over: a.over * b.under + b.over * a.under, under: a.under * b.under }

/** a − b, exactly. */
export const subtract = (a: Exact, b: Exact): Exact => add(a, { over: -b.over, under: b.under })

/** a × b, exactly. */
export const multiply = (a: Exact, b: Exact): Exact => ({ over: a.over * b.over, under: a.under * b.under })

/** a ÷ b; throws a RangeError when b is zero, so callers decide first what an undefined ratio means. */
export const divide = (a: Exact, b: Exact): Exact => {
  if (b.over === 0n) throw new RangeError('division by zero')
  // Amounts of the same decimals need no widening.
  const [over, under] = a.under === b.under ? [a.over, b.over] : [a.over * b.under, a.under * b.over]
  return under < 0n ? { over: -over, under: -under } : { over, under }
}

/** Negative, zero or positive, as a is below, at or above b. */
export const compare = (a: Exact, b: Exact): number => {
  const left = a.under === b.under ? a.over : a.over * b.under
  const right = a.under === b.under ? b.over : b.over * a.under
  return left < right ? -1 : left > right ? 1 : 0
}

/** All of them together; zero when there are none. */
export const sum = (numbers: readonly Exact[]): Exact => numbers.reduce(add, ZERO)

/**
 * The number as a plain decimal of at most `places` places, rounded half away from zero, without trailing zeros.
 * A decimal that was typed within `places` comes back as typed.
 */
export const showExact = (number: Exact, places = 2): string => {
  const scale = 10n ** BigInt(places)
  const negative = number.over < 0n
  const doubled = (negative ? -number.over : number.over) * scale * 2n
  const rounded = (doubled + number.under) / (number.under * 2n)
  const whole = (rounded / scale).toString()
  const rest = (rounded % scale).toString().padStart(places, '0').replace(/0+$/, '')
  const text = places > 0 && rest !== '' ? `${whole}.${rest}` : whole
  return negative && rounded !== 0n ? `-${text}` : text
}

/** A ratio shown as a percentage without its sign: 0.0213 → `2.13`. */
export const showPercent = (ratio: Exact, places = 2): string => showExact(multiply(ratio, HUNDRED), places)

const DECIMAL = /^(-?\d+)(?:\.(\d+))?$/
const POWERS = [1n, 10n, 100n, 1000n]
