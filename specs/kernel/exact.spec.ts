import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  isDecimal,
  multiply,
  percent,
  showExact,
  showPercent,
  subtract,
  sum,
  ZERO,
} from '#kernel/exact.ts'

const whole = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
const anyExact = fc
  .tuple(whole, fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([over, under]): Exact => divide(exact(String(over)), exact(String(under))))

const growth = (before: number, after: number): Exact => divide(subtract(exact(after), exact(before)), exact(before))

const mean = (numbers: readonly Exact[]): Exact => divide(sum(numbers), exact(numbers.length))

const same = (a: Exact, b: Exact): boolean => compare(a, b) === 0

describe('精确数', () => {
  it.each(['0', '12', '-12.50', '0.000001', '99999999999999999999.99'])('“%s”是十进制数', (text) => {
    expect(isDecimal(text)).toBe(true)
  })

  it.each(['', ' 1', '1,000', '1e3', '.5', '1.', '+1', '１', '1%', 'NaN'])('“%s”不是十进制数', (text) => {
    expect(isDecimal(text)).toBe(false)
    expect(() => exact(text)).toThrow(RangeError)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7])('%s 不能当作精确数', (number) => {
    expect(() => exact(number)).toThrow(RangeError)
  })

  it('两位小数以内填什么显示什么，只去掉末尾的零', () => {
    fc.assert(
      fc.property(whole, (cents) => {
        const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
        const text = `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
        expect(showExact(exact(text))).toBe(text.replace(/\.?0+$/, ''))
      }),
    )
  })

  it('显示后再读回，在所示位数内不变', () => {
    fc.assert(
      fc.property(anyExact, fc.integer({ min: 0, max: 6 }), (number, places) => {
        const shown = showExact(number, places)
        expect(showExact(exact(shown), places)).toBe(shown)
        const distance = subtract(exact(shown), number)
        const half = divide(exact(1), exact(String(2n * 10n ** BigInt(places))))
        expect(compare(distance, half)).toBeLessThanOrEqual(0)
        expect(compare(subtract(ZERO, distance), half)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it.each([
    ['0.005', '0.01'],
    ['0.0049', '0'],
    ['-0.005', '-0.01'],
    ['-0.0049', '0'],
    ['1.995', '2'],
    ['100', '100'],
  ])('%s 四舍五入到两位为 %s', (text, shown) => {
    expect(showExact(exact(text))).toBe(shown)
  })

  it('加减、乘除互逆，次序无关', () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        expect(same(subtract(add(a, b), b), a)).toBe(true)
        expect(same(add(a, b), add(b, a))).toBe(true)
        if (compare(b, ZERO) !== 0) expect(same(divide(multiply(a, b), b), a)).toBe(true)
      }),
    )
  })

  it('比较与相减的正负一致，负的除数也不例外', () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(Math.sign(compare(subtract(a, b), ZERO)))
        expect(compare(a, b) + compare(b, a)).toBe(0)
      }),
    )
    expect(compare(divide(exact(1), exact(-3)), ZERO)).toBeLessThan(0)
  })

  it('除数为零报错', () => {
    expect(() => divide(exact(1), exact('0.00'))).toThrow(RangeError)
  })

  it('0.1与0.2之和正好是0.3', () => {
    expect(same(add(exact('0.1'), exact('0.2')), exact('0.3'))).toBe(true)
  })
})

describe('百分比与平均增长率', () => {
  it('百分比', () => {
    expect(same(percent(2), exact('0.02'))).toBe(true)
    expect(showPercent(exact('0.0213'))).toBe('2.13')
    expect(showPercent(divide(exact(1), exact(3)))).toBe('33.33')
  })

  it('增长三分之一、下降十五分之二，平均正好10%', () => {
    const average = mean([growth(3, 4), growth(15, 13)])
    expect(compare(average, percent(10))).toBe(0)
    expect(showPercent(average)).toBe('10')
  })

  it('收入少一分钱就低于10%，多一分钱就高于', () => {
    const average = (last: string) => mean([growth(3, 4), divide(subtract(exact(last), exact(15)), exact(15))])
    expect(compare(average('12.999999'), percent(10))).toBeLessThan(0)
    expect(compare(average('13.000001'), percent(10))).toBeGreaterThan(0)
  })

  it('两年增长率凑成10%的，平均一律正好达到', () => {
    fc.assert(
      fc.property(anyExact, (first) => {
        const second = subtract(percent(20), first)
        expect(compare(mean([first, second]), percent(10))).toBe(0)
      }),
    )
  })
})
