import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import type { Application, Title } from '#lifecycle'
import type { Settings } from '#policy'
import { given } from '#specs/support/lifecycle.ts'
import { COMMANDS } from '#specs/support/lifecycle-commands.ts'
import { submissionUnder } from '#specs/support/lifecycle-loader.ts'
import { aForm, OTHER_USCC, TIEXI, USCC } from '#specs/support/lifecycle-pack.ts'
import { cityOfficer, clerk, confirmer, otherClerk, provinceHead } from '#specs/support/lifecycle-people.ts'
import {
  aCampaign,
  anApplication,
  anEnterprise,
  aTitle,
  REVOCATION,
  settingsWith,
} from '#specs/support/lifecycle-samples.ts'

const submit = COMMANDS['application.submit']
const world = { campaign: aCampaign.open(), enterprise: anEnterprise.verified() }
const applied = (track: string, stage: Application['stage'] = 'underCityReview', year = 2019): Application =>
  anApplication[stage]({ id: 'a0', track, year })
const product = { ...submit, track: 'product', form: aForm({ track: 'product' }) }

describe('三(一) 提交申报', () => {
  it.each([clerk, confirmer])('$name可以提交，得到编号、版本和摘要', (actor) => {
    const state = given(world).on('2019-05-20').by(actor).when('application.submit', submit).expectEvent('submitted')
    expect(state).toMatchObject({ number: 'LN2019-E-000123', version: 1, verdict: 'judgement', county: TIEXI })
    expect(submissionUnder(state.digest)).toMatchObject({
      number: state.number,
      version: 1,
      pack: { id: 'liaoning-2019', version: '1.0.0', readings: {} },
      form: { facts: { uscc: USCC } },
      assessment: { verdict: 'judgement' },
    })
  })
  it('不符合条件的照样可以提交，结论随申报固定', () => {
    const form = aForm({ revenue: '999.99' })
    const state = given(world)
      .on('2019-05-20')
      .by(clerk)
      .when('application.submit', { ...submit, form })
      .expectEvent('submitted')
    expect(state.verdict).toBe('unmet')
    expect(submissionUnder(state.digest).assessment.findings.find(({ criterion }) => criterion === 'S1')?.verdict).toBe(
      'unmet',
    )
  })
  it('产品申报记下产品名称', () => {
    const told = given(world).on('2019-05-20').by(clerk).when('application.submit', product)
    expect(told.expectEvent('submitted')).toMatchObject({ number: 'LN2019-P-000123', productName: '高精度轴承' })
  })
  it('6月30日当天仍可提交；7月1日起不再受理，并引用依据', () => {
    given(world).on('2019-06-30').by(clerk).when('application.submit', submit).expectEvent('submitted')
    const refusal = given(world)
      .on('2019-07-01')
      .by(clerk)
      .when('application.submit', submit)
      .expectRefusal('gate-closed', '三(一)')
    expect(refusal.message).toContain('2019年6月30日')
  })
  it('别家企业的填报人和市局都不能替企业提交', () => {
    given(world).on('2019-05-20').by(otherClerk).when('application.submit', submit).expectRefusal('not-permitted')
    given(world).on('2019-05-20').by(cityOfficer).when('application.submit', submit).expectRefusal('not-permitted')
  })
  it('批次未启动、企业未核实、没有这个专项的，分别说明', () => {
    const on = (things: object) =>
      given({ ...world, ...things })
        .on('2019-05-20')
        .by(clerk)
    on({ campaign: aCampaign.drafted() }).when('application.submit', submit).expectRefusal('campaign-not-open')
    on({ enterprise: anEnterprise.registered() })
      .when('application.submit', submit)
      .expectRefusal('enterprise-not-verified')
    const refusal = on({})
      .when('application.submit', { ...submit, track: 'unicorn' })
      .expectRefusal('wrong-track')
    expect(refusal.message).toContain('中小企业“专精特新”产品（product）')
  })
  it('批次或企业不存在的，说明找不到', () => {
    given({ enterprise: anEnterprise.verified() })
      .on('2019-05-20')
      .by(clerk)
      .when('application.submit', submit)
      .expectRefusal('not-found')
    given({ campaign: aCampaign.open() })
      .on('2019-05-20')
      .by(clerk)
      .when('application.submit', submit)
      .expectRefusal('not-found')
  })
  it('R19 不参加的地区不能提交', () => {
    const campaign = aCampaign.open({ settings: settingsWith({ unitsLeftOut: ['210100'] }) })
    given({ ...world, campaign })
      .on('2019-05-20')
      .by(clerk)
      .when('application.submit', submit)
      .expectRefusal('unit-left-out')
  })
  it('申报表的问题一次全部列出：形状、必填、与登记不一致', () => {
    const form = { ...aForm(), extra: 1, facts: { uscc: USCC, county: '210102', revenue: { 2018: '一千' } } }
    const { problems = [] } = given(world)
      .on('2019-05-20')
      .by(clerk)
      .when('application.submit', { ...submit, form })
      .expectRefusal('invalid-form')
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'unknown-field extra',
      expect.stringMatching(/ revenue\.2018$/),
      'required enterpriseName',
      'differs-from-record county',
    ])
  })
  it('写了别家企业信用代码的申报表不予受理', () => {
    const form = aForm({ uscc: OTHER_USCC })
    const refusal = given(world)
      .on('2019-05-20')
      .by(clerk)
      .when('application.submit', { ...submit, form })
      .expectRefusal('invalid-form')
    expect(refusal.problems).toMatchObject([{ code: 'differs-from-record', field: 'uscc' }])
  })
  it('不是申报表的数据不予受理，也不出故障', () => {
    for (const form of [undefined, null, 7, 'x', [], {}])
      given(world)
        .on('2019-05-20')
        .by(clerk)
        .when('application.submit', { ...submit, form })
        .expectRefusal('invalid-form')
  })
})

describe('R13 同一企业的几件申报', () => {
  const when = (rule: Settings['severalApplications'], before: Application, command = submit) =>
    given({
      ...world,
      campaign: aCampaign.open({ settings: settingsWith({ severalApplications: rule }) }),
      application: before,
    })
      .on('2019-05-20')
      .by(clerk)
      .when('application.submit', command, 'a1')
  it('允许几个产品、几个专项', () => {
    when('allowed', applied('product'), product).expectEvent('submitted')
    when('allowed', applied('product')).expectEvent('submitted')
  })
  it('同一企业专项每年一件，撤回的和往年的不算', () => {
    when('allowed', applied('enterprise')).expectRefusal('already-applied')
    when('allowed', applied('enterprise', 'declined')).expectRefusal('already-applied')
    when('allowed', applied('enterprise', 'withdrawn')).expectEvent('submitted')
    when('allowed', applied('enterprise', 'recognised', 2018)).expectEvent('submitted')
  })
  it('每年一个产品时，第二个产品不予受理，其他专项不受影响', () => {
    when('oneProductAYear', applied('product'), product).expectRefusal('already-applied')
    when('oneProductAYear', applied('product')).expectEvent('submitted')
  })
  it('只报最高一类时，另一专项也不予受理，并说明已报的是哪一类', () => {
    const refusal = when('highestTierOnly', applied('product')).expectRefusal('already-applied')
    expect(refusal.message).toContain('中小企业“专精特新”产品')
    when('highestTierOnly', applied('product', 'withdrawn')).expectEvent('submitted')
  })
})

describe('撤销称号后三年内不得申报', () => {
  const old = aTitle.certified({ id: 't', firstDay: day('2015-01-01'), lastDay: day('2017-12-31') })
  const revokedOn = (on: string) =>
    given({ campaign: aCampaign.open(), title: old })
      .on(on)
      .by(provinceHead)
      .when('title.revoke', COMMANDS['title.revoke'])
      .expectEvent('revoked')
  it.each([
    ['2016-05-20', false],
    ['2016-05-21', true],
  ])('%s撤销，2019年5月20日申报：受限制为%s', (on, barred) => {
    const told = given({ ...world, title: revokedOn(on) })
      .on('2019-05-20')
      .by(clerk)
      .when('application.submit', submit)
    if (barred) expect(told.expectRefusal('barred-after-revocation').message).toContain('2019年5月21日')
    else told.expectEvent('submitted')
  })
  it('撤销时定下的期限有效，以后批次的设置不改变它', () => {
    const lenient = aCampaign.open({ settings: settingsWith({ barredYearsAfterRevocation: 0 }) })
    const on = (date: string) =>
      given({ ...world, campaign: lenient, title: aTitle.revoked({ revocation: { ...REVOCATION, barredUntil } }) })
        .on(date)
        .by(clerk)
        .when('application.submit', submit)
    const barredUntil = day('2019-05-21')
    on('2019-05-20').expectRefusal('barred-after-revocation')
    on('2019-05-21').expectEvent('submitted')
  })
  it('撤销过几次的，以最晚的期限为准；别家企业的称号不相干', () => {
    const until = (id: string, barredUntil: string, enterprise = USCC) =>
      aTitle.revoked({ id, enterprise, revocation: { ...REVOCATION, barredUntil: day(barredUntil) } })
    const submitted = (...title: readonly Title[]) =>
      given({ ...world, title })
        .on('2019-05-20')
        .by(clerk)
        .when('application.submit', submit)
    const { message } = submitted(until('t1', '2019-05-30'), until('t2', '2019-05-21')).expectRefusal(
      'barred-after-revocation',
    )
    expect(message).toContain('2019年5月30日')
    submitted(until('t1', '2019-05-30', OTHER_USCC)).expectEvent('submitted')
  })
})

describe('R12 有效期内的“专精特新”中小企业称号随申报固定', () => {
  it.each([
    ['certified', '2019-05-20', true],
    ['certified', '2019-05-19', false],
    ['revoked', '2019-12-31', false],
  ] as const)('称号%s，有效期至%s：%s', (stage, lastDay, valid) => {
    const days = { id: 't', firstDay: day('2016-05-20'), lastDay: day(lastDay) }
    const past = { ...REVOCATION, barredUntil: day('2019-01-01') }
    const title = stage === 'revoked' ? aTitle.revoked({ ...days, revocation: past }) : aTitle[stage](days)
    const told = given({ ...world, title })
      .on('2019-05-20')
      .by(clerk)
      .when('application.submit', submit)
    expect(told.expectEvent('submitted').validEnterpriseTitle).toBe(valid)
  })
})

describe('补正后重新提交', () => {
  const returned = anApplication.returned({
    returnItems: [{ field: 'revenue.2018', reason: '不一致。' }],
    settlements: [{ criterion: 'S2', verdict: 'met', reason: '现场核查。', by: '王五', on: '2019-05-22' }],
    departmentReplies: [{ department: '税务', adverse: false, text: '无异常。', on: day('2019-05-22') }],
  })
  const scene = (on: string, over: object = {}) =>
    given({ ...world, application: { ...returned, ...over } })
      .on(on)
      .by(clerk)
  const again = COMMANDS['application.resubmit']
  it('版本加一，部门回复保留，人工认定作废', () => {
    const state = scene('2019-06-01').when('application.resubmit', again).expectEvent('resubmitted', { version: 2 })
    expect(state).toMatchObject({ stage: 'underCityReview', number: returned.number, settlements: [] })
    expect(state.departmentReplies).toHaveLength(1)
    expect(state.returnItems).toBeUndefined()
    expect(state.digest).not.toBe(returned.digest)
  })
  it.each([0, 2])('在第%i版上修改的，请刷新', (baseVersion) => {
    scene('2019-06-01')
      .when('application.resubmit', { ...again, baseVersion })
      .expectRefusal('stale-version')
  })
  it('6月30日当天可以，7月1日不可以；省厅准予延期的除外', () => {
    scene('2019-06-30').when('application.resubmit', again).expectEvent('resubmitted')
    scene('2019-07-01').when('application.resubmit', again).expectRefusal('gate-closed', '三(一)')
    const extended = { sentBack: { reason: '盖章件缺页。', correctBy: day('2019-07-20') } }
    scene('2019-07-20', extended).when('application.resubmit', again).expectEvent('resubmitted')
    scene('2019-07-21', extended).when('application.resubmit', again).expectRefusal('gate-closed', '三(一)')
  })
  it('仍有问题的申报表退还企业', () => {
    scene('2019-06-01')
      .when('application.resubmit', { ...again, form: {} })
      .expectRefusal('invalid-form')
  })
  it('重复提交的不予受理', () => {
    const once = scene('2019-06-01').when('application.resubmit', again).expectEvent('resubmitted')
    given({ ...world, application: once })
      .on('2019-06-01')
      .by(clerk)
      .when('application.resubmit', again)
      .expectRefusal('wrong-stage')
  })
})
