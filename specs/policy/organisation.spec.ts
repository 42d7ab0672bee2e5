import { describe, expect, it } from 'vitest'
import { findTrack, settingsOf, showMeasure } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'

const { gates } = liaoning2019
const settings = settingsOf(liaoning2019.settings)

describe('三 组织实施', () => {
  it('两个时间节点就是通知所写的日期', () => {
    expect(monthAndDay(gates.cityRecommendation?.cite.quote ?? '')).toBe(settings.cityDeadline)
    expect(monthAndDay(gates.publicNotice?.cite.quote ?? '')).toBe(settings.noticeDeadline)
    expect([settings.cityDeadline, settings.noticeDeadline]).toEqual(['06-30', '09-30'])
  })

  it('有效期 3 年', () => {
    expect(gates.validity?.cite.quote).toContain(`有效期为 ${settings.validYears} 年`)
    expect(settings.validYears).toBe(3)
  })

  it('通知没有写明的，按采用的解读：不顺延，公示 5 个工作日且首日不计，目标不作上限，大连参加', () => {
    expect(settings).toMatchObject({
      deadlineMovesToWorkday: false,
      noticeDays: 5,
      noticeCountsWorkdays: true,
      noticeCountsFirstDay: false,
      validity: 'fromRecognition',
      targetsAreCaps: false,
      unitsLeftOut: [],
      countyReviewFirst: false,
      severalApplications: 'allowed',
    })
  })
})

describe('通知·二 推荐数量和一(二)目标', () => {
  it.each([
    ['product', '10 项', '100 项'],
    ['enterprise', '5 户', '50 户'],
    ['giant', '1 户', undefined],
  ])('%s：各市不少于 %s，全省目标 %s', (id, minimum, target) => {
    const track = findTrack(liaoning2019, id)
    expect(track?.minimumEach && showMeasure(track.minimumEach.count)).toBe(minimum)
    expect(track?.minimumEach?.cite.quote).toContain(minimum)
    expect(track?.target && showMeasure(track.target.count)).toBe(target)
    if (target !== undefined) expect(track?.target?.cite.quote).toContain(target)
  })

  it('没有的专项找不到', () => {
    expect(findTrack(liaoning2019, 'champion')).toBeUndefined()
  })
})

/** `于 6 月 30 日前` → `06-30` */
function monthAndDay(quote: string): string {
  const [, month = '', day = ''] = /(\d+) 月 (\d+) 日/.exec(quote) ?? []
  return `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
