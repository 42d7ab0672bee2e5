import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import { namedSettings, type Pack, type Settings, settingsOf, withValues } from '#policy'
import { PACKS } from '#policy/packs/index.ts'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { given } from '#specs/support/lifecycle.ts'
import { provinceOfficer } from '#specs/support/lifecycle-people.ts'
import { aCampaign, settingsWith } from '#specs/support/lifecycle-samples.ts'

/** Where settings are only declared. */
const DECLARATIONS = /^src\/policy\/(settings\.ts$|packs\/)/

const program = globSync('src/**/*.{ts,tsx}')
  .filter((path) => !DECLARATIONS.test(path) && !path.includes('api-types'))
  .map((path) => readFileSync(path, 'utf8'))

const unread = (pack: Pack): readonly string[] =>
  namedSettings(pack.settings)
    .map(({ name }) => name)
    .filter((name) => !program.some((text) => new RegExp(`\\b${name}\\b`).test(text)))

describe('批次设置', () => {
  it('每一项设置都有程序读取，没有只写不用的', () => {
    expect(PACKS.all.flatMap(unread)).toEqual([])
  })

  it('没有程序读取的设置会被发现', () => {
    const { noticeDays } = liaoning2019.settings
    const planted: Pack = { ...liaoning2019, settings: Object.fromEntries([['replyDaysOfNobody', noticeDays]]) }
    expect(unread(planted)).toEqual(['replyDaysOfNobody'])
  })

  it('方案没有的设置不作要求', () => {
    const settings = settingsOf({})
    expect(settings.cityDeadline).toBeUndefined()
    expect(settings).toMatchObject({ targetsAreCaps: false, unitsLeftOut: [], countyReviewFirst: false })
  })

  it('改值只改所列的项，名称、范围不变', () => {
    const changed = withValues(liaoning2019.settings, { noticeDays: 7 })
    expect(settingsOf(changed)).toEqual({ ...settingsOf(liaoning2019.settings), noticeDays: 7 })
    expect(changed.noticeDays).toEqual({ ...liaoning2019.settings.noticeDays, value: 7 })
  })

  it.each<[string, Partial<Settings>, string, string]>([
    ['公示天数', { noticeDays: 0 }, 'out-of-range', '公示天数应为1至60之间的整数，现为0，请更正。'],
    ['有效期', { validYears: 11 }, 'out-of-range', '有效期年数应为1至10之间的整数，现为11，请更正。'],
    [
      '截止日',
      { cityDeadline: '02-30' },
      'not-a-day',
      '市级推荐截止日应写作“06-30”的样式且为2019年中存在的日期，现为“02-30”，请更正。',
    ],
    ['渠道', { noticeChannel: ' ' }, 'required', '请填写公示渠道。'],
    ['前缀', { certificatePrefix: 'Ln' }, 'not-a-prefix', '证书编号前缀应为2至6个大写字母，如“LN”，请更正。'],
    ['单位', { unitsLeftOut: ['999999'] }, 'not-a-unit', '“999999”不是推荐单位的代码，请从推荐单位名单中选取。'],
  ])('%s填错的，按方案所写的范围提示', (_, changes, code, message) => {
    expect(change(changes).expectRefusal('incomplete').problems).toMatchObject([{ code, message }])
  })

  it('方案没有的设置、没有的选项不能选', () => {
    const unknown = Object.fromEntries([['replyDaysOfNobody', 3]])
    expect(change(unknown).expectRefusal('incomplete').problems).toMatchObject([{ code: 'not-a-setting' }])
    const other = Object.fromEntries([['validity', 'forEver']])
    expect(change(other).expectRefusal('incomplete').problems).toMatchObject([
      { code: 'not-a-choice', message: '有效期起算应为自认定之日起、按自然年度之一，请重新选取。' },
    ])
  })

  it('旧批次存有已取消的设置的，仍可调整其他设置', () => {
    const old = aCampaign.drafted({ settings: settingsWith(Object.fromEntries([['departmentReplyDays', 10]])) })
    const told = given({ campaign: old })
      .on('2019-03-01')
      .by(provinceOfficer)
      .when('campaign.changeSettings', { changes: { noticeDays: 7 }, opensOn: day('2019-04-01'), reason: '按规定。' })
    expect(told.expectEvent('settingsChanged').settings.noticeDays).toBe(7)
  })
})

const change = (changes: Partial<Settings>) =>
  given({ campaign: aCampaign.drafted() })
    .on('2019-03-01')
    .by(provinceOfficer)
    .when('campaign.changeSettings', { changes, reason: '按规定。' })
