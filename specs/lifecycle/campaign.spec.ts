import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import { SYSTEM } from '#lifecycle'
import { given } from '#specs/support/lifecycle.ts'
import { COMMANDS } from '#specs/support/lifecycle-commands.ts'
import { clerk, provinceHead, provinceOfficer } from '#specs/support/lifecycle-people.ts'
import { aCampaign, aNotice } from '#specs/support/lifecycle-samples.ts'

const ID = 'liaoning-2019-2019'
const drafted = aCampaign.drafted({ reviews: [] })

describe('筹备年度批次', () => {
  it('写明起止日期：6月30日、9月30日当日计入', () => {
    const state = given({})
      .on('2019-03-01')
      .by(provinceOfficer)
      .when('campaign.draft', COMMANDS['campaign.draft'], ID)
      .expectEvent('drafted')
    expect(state).toMatchObject({ stage: 'drafted', cityLastDay: '2019-06-30', noticeLastDay: '2019-09-30' })
  })
  it('企业不能筹备批次', () => {
    given({})
      .on('2019-03-01')
      .by(clerk)
      .when('campaign.draft', COMMANDS['campaign.draft'], ID)
      .expectRefusal('not-permitted')
  })
  it('编号须由规则包和年度组成', () => {
    given({})
      .on('2019-03-01')
      .by(provinceOfficer)
      .when('campaign.draft', { ...COMMANDS['campaign.draft'], pack: 'none' }, ID)
      .expectRefusal('no-such-pack')
    const told = given({}).on('2019-03-01').by(provinceOfficer).when('campaign.draft', COMMANDS['campaign.draft'], 'x')
    expect(told.expectRefusal('wrong-id').message).toContain(ID)
  })
  it.each([
    ['2019-06-30', true],
    ['2019-07-01', false],
  ])('申报开始日为%s：%s', (opensOn, accepted) => {
    const command = { ...COMMANDS['campaign.draft'], opensOn: day(opensOn) }
    const told = given({}).on('2019-03-01').by(provinceOfficer).when('campaign.draft', command, ID)
    if (accepted) told.expectEvent('drafted')
    else expect(told.expectRefusal('incomplete').problems).toMatchObject([{ field: 'opensOn', code: 'not-in-order' }])
  })
})

describe('选择条文理解', () => {
  const choose = COMMANDS['campaign.chooseReading']
  it('R14“遇休息日顺延”：2019年6月30日是星期日，推荐顺延到7月1日', () => {
    const state = given({ campaign: drafted })
      .on('2019-03-01')
      .by(provinceOfficer)
      .when('campaign.chooseReading', choose)
      .expectEvent('readingChosen')
    expect(state).toMatchObject({
      readings: { R14: 'nextWorkday' },
      cityLastDay: '2019-07-01',
      noticeLastDay: '2019-09-30',
    })
    expect(state.decisions).toHaveLength(1)
  })
  it('可以改回原来的理解，两次决定都留存', () => {
    const chosen = aCampaign.drafted({
      readings: { R14: 'nextWorkday' },
      decisions: [choose],
      cityLastDay: day('2019-07-01'),
    })
    const state = given({ campaign: chosen })
      .on('2019-03-02')
      .by(provinceOfficer)
      .when('campaign.chooseReading', { ...choose, alternative: 'inForce' })
      .expectEvent('readingChosen')
    expect(state).toMatchObject({ readings: {}, cityLastDay: '2019-06-30' })
    expect(state.decisions).toHaveLength(2)
  })
  it('后作出的理解决定优先于此前的设置', () => {
    const changed = aCampaign.drafted({ changes: { noticeDays: 3, expertsEach: 5 } })
    const state = given({ campaign: changed })
      .on('2019-03-02')
      .by(provinceOfficer)
      .when('campaign.chooseReading', { ...choose, reading: 'R15', alternative: 'sevenWorkdays' })
      .expectEvent('readingChosen')
    expect(state.settings).toMatchObject({ noticeDays: 7, expertsEach: 5 })
  })
  it('没有文号和理由的不予办理，两处一并指出', () => {
    const told = given({ campaign: drafted })
      .on('2019-03-01')
      .by(provinceOfficer)
      .when('campaign.chooseReading', { ...choose, documentNumber: '口头', reason: ' ' })
    expect(told.expectRefusal('incomplete').problems?.map(({ field }) => field)).toEqual(['documentNumber', 'reason'])
  })
  it.each([
    [{ reading: 'R99' }, 'no-such-reading'],
    [{ alternative: 'never' }, 'no-such-alternative'],
  ])('不存在的理解%o', (over, code) => {
    given({ campaign: drafted })
      .on('2019-03-01')
      .by(provinceOfficer)
      .when('campaign.chooseReading', { ...choose, ...over })
      .expectRefusal(code)
  })
})

describe('调整批次设置', () => {
  const change = (changes: object) =>
    given({ campaign: drafted })
      .on('2019-03-01')
      .by(provinceOfficer)
      .when('campaign.changeSettings', { changes, reason: '申报较多。' })
  it('调整以后日期随之写明', () => {
    const state = change({ cityDeadline: '07-15' }).expectEvent('settingsChanged')
    expect(state).toMatchObject({ cityLastDay: '2019-07-15', changes: { cityDeadline: '07-15' } })
  })
  it.each([
    [{ expertsEach: 0 }, false],
    [{ expertsEach: 1 }, true],
    [{ expertsEach: 15 }, true],
    [{ expertsEach: 16 }, false],
    [{ expertsEach: 1.5 }, false],
    [{ lowestScore: 100 }, true],
    [{ lowestScore: 101 }, false],
    [{ noticeDays: 0 }, false],
    [{ validYears: 0 }, false],
    [{ cityDeadline: '06-31' }, false],
    [{ cityDeadline: '09-29' }, true],
    [{ cityDeadline: '09-30' }, false],
    [{ certificatePrefix: 'ln' }, false],
    [{ unitsLeftOut: ['210200'] }, true],
    [{ unitsLeftOut: ['210106'] }, false],
    [{ noticeChannel: ' ' }, false],
  ])('%o：%s', (changes, sensible) => {
    const told = change(changes)
    if (sensible) told.expectEvent('settingsChanged')
    else expect(told.expectRefusal('incomplete').problems).toHaveLength(1)
  })
  it('没有理由的不予调整', () => {
    given({ campaign: drafted })
      .on('2019-03-01')
      .by(provinceOfficer)
      .when('campaign.changeSettings', { changes: {}, reason: '' })
      .expectRefusal('incomplete')
  })
})

describe('启动和截止申报', () => {
  it.each([
    ['2019-03-31', 'too-early', undefined],
    ['2019-07-01', 'gate-closed', '三(一)'],
  ])('%s启动：%s', (on, code, clause) => {
    given({ campaign: drafted }).on(on).by(provinceHead).when('campaign.open', {}).expectRefusal(code, clause)
  })
  it.each(['2019-04-01', '2019-06-30'])('%s可以启动', (on) => {
    expect(
      given({ campaign: drafted }).on(on).by(provinceHead).when('campaign.open', {}).expectEvent('opened').stage,
    ).toBe('open')
  })
  it('经办人不能启动', () => {
    given({ campaign: drafted })
      .on('2019-04-01')
      .by(provinceOfficer)
      .when('campaign.open', {})
      .expectRefusal('not-permitted')
  })
  it('6月30日当天不能截止，引用依据；7月1日可以', () => {
    const open = given({ campaign: aCampaign.open() })
    open.on('2019-06-30').by(provinceOfficer).when('campaign.close', {}).expectRefusal('too-early', '三(一)')
    expect(open.on('2019-07-01').by(SYSTEM).when('campaign.close', {}).expectEvent('closed').stage).toBe('underReview')
  })
})

describe('评审、公示、办结随其他办理而来', () => {
  it('同一评审不重复登记', () => {
    const campaign = aCampaign.underReview({ reviews: [] })
    const state = given({ campaign })
      .on('2019-07-02')
      .by(SYSTEM)
      .when('campaign.enterReview', { review: 'r' })
      .expectEvent('reviewEntered')
    expect(state.reviews).toEqual(['r'])
    given({ campaign: state })
      .on('2019-07-02')
      .by(SYSTEM)
      .when('campaign.enterReview', { review: 'r' })
      .expectRefusal('already-entered')
  })
  it('公示未办结时不能办结批次', () => {
    const campaign = aCampaign.publicised()
    given({ campaign, publicNotice: aNotice.published() })
      .on('2019-09-27')
      .by(SYSTEM)
      .when('campaign.conclude', {})
      .expectRefusal('notice-not-concluded')
    const done = given({ campaign, publicNotice: aNotice.concluded() })
    expect(done.on('2019-09-27').by(SYSTEM).when('campaign.conclude', {}).expectEvent('concluded').stage).toBe(
      'concluded',
    )
  })
})
