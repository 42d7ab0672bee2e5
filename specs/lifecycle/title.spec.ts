import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import { type Actor, expiringFrom, SYSTEM, type Title, validityFrom } from '#lifecycle'
import { given } from '#specs/support/lifecycle.ts'
import { COMMANDS } from '#specs/support/lifecycle-commands.ts'
import { OTHER_USCC } from '#specs/support/lifecycle-pack.ts'
import { clerk, provinceHead, provinceOfficer } from '#specs/support/lifecycle-people.ts'
import { aCampaign, anApplication, aTitle } from '#specs/support/lifecycle-samples.ts'

const scene = (on: string, by: Actor, title: Title = aTitle.certified(), ...others: readonly Title[]) =>
  given({ title: [title, ...others], campaign: aCampaign.concluded() })
    .on(on)
    .by(by)

describe('三(三) 有效期三年（R16）', () => {
  const fromRecognition = { validYears: 3, validity: 'fromRecognition' } as const
  it.each([
    ['2019-09-27', '2019-09-27', '2022-09-26'],
    ['2020-01-01', '2020-01-01', '2022-12-31'],
    ['2020-02-29', '2020-02-29', '2023-02-27'],
  ])('%s认定：%s至%s', (recognisedOn, firstDay, lastDay) => {
    expect(validityFrom(fromRecognition, day(recognisedOn))).toEqual({ firstDay, lastDay })
  })
  it('按自然年度计算时，自认定当年1月1日起满三年', () => {
    const years = { validYears: 3, validity: 'calendarYears' } as const
    expect(validityFrom(years, day('2024-01-15'))).toEqual({ firstDay: '2024-01-01', lastDay: '2026-12-31' })
  })
  it.each([
    ['2022-09-26', '2022-03-26'],
    ['2022-12-31', '2022-06-30'],
    ['2022-08-31', '2022-02-28'],
    ['2024-08-30', '2024-02-29'],
    ['2022-06-30', '2021-12-30'],
  ])('有效期至%s的，自%s起即将到期', (lastDay, from) => {
    expect(expiringFrom(day(lastDay))).toBe(from)
  })
})

describe('授予称号', () => {
  const grant = COMMANDS['title.grant']
  const granting = (stage: 'recognised' | 'publicised', by: Actor = SYSTEM) =>
    given({
      campaign: aCampaign.open(),
      application: anApplication[stage]({ productName: '高精度轴承' }),
    })
      .on('2019-09-27')
      .by(by)
  it('随认定而来，编号由省、年度、专项和流水号组成', () => {
    const state = granting('recognised').when('title.grant', grant, 'a1').expectEvent('granted')
    expect(state).toMatchObject({
      id: 'a1',
      stage: 'granted',
      number: 'LN-ZJTX-2019-E-0123',
      productName: '高精度轴承',
      lastDay: '2022-09-26',
    })
  })
  it('未认定的不授予；人不能直接授予', () => {
    granting('publicised').when('title.grant', grant, 'a1').expectRefusal('not-recognised')
    granting('recognised', provinceHead).when('title.grant', grant, 'a1').expectRefusal('not-permitted')
    given({ campaign: aCampaign.open() })
      .on('2019-09-27')
      .by(SYSTEM)
      .when('title.grant', grant, 'a1')
      .expectRefusal('not-found')
  })
})

describe('颁证和更名', () => {
  const granted = aTitle.granted()
  it.each([
    ['2019-09-26', 'before-recognition'],
    ['2019-09-27', undefined],
    ['2019-10-08', undefined],
    ['2019-10-09', 'incomplete'],
  ])('10月8日办理，颁证日期写%s：%s', (issuedOn, code) => {
    const told = scene('2019-10-08', provinceOfficer, granted).when('title.certify', { issuedOn: day(issuedOn) })
    if (code === undefined)
      expect(told.expectEvent('certified')).toMatchObject({ stage: 'certified', certificateIssuedOn: issuedOn })
    else told.expectRefusal(code)
  })
  it('企业不能给自己颁证；已颁证的不再颁', () => {
    scene('2019-10-08', clerk, granted).when('title.certify', COMMANDS['title.certify']).expectRefusal('not-permitted')
    scene('2019-10-08', provinceOfficer).when('title.certify', COMMANDS['title.certify']).expectRefusal('wrong-stage')
  })
  it.each(['granted', 'certified', 'expiring'] as const)('%s的称号凭文件更名，阶段不变', (stage) => {
    const rename = COMMANDS['title.rename']
    const told = scene('2020-05-01', provinceOfficer, aTitle[stage]()).when('title.rename', rename)
    expect(told.expectEvent('renamed', { from: '沈阳精工有限公司' })).toMatchObject({ stage, holder: rename.name })
  })
  it('同名、没有文号、已失效的，不予更名', () => {
    const rename = COMMANDS['title.rename']
    scene('2020-05-01', provinceOfficer)
      .when('title.rename', { ...rename, name: '沈阳精工有限公司' })
      .expectRefusal('same-name')
    scene('2020-05-01', provinceOfficer)
      .when('title.rename', { ...rename, documentNumber: '' })
      .expectRefusal('incomplete')
    scene('2023-05-01', provinceOfficer, aTitle.lapsed()).when('title.rename', rename).expectRefusal('wrong-stage')
    scene('2020-05-01', clerk).when('title.rename', rename).expectRefusal('not-permitted')
  })
})

describe('到期', () => {
  it.each([
    ['2022-03-25', false],
    ['2022-03-26', true],
  ])('%s标记即将到期：%s', (on, due) => {
    const told = scene(on, SYSTEM).when('title.markExpiring', {})
    if (due) expect(told.expectEvent('expiring').stage).toBe('expiring')
    else told.expectRefusal('too-early')
  })
  it('9月26日当天仍然有效，引用依据；9月27日失效', () => {
    scene('2022-09-26', SYSTEM).when('title.lapse', {}).expectRefusal('too-early', '三(三)')
    expect(scene('2022-09-27', SYSTEM).when('title.lapse', {}).expectEvent('lapsed').stage).toBe('lapsed')
  })
  it('只由日期决定，人不能提前办理；失效以后不再失效', () => {
    scene('2022-09-27', provinceHead).when('title.lapse', {}).expectRefusal('not-permitted')
    scene('2022-04-01', provinceOfficer).when('title.markExpiring', {}).expectRefusal('not-permitted')
    scene('2022-09-28', SYSTEM, aTitle.lapsed()).when('title.lapse', {}).expectRefusal('wrong-stage')
    scene('2022-04-02', SYSTEM, aTitle.expiring()).when('title.markExpiring', {}).expectRefusal('wrong-stage')
  })
})

describe('延续', () => {
  const LATER = {
    id: 'a2',
    number: 'LN-ZJTX-2022-E-0002',
    firstDay: day('2022-09-20'),
    lastDay: day('2025-09-19'),
  }
  const later = aTitle.granted(LATER)
  const renew = COMMANDS['title.renew']
  it.each([SYSTEM, provinceOfficer])('$name以新称号延续', (actor) => {
    const told = scene('2022-09-21', actor, aTitle.certified(), later).when('title.renew', renew)
    expect(told.expectEvent('renewed')).toMatchObject({ stage: 'renewed', renewedBy: 'a2' })
  })
  it.each([
    ['别家企业的', aTitle.granted({ ...LATER, enterprise: OTHER_USCC })],
    ['另一专项的', aTitle.granted({ ...LATER, track: 'product' })],
    ['有效期不更晚的', aTitle.granted({ ...LATER, lastDay: day('2022-09-26') })],
    ['已撤销的', aTitle.revoked(LATER)],
  ])('%s称号不能延续', (_, other) => {
    scene('2022-09-21', SYSTEM, aTitle.certified(), other).when('title.renew', renew).expectRefusal('not-a-renewal')
  })
  it('新称号不存在的、已失效的、企业自己，不能延续', () => {
    scene('2022-09-21', SYSTEM).when('title.renew', renew).expectRefusal('not-found')
    scene('2022-09-27', SYSTEM, aTitle.lapsed(), later).when('title.renew', renew).expectRefusal('wrong-stage')
    scene('2022-09-21', clerk, aTitle.certified(), later).when('title.renew', renew).expectRefusal('not-permitted')
  })
})

describe('撤销', () => {
  const revoke = COMMANDS['title.revoke']
  it('记下原因、文件和三年限制', () => {
    const state = scene('2020-05-01', provinceHead).when('title.revoke', revoke).expectEvent('revoked')
    expect(state).toMatchObject({
      stage: 'revoked',
      revokedOn: '2020-05-01',
      revocation: { ...revoke, barredUntil: '2023-05-01' },
    })
  })
  it('经办人不能撤销；须有原因和文号；撤销以后不再撤销', () => {
    scene('2020-05-01', provinceOfficer).when('title.revoke', revoke).expectRefusal('not-permitted')
    const { problems } = scene('2020-05-01', provinceHead)
      .when('title.revoke', { reason: '', documentNumber: '' })
      .expectRefusal('incomplete')
    expect(problems).toHaveLength(2)
    scene('2020-05-01', provinceHead, aTitle.revoked()).when('title.revoke', revoke).expectRefusal('wrong-stage')
  })
})
