import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addYears,
  day,
  dayOf,
  daysBetween,
  firstDayOfYear,
  isDay,
  lastDayOfYear,
  showDay,
  showInstant,
  startOf,
  yearOf,
} from '#kernel/day.ts'

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((offset) => addDays(day('1950-01-01'), offset))

describe('日期', () => {
  it.each(['2019-06-30', '2000-02-29', '2024-02-29', '1900-01-01', '2999-12-31'])('%s 是日期', (text) => {
    expect(isDay(text)).toBe(true)
    expect(day(text)).toBe(text)
  })

  it.each([
    '2019-02-29',
    '1900-02-29',
    '2019-06-31',
    '2019-13-01',
    '2019-00-10',
    '2019-6-30',
    '20190630',
    '1899-12-31',
    '3000-01-01',
    '2019-06-30T00:00',
    '',
  ])('“%s”不是日期', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => day(text)).toThrow(RangeError)
  })

  it('按文字比较就是按先后比较', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === daysBetween(a, b) > 0))
  })

  it('加若干天与相隔天数互逆', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -15_000, max: 15_000 }), (on, count) => {
        expect(daysBetween(on, addDays(on, count))).toBe(count)
      }),
    )
  })

  it('闰年2月底与年底', () => {
    expect(addDays(day('2020-02-28'), 1)).toBe('2020-02-29')
    expect(addDays(day('2019-02-28'), 1)).toBe('2019-03-01')
    expect(addDays(day('2019-12-31'), 1)).toBe('2020-01-01')
    expect(daysBetween(firstDayOfYear(2020), lastDayOfYear(2020))).toBe(365)
    expect(daysBetween(firstDayOfYear(2019), lastDayOfYear(2019))).toBe(364)
  })

  it('三年后的同一天；2月29日遇平年为2月28日', () => {
    expect(addYears(day('2019-10-15'), 3)).toBe('2022-10-15')
    expect(addYears(day('2020-02-29'), 3)).toBe('2023-02-28')
    expect(addYears(day('2020-02-29'), 4)).toBe('2024-02-29')
    expect(addYears(day('2022-10-15'), -3)).toBe('2019-10-15')
  })

  it('周年的年份正好增加，月日除闰日外不变', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 100 }), (on, count) => {
        const later = addYears(on, count)
        expect(yearOf(later)).toBe(yearOf(on) + count)
        if (!on.endsWith('-02-29')) expect(later.slice(4)).toBe(on.slice(4))
      }),
    )
  })
})

describe('北京时间', () => {
  it('北京时间零点换日，不按世界时换日', () => {
    expect(dayOf(new Date('2019-06-30T15:59:59.999Z'))).toBe('2019-06-30')
    expect(dayOf(new Date('2019-06-30T16:00:00.000Z'))).toBe('2019-07-01')
  })

  it('一天从北京时间零点开始', () => {
    expect(startOf(day('2019-07-01')).toISOString()).toBe('2019-06-30T16:00:00.000Z')
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(dayOf(startOf(on))).toBe(on)
        expect(dayOf(new Date(startOf(on).getTime() - 1))).toBe(addDays(on, -1))
      }),
    )
  })

  it('公文中的日期不写前导零', () => {
    expect(showDay(day('2019-06-05'))).toBe('2019年6月5日')
    expect(showInstant(new Date('2019-06-30T16:05:00Z'))).toBe('2019年7月1日 00时05分')
  })
})
