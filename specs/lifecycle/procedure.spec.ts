import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import type { Campaign } from '#lifecycle'
import { STEPS, type Step } from '#policy'
import { given } from '#specs/support/lifecycle.ts'
import { COMMANDS } from '#specs/support/lifecycle-commands.ts'
import { aForm, withSteps } from '#specs/support/lifecycle-pack.ts'
import {
  cityOfficer,
  clerk,
  countyOfficer,
  PEOPLE,
  provinceHead,
  provinceOfficer,
} from '#specs/support/lifecycle-people.ts'
import {
  aCampaign,
  anApplication,
  anEnterprise,
  aReview,
  aTitle,
  settingsWith,
} from '#specs/support/lifecycle-samples.ts'

type Stage = 'open' | 'underReview'

/** A campaign under a policy of these steps alone. */
const campaignOf = (stage: Stage, ...steps: readonly Step[]): Campaign =>
  aCampaign[stage]({ pack: withSteps(...steps), reviews: [] })

describe('申报往哪里去，由办法规定的环节决定', () => {
  it.each<{ readonly steps: readonly Step[]; readonly stage: string }>([
    { steps: ['cityReview', 'provinceIntake'], stage: 'underCityReview' },
    { steps: ['provinceIntake'], stage: 'reported' },
    { steps: ['expertReview'], stage: 'underReview' },
    { steps: [], stage: 'underReview' },
  ])('提交以后：$steps → $stage', ({ steps, stage }) => {
    const told = given({ campaign: campaignOf('open', ...steps), enterprise: anEnterprise.verified() })
      .on('2019-05-20')
      .by(clerk)
      .when('application.submit', COMMANDS['application.submit'], 'a7')
    expect(told.expectEvent('submitted').stage).toBe(stage)
    expect(Object.hasOwn(told.event ?? {}, 'leadsTo')).toBe(stage !== 'underCityReview')
  })

  it.each<{ readonly steps: readonly Step[]; readonly stage: string }>([
    { steps: ['cityReview', 'letter', 'provinceIntake'], stage: 'recommended' },
    { steps: ['cityReview', 'provinceIntake'], stage: 'reported' },
    { steps: ['cityReview'], stage: 'underReview' },
  ])('推荐以后：$steps → $stage，意见留着', ({ steps, stage }) => {
    const application = anApplication.underCityReview({ sentBack: { reason: '缺页。', correctBy: day('2019-07-01') } })
    const told = given({ application, campaign: campaignOf('open', ...steps) })
      .on('2019-06-01')
      .by(cityOfficer)
      .when('application.recommend', { opinion: '同意推荐。' })
    const after = told.expectEvent('recommended')
    expect(after).toMatchObject({ stage, opinion: '同意推荐。' })
    expect(Object.hasOwn(after, 'sentBack')).toBe(stage === 'recommended')
  })

  it.each<{ readonly steps: readonly Step[]; readonly stage: string }>([
    { steps: ['cityReview', 'letter', 'provinceIntake'], stage: 'reported' },
    { steps: ['cityReview', 'letter'], stage: 'underReview' },
  ])('随推荐函报送以后：$steps → $stage', ({ steps, stage }) => {
    const told = given({ application: anApplication.recommended(), campaign: campaignOf('open', ...steps) })
      .on('2019-06-28')
      .by(PEOPLE.system)
      .when('application.report', COMMANDS['application.report'])
    expect(told.expectEvent('reported')).toMatchObject({ stage, letter: { number: '沈工信发〔2019〕12号' } })
  })
})

describe('办法没有的环节', () => {
  const without = (step: Step): Campaign =>
    campaignOf('underReview', ...Object.keys(STEPS).filter((one): one is Step => one !== step))
  const refusals = {
    letter: () =>
      given({ campaign: without('letter') })
        .on('2019-06-20')
        .by(cityOfficer)
        .when('letter.draft', COMMANDS['letter.draft'], 'l7'),
    expertReview: () =>
      given({ campaign: without('expertReview') })
        .on('2019-07-02')
        .by(provinceOfficer)
        .when('review.open', COMMANDS['review.open'], 'liaoning-2019-2019-enterprise'),
    publicNotice: () =>
      given({ campaign: without('publicNotice'), review: aReview.decided(), application: anApplication.proposed() })
        .on('2019-09-10')
        .by(provinceHead)
        .when('publicNotice.publish', COMMANDS['publicNotice.publish'], 'n7'),
    certificate: () =>
      given({ title: aTitle.granted(), campaign: without('certificate') })
        .on('2019-09-28')
        .by(provinceOfficer)
        .when('title.certify', COMMANDS['title.certify']),
    cityReview: () =>
      given({ application: anApplication.reported(), campaign: without('cityReview') })
        .on('2019-07-02')
        .by(provinceOfficer)
        .when('application.sendBack', COMMANDS['application.sendBack']),
    countyReview: () =>
      given({ application: anApplication.underCityReview(), campaign: without('countyReview') })
        .on('2019-06-01')
        .by(countyOfficer)
        .when('application.giveCountyOpinion', COMMANDS['application.giveCountyOpinion']),
  }

  it.each(Object.entries(refusals))('%s：不办，说明无须办理', (step, refused) => {
    const { message } = refused().expectRefusal('step-left-out')
    expect(message).toContain(Object.entries(STEPS).find(([one]) => one === step)?.[1])
  })

  it('没有县区审核的，设置要求也不等县区意见', () => {
    const settings = settingsWith({ countyReviewFirst: true })
    const recommendUnder = (...steps: readonly Step[]) =>
      given({ application: anApplication.underCityReview(), campaign: { ...campaignOf('open', ...steps), settings } })
        .on('2019-06-01')
        .by(cityOfficer)
        .when('application.recommend', { opinion: '同意推荐。' })
    recommendUnder('cityReview', 'letter').expectEvent('recommended')
    recommendUnder('countyReview', 'cityReview', 'letter').expectRefusal('county-opinion-missing')
  })
})

describe('没有专家评审的，由省厅按条件决定', () => {
  const decide = (name: 'proposeByCriteria' | 'notProposeByCriteria', campaign: Campaign, revenue = '2000.00') =>
    given({ application: anApplication.underReview({}, aForm({ revenue })), campaign })
      .on('2019-09-01')
      .by(provinceHead)
      .when(`application.${name}`, COMMANDS[`application.${name}`])

  it('条件全部符合的列为拟认定；有一项没有得出符合的不能', () => {
    expect(decide('proposeByCriteria', campaignOf('underReview')).expectEvent('proposedByCriteria').stage).toBe(
      'proposed',
    )
    const short = decide('proposeByCriteria', campaignOf('underReview'), '999.99').expectRefusal('criteria-unmet')
    expect(short.problems?.map(({ field }) => field)).toContain('S1')
  })

  it('不予认定的写明理由', () => {
    const after = decide('notProposeByCriteria', campaignOf('underReview')).expectEvent('notProposedByCriteria')
    expect(after).toMatchObject({ stage: 'notProposed', reason: '营业收入未达到要求。' })
  })

  it('有专家评审的，按评审办理', () => {
    decide('proposeByCriteria', campaignOf('underReview', 'expertReview')).expectRefusal('step-not-left-out')
    decide('notProposeByCriteria', campaignOf('underReview', 'expertReview')).expectRefusal('step-not-left-out')
  })
})

describe('没有公示的，一份文件认定全部拟认定的，批次办结', () => {
  const proposed = anApplication.proposed()
  const recognise = (
    campaign: Campaign,
    ...applications: readonly ReturnType<typeof anApplication.proposed | typeof anApplication.underReview>[]
  ) =>
    given({ campaign, application: applications })
      .on('2019-09-27')
      .by(provinceHead)
      .when('campaign.recognise', COMMANDS['campaign.recognise'])

  it('拟认定的逐件认定，没有公示的痕迹', () => {
    const told = recognise(campaignOf('underReview'), proposed)
    const after = told.expectEvent('recognised', { recognised: ['a1'] })
    expect(after.stage).toBe('concluded')
    expect(Object.hasOwn(after, 'notice')).toBe(false)
    expect(told.follows.map(({ act }) => act)).toEqual(['application.recognise'])
  })

  it('还有没有决定的，指出是哪些，不办', () => {
    const { message } = recognise(campaignOf('underReview'), anApplication.underReview()).expectRefusal(
      'applications-undecided',
    )
    expect(message).toContain('沈阳精工有限公司')
  })

  it('有公示的，公示办结时认定；认定文件要像文号，日期不能在将来', () => {
    recognise(campaignOf('underReview', 'publicNotice'), proposed).expectRefusal('step-not-left-out')
    const wrong = given({ campaign: campaignOf('underReview'), application: proposed })
      .on('2019-09-27')
      .by(provinceHead)
      .when('campaign.recognise', { documentNumber: '88', recognisedOn: day('2019-09-28') })
    expect(wrong.expectRefusal('incomplete').problems?.map(({ field }) => field)).toEqual([
      'documentNumber',
      'recognisedOn',
    ])
  })
})

describe('没有市级截止日的，由省厅截止', () => {
  /** Without the days that the sample has. */
  const undated = (stage: Stage): Campaign => {
    const { cityLastDay: _, noticeLastDay: __, ...campaign } = aCampaign[stage]({ pack: withSteps() })
    return campaign
  }

  it('启动以后哪一天都可以截止；截止以后不再受理', () => {
    const close = given({ campaign: undated('open') })
      .on('2019-05-02')
      .by(provinceOfficer)
      .when('campaign.close', {})
    expect(close.expectEvent('closed').stage).toBe('underReview')
    given({ campaign: undated('underReview'), enterprise: anEnterprise.verified() })
      .on('2019-05-20')
      .by(clerk)
      .when('application.submit', COMMANDS['application.submit'], 'a7')
      .expectRefusal('campaign-not-open')
  })
})

describe('撤回', () => {
  const withdraw = (...steps: readonly Step[]) =>
    given({ application: anApplication.underReview(), campaign: campaignOf('underReview', ...steps) })
      .on('2019-07-02')
      .by(clerk)
      .when('application.withdraw', COMMANDS['application.withdraw'])

  it('在省厅办理的，只有此前没有经过市局和专家的可以撤回', () => {
    expect(withdraw().expectEvent('withdrawn').stage).toBe('withdrawn')
    withdraw('cityReview').expectRefusal('wrong-stage')
    withdraw('expertReview').expectRefusal('wrong-stage')
  })
})
