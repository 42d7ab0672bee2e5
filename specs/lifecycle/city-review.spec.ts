import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import { type Actor, type Application, type Campaign, SYSTEM } from '#lifecycle'
import { given } from '#specs/support/lifecycle.ts'
import { COMMANDS } from '#specs/support/lifecycle-commands.ts'
import { aForm } from '#specs/support/lifecycle-pack.ts'
import {
  cityHead,
  cityOfficer,
  clerk,
  confirmer,
  countyOfficer,
  dalianOfficer,
  otherClerk,
  otherCountyOfficer,
  provinceOfficer,
} from '#specs/support/lifecycle-people.ts'
import { aCampaign, anApplication, settingsWith } from '#specs/support/lifecycle-samples.ts'

const scene = (
  on: string,
  by: Actor,
  application: Application = anApplication.underCityReview(),
  campaign: Campaign = aCampaign.open(),
) => given({ campaign, application }).on(on).by(by)
const recommend = COMMANDS['application.recommend']

describe('三(一) 市级初审推荐', () => {
  it.each([cityOfficer, cityHead])('6月30日当天$name仍可推荐', (actor) => {
    const state = scene('2019-06-30', actor).when('application.recommend', recommend).expectEvent('recommended')
    expect(state).toMatchObject({ stage: 'recommended', opinion: recommend.opinion })
  })
  it('7月1日起不再受理，并引用依据', () => {
    scene('2019-07-01', cityOfficer).when('application.recommend', recommend).expectRefusal('gate-closed', '三(一)')
  })
  it('省厅退回并另定日期的，到期当天仍可推荐', () => {
    const sentBack = anApplication.underCityReview({
      sentBack: { reason: '盖章件缺页。', correctBy: day('2019-07-20') },
    })
    scene('2019-07-20', cityOfficer, sentBack).when('application.recommend', recommend).expectEvent('recommended')
    scene('2019-07-21', cityOfficer, sentBack).when('application.recommend', recommend).expectRefusal('gate-closed')
  })
  it('外市不能推荐，企业不能推荐自己', () => {
    scene('2019-06-01', dalianOfficer).when('application.recommend', recommend).expectRefusal('not-permitted')
    scene('2019-06-01', clerk).when('application.recommend', recommend).expectRefusal('not-permitted')
  })
  it('没有推荐意见的不能推荐；已推荐的不能再推荐', () => {
    scene('2019-06-01', cityOfficer).when('application.recommend', { opinion: ' ' }).expectRefusal('incomplete')
    const once = scene('2019-06-01', cityOfficer).when('application.recommend', recommend).expectEvent('recommended')
    scene('2019-06-01', cityOfficer, once).when('application.recommend', recommend).expectRefusal('wrong-stage')
  })
  it.each([
    ['999.99', 'unmet'],
    ['', 'unknown'],
  ])('营业收入“%s”：点名%s的条件，引用条款', (revenue, code) => {
    const told = scene('2019-06-01', cityOfficer, anApplication.underCityReview({}, aForm({ revenue }))).when(
      'application.recommend',
      recommend,
    )
    const refusal = told.expectRefusal('criteria-unmet', '二(二)1(2)')
    expect(refusal.message).toContain('S1 营业收入')
    expect(refusal.problems).toMatchObject([{ code, field: 'S1' }])
  })
  it('正好达到的可以推荐；参考性条件不计；待人工判断的留给专家', () => {
    const told = scene('2019-06-01', cityOfficer, anApplication.underCityReview({}, aForm({ revenue: '1000' }))).when(
      'application.recommend',
      recommend,
    )
    told.expectEvent('recommended', { verdict: 'judgement' })
  })
  it('部门回复有问题的、人工认定不符合的，不能推荐，并全部列出', () => {
    const application = anApplication.underCityReview({
      departmentReplies: [{ department: '税务', adverse: true, text: '欠税。', on: day('2019-05-25') }],
      settlements: [{ criterion: 'S2', verdict: 'unmet', reason: '无制度。', by: '王五', on: '2019-05-25' }],
    })
    const { problems } = scene('2019-06-01', cityOfficer, application)
      .when('application.recommend', recommend)
      .expectRefusal('criteria-unmet')
    expect(problems?.map(({ field }) => field)).toEqual(['S2', 'S3'])
  })
})

describe('R22 县区意见', () => {
  const first = aCampaign.open({ settings: settingsWith({ countyReviewFirst: true }) })
  const opinion = COMMANDS['application.giveCountyOpinion']
  it('县区可以提意见，不影响市局推荐', () => {
    const state = scene('2019-06-01', countyOfficer)
      .when('application.giveCountyOpinion', { supports: false, text: '规模偏小。' })
      .expectEvent('countyOpinionGiven')
    expect(state).toMatchObject({ stage: 'underCityReview', countyOpinion: { supports: false, version: 1 } })
    scene('2019-06-02', cityOfficer, state).when('application.recommend', recommend).expectEvent('recommended')
  })
  it('外县和市局不能代提', () => {
    for (const actor of [otherCountyOfficer, cityOfficer])
      scene('2019-06-01', actor).when('application.giveCountyOpinion', opinion).expectRefusal('not-permitted')
  })
  it('规定县区先审时，没有意见不能推荐；沈抚示范区没有县区，不受此限', () => {
    scene('2019-06-01', cityOfficer, anApplication.underCityReview(), first)
      .when('application.recommend', recommend)
      .expectRefusal('county-opinion-missing', '三(一)')
    const given = anApplication.underCityReview({ countyOpinion: { ...opinion, version: 1 } })
    scene('2019-06-01', cityOfficer, given, first).when('application.recommend', recommend).expectEvent('recommended')
    const shenfu = anApplication.underCityReview({ unit: '21SF', county: '21SF' })
    scene('2019-06-01', { ...cityOfficer, unit: '21SF' }, shenfu, first)
      .when('application.recommend', recommend)
      .expectEvent('recommended')
  })
})

describe('退回补正', () => {
  it('逐项写明原因', () => {
    const { items } = COMMANDS['application.returnToApplicant']
    const state = scene('2019-06-01', cityOfficer)
      .when('application.returnToApplicant', { items })
      .expectEvent('returned')
    expect(state).toMatchObject({ stage: 'returned', returnItems: items })
  })
  it('没有列明内容的不能退回；缺原因的指出是第几处', () => {
    scene('2019-06-01', cityOfficer)
      .when('application.returnToApplicant', { items: [] })
      .expectRefusal('nothing-to-mend')
    const items = [
      { field: 'staff', reason: '数不符。' },
      { field: 'revenue', reason: '' },
    ]
    const { problems } = scene('2019-06-01', cityOfficer)
      .when('application.returnToApplicant', { items })
      .expectRefusal('incomplete')
    expect(problems?.map(({ field }) => field)).toEqual(['items[1].reason'])
  })
  it('外市不能退回', () => {
    scene('2019-06-01', dalianOfficer)
      .when('application.returnToApplicant', COMMANDS['application.returnToApplicant'])
      .expectRefusal('not-permitted')
  })
})

describe('不予推荐和撤回', () => {
  it('不予推荐须说明理由，之后不能再推荐', () => {
    scene('2019-06-01', cityHead).when('application.decline', { reason: '' }).expectRefusal('incomplete')
    const declined = scene('2019-06-01', cityHead)
      .when('application.decline', { reason: '不属于工业企业。' })
      .expectEvent('declined')
    expect(declined).toMatchObject({ stage: 'declined', reason: '不属于工业企业。' })
    scene('2019-06-02', cityHead, declined).when('application.recommend', recommend).expectRefusal('wrong-stage')
  })
  it.each(['underCityReview', 'returned', 'recommended'] as const)('%s时企业可以撤回', (stage) => {
    for (const actor of [clerk, confirmer])
      expect(
        scene('2019-06-01', actor, anApplication[stage]())
          .when('application.withdraw', { reason: '另作准备。' })
          .expectEvent('withdrawn').stage,
      ).toBe('withdrawn')
  })
  it('已报送的不能撤回，别家企业不能代撤，撤回须说明原因', () => {
    const withdraw = COMMANDS['application.withdraw']
    scene('2019-06-01', clerk, anApplication.reported())
      .when('application.withdraw', withdraw)
      .expectRefusal('wrong-stage')
    scene('2019-06-01', otherClerk).when('application.withdraw', withdraw).expectRefusal('not-permitted')
    scene('2019-06-01', clerk).when('application.withdraw', { reason: '' }).expectRefusal('incomplete')
  })
})

describe('部门回复和人工认定', () => {
  const reply = COMMANDS['application.recordDepartmentReply']
  const settle = COMMANDS['application.settle']
  it('同一部门以最后一次回复为准，结论随之改变', () => {
    const adverse = scene('2019-06-01', cityOfficer)
      .when('application.recordDepartmentReply', { ...reply, adverse: true })
      .expectEvent('departmentReplied')
    expect(adverse.verdict).toBe('unmet')
    const cleared = scene('2019-06-02', cityOfficer, adverse)
      .when('application.recordDepartmentReply', reply)
      .expectEvent('departmentReplied')
    expect(cleared).toMatchObject({ verdict: 'judgement', departmentReplies: [{ adverse: false }] })
    expect(cleared.departmentReplies).toHaveLength(1)
  })
  it('回复日期不能晚于今天', () => {
    scene('2019-05-25', cityOfficer).when('application.recordDepartmentReply', reply).expectEvent('departmentReplied')
    scene('2019-05-24', cityOfficer).when('application.recordDepartmentReply', reply).expectRefusal('incomplete')
  })
  it('认定以后以姓名、日期和理由留存；全部落实则结论为符合', () => {
    const replied = anApplication.underCityReview({ departmentReplies: [reply] })
    const state = scene('2019-06-01', cityOfficer, replied).when('application.settle', settle).expectEvent('settled')
    expect(state.verdict).toBe('met')
    expect(state.settlements).toEqual([{ ...settle, by: cityOfficer.name, on: '2019-06-01' }])
  })
  it('再次认定的，以最后一次为准', () => {
    const once = scene('2019-06-01', cityOfficer).when('application.settle', settle).expectEvent('settled')
    const again = scene('2019-06-02', cityOfficer, once)
      .when('application.settle', { ...settle, verdict: 'unmet' })
      .expectEvent('settled')
    expect(again).toMatchObject({ verdict: 'unmet', settlements: [{ verdict: 'unmet', on: '2019-06-02' }] })
  })
  it('由数据得出结论的条件、没有的条件、没有理由的，不予认定', () => {
    const by = scene('2019-06-01', cityOfficer)
    by.when('application.settle', { ...settle, criterion: 'S1' }).expectRefusal('not-a-judgement', '二(二)1(2)')
    const short = scene('2019-06-01', cityOfficer, anApplication.underCityReview({}, aForm({ revenue: '999.99' })))
    short.when('application.settle', { ...settle, criterion: 'S1' }).expectRefusal('not-a-judgement', '二(二)1(2)')
    by.when('application.settle', { ...settle, criterion: 'S9' }).expectRefusal('no-such-criterion')
    by.when('application.settle', { ...settle, reason: '' }).expectRefusal('incomplete')
  })
  it('初审期间由市局办理，报送以后由省厅办理', () => {
    const reported = anApplication.reported()
    for (const act of ['application.settle', 'application.recordDepartmentReply'] as const) {
      scene('2019-06-01', provinceOfficer).when(act, COMMANDS[act]).expectRefusal('not-in-hand')
      scene('2019-07-01', cityOfficer, reported).when(act, COMMANDS[act]).expectRefusal('not-in-hand')
      expect(scene('2019-07-01', provinceOfficer, reported).when(act, COMMANDS[act]).refusal).toBeUndefined()
    }
    scene('2019-06-01', dalianOfficer).when('application.settle', settle).expectRefusal('not-permitted')
  })
})

describe('报送以后', () => {
  const reported = anApplication.reported()
  it('列入推荐函后为已报送，记下文号', () => {
    const entry = COMMANDS['application.report']
    const told = scene('2019-06-28', SYSTEM, anApplication.recommended()).when('application.report', entry)
    expect(told.expectEvent('reported')).toMatchObject({ stage: 'reported', letter: entry })
  })
  it('省厅受理后进入评审，市局不能代为受理', () => {
    expect(
      scene('2019-07-02', provinceOfficer, reported).when('application.admit', {}).expectEvent('admitted').stage,
    ).toBe('underReview')
    scene('2019-07-02', cityOfficer, reported).when('application.admit', {}).expectRefusal('not-permitted')
  })
  it.each([
    ['2019-07-02', true],
    ['2019-07-01', false],
  ])('7月2日退回市局，重新报送限%s：%s', (correctBy, accepted) => {
    const told = scene('2019-07-02', provinceOfficer, reported).when('application.sendBack', {
      reason: '盖章件缺页。',
      correctBy: day(correctBy),
    })
    if (accepted)
      expect(told.expectEvent('sentBack')).toMatchObject({
        stage: 'underCityReview',
        sentBack: { reason: '盖章件缺页。', correctBy },
      })
    else told.expectRefusal('already-past')
  })
  it('退回市局须说明原因', () => {
    scene('2019-07-02', provinceOfficer, reported)
      .when('application.sendBack', { reason: '', correctBy: day('2019-07-20') })
      .expectRefusal('incomplete')
  })
  it.each([
    ['application.propose', 'underReview', 'proposed'],
    ['application.notPropose', 'underReview', 'notProposed'],
    ['application.publicise', 'proposed', 'publicised'],
    ['application.upholdObjection', 'publicised', 'objectionUpheld'],
    ['application.recognise', 'publicised', 'recognised'],
  ] as const)('%s：由%s变为%s，只随评审和公示而来', (act, from, to) => {
    const application = anApplication[from]()
    const told = scene('2019-09-27', SYSTEM, application).when(act, COMMANDS[act])
    expect(told.refusal).toBeUndefined()
    expect(told.state?.stage).toBe(to)
    scene('2019-09-27', provinceOfficer, application).when(act, COMMANDS[act]).expectRefusal('not-permitted')
  })
})
