import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#kernel/day.ts'
import { hasOfficialCalendar, isWorkday, workdaysFrom } from '#kernel/work-calendar.ts'

describe('国务院节假日安排', () => {
  it.each([
    ['2019-09-29', true, '星期日调休上班'],
    ['2019-10-01', false, '国庆节'],
    ['2019-05-02', false, '2019年3月22日通知调整后放假'],
    ['2019-06-30', false, '星期日'],
    ['2019-06-28', true, '星期五'],
    ['2019-09-28', false, '星期六'],
  ])('%s 上班：%s（%s）', (text, works) => {
    expect(isWorkday(day(text))).toBe(works)
  })

  it('2004年至2026年有安排，2027年尚无', () => {
    expect([2003, 2004, 2019, 2020, 2026, 2027].map(hasOfficialCalendar)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ])
  })
})

describe('五个工作日', () => {
  it('自2019年9月24日起，当日不计，至9月30日', () => {
    expect(workdaysFrom(day('2019-09-24'), 5)).toEqual({
      lastDay: '2019-09-30',
      days: ['2019-09-25', '2019-09-26', '2019-09-27', '2019-09-29', '2019-09-30'],
      provisional: false,
    })
  })

  it('当日计入的，至9月29日', () => {
    const { lastDay, days } = workdaysFrom(day('2019-09-24'), 5, { countFirst: true })
    expect(lastDay).toBe('2019-09-29')
    expect(days.at(0)).toBe('2019-09-24')
  })

  it('当日是休息日的，计入当日与否结果相同', () => {
    const sunday = day('2019-06-30')
    expect(workdaysFrom(sunday, 5, { countFirst: true })).toEqual(workdaysFrom(sunday, 5))
  })

  it('2026年12月31日尚属已公布年度，次日起的结果为暂定', () => {
    expect(workdaysFrom(day('2026-12-30'), 1)).toEqual({
      lastDay: '2026-12-31',
      days: ['2026-12-31'],
      provisional: false,
    })
    const reaching = workdaysFrom(day('2026-12-30'), 2)
    expect(reaching.provisional).toBe(true)
    expect(reaching.note).toContain('2027年')
    expect(reaching.note).not.toContain('2026年')
  })

  it('全程都在未公布年度的，同样为暂定', () => {
    expect(workdaysFrom(day('2027-06-01'), 3).provisional).toBe(true)
  })

  it.each([0, -1, 1.5, Number.NaN])('天数须为正整数：%s', (count) => {
    expect(() => workdaysFrom(day('2019-09-24'), count)).toThrow(RangeError)
  })

  it('所数的每一天都上班，最后一天就是截止日，其间没有漏数', () => {
    const start = fc.integer({ min: 0, max: 6000 }).map((offset) => addDays(day('2008-01-01'), offset))
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const { days, lastDay } = workdaysFrom(from, count)
        expect(days).toHaveLength(count)
        expect(days.at(-1)).toBe(lastDay)
        for (let on = addDays(from, 1); on <= lastDay; on = addDays(on, 1)) {
          expect(days.includes(on)).toBe(isWorkday(on))
        }
      }),
    )
  })
})
