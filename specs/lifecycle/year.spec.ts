import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '#kernel'
import type { ActName, Actor, Commands } from '#lifecycle'
import { aDesk, type Desk, doAll, statesOf } from '#specs/support/lifecycle.ts'
import { linesUnder, submissionUnder } from '#specs/support/lifecycle-loader.ts'
import { aForm, SHENYANG, TIEXI, USCC } from '#specs/support/lifecycle-pack.ts'
import {
  citizen,
  cityHead,
  cityOfficer,
  clerk,
  expert,
  provinceHead,
  provinceOfficer,
} from '#specs/support/lifecycle-people.ts'
import { EXPERTS } from '#specs/support/lifecycle-samples.ts'

const YEAR = 'liaoning-2019-2019'
const REVIEW = `${YEAR}-enterprise`
const PRODUCTS = `${YEAR}-product`

/** Each step of the year is accepted, with all that follows from it in other aggregates. */
const workingOn = (desk: Desk) => {
  let on = '2019-03-01'
  const done = <A extends ActName>(by: Actor, act: A, id: string, command: Commands[A]): void => {
    expect(doAll(desk, act, id, command, { by, on })?.message).toBeUndefined()
  }
  return {
    on: (date: string) => {
      on = date
    },
    done,
  }
}

const spring = (desk: Desk) => {
  const { on, done } = workingOn(desk)
  done(provinceOfficer, 'campaign.draft', YEAR, {
    pack: 'liaoning-2019',
    year: 2019,
    title: '2019年度申报',
    opensOn: day('2019-04-01'),
  })
  done(citizen, 'enterprise.register', USCC, { uscc: USCC, name: '沈阳精工有限公司', county: TIEXI })
  done(cityOfficer, 'enterprise.verify', USCC, {})
  on('2019-04-01')
  done(provinceHead, 'campaign.open', YEAR, {})
  on('2019-05-20')
  const submit = { campaign: YEAR, enterprise: USCC }
  done(clerk, 'application.submit', 'a1', { ...submit, track: 'enterprise', form: aForm() })
  for (const id of ['p1', 'p2'])
    done(clerk, 'application.submit', id, { ...submit, track: 'product', form: aForm({ track: 'product' }) })
  done(cityOfficer, 'application.returnToApplicant', 'a1', {
    items: [{ field: 'revenue.2018', reason: '与审计报告不一致。' }],
  })
  on('2019-05-25')
  done(clerk, 'application.resubmit', 'a1', { form: aForm({ revenue: '2100.00' }), baseVersion: 1 })
  on('2019-06-28')
  for (const id of ['a1', 'p1', 'p2'])
    done(cityOfficer, 'application.recommend', id, { opinion: '符合条件，同意推荐。' })
  done(cityOfficer, 'letter.draft', 'l1', {
    campaign: YEAR,
    unit: SHENYANG,
    date: day('2019-06-28'),
    applications: ['a1', 'p1', 'p2'],
    explanation: '本年度符合条件的企业较少。',
  })
  on('2019-06-30')
  done(cityHead, 'letter.send', 'l1', { number: '沈工信发〔2019〕12号' })
}

const summer = (desk: Desk) => {
  const { on, done } = workingOn(desk)
  on('2019-07-01')
  done(provinceOfficer, 'campaign.close', YEAR, {})
  for (const id of ['a1', 'p1', 'p2']) done(provinceOfficer, 'application.admit', id, {})
  for (const track of ['enterprise', 'product'])
    done(provinceOfficer, 'review.open', `${YEAR}-${track}`, { campaign: YEAR, track, pool: EXPERTS })
  done(provinceOfficer, 'review.assign', REVIEW, { applications: ['a1'], seed: '20190705' })
  done(provinceOfficer, 'review.assign', PRODUCTS, { applications: ['p1', 'p2'], seed: '20190705' })
  on('2019-08-01')
  for (const { id, application, expert: one } of statesOf(desk, 'scoreSheet')) {
    const score = application === 'p2' ? '59.9' : '88.5'
    done(expert(one), 'scoreSheet.score', id, { score, comment: '工艺独特，质量稳定，管理规范。' })
  }
  for (const id of [REVIEW, PRODUCTS]) done(provinceHead, 'review.decide', id, { minutes: '评审组一致通过。' })
}

const autumn = (desk: Desk) => {
  const { on, done } = workingOn(desk)
  on('2019-09-16')
  done(provinceHead, 'publicNotice.publish', 'n1', {
    campaign: YEAR,
    reviews: [REVIEW, PRODUCTS],
    title: '拟认定名单公示',
    documentNumber: '辽工信公示〔2019〕3号',
    firstDay: day('2019-09-16'),
  })
  on('2019-09-18')
  done(citizen, 'objection.raise', 'o1', {
    notice: 'n1',
    application: 'p1',
    facts: '专利不属于该企业。',
    name: '张三',
    contact: '13900000000',
  })
  done(provinceOfficer, 'objection.answer', 'o1', {
    outcome: 'upheld',
    reason: '专利权人确为他人。',
    investigator: '李四',
  })
  on('2019-09-27')
  done(provinceHead, 'publicNotice.conclude', 'n1', {
    documentNumber: '辽工信中小〔2019〕88号',
    recognisedOn: day('2019-09-27'),
  })
}

describe('从启动申报到认定的一年', () => {
  const desk = aDesk()
  beforeAll(() => {
    spring(desk)
    summer(desk)
    autumn(desk)
  })

  it('三件申报各有归宿：认定、异议成立、未通过评审', () => {
    expect(desk.states.application.get('a1')?.state).toMatchObject({ stage: 'recognised', version: 2, title: 'a1' })
    expect(desk.states.application.get('p1')?.state).toMatchObject({
      stage: 'objectionUpheld',
      reason: '专利权人确为他人。',
    })
    expect(desk.states.application.get('p2')?.state).toMatchObject({ stage: 'notProposed', score: '59.9' })
  })

  it('批次随公示办结，公示记下认定文件', () => {
    expect(desk.states.campaign.get(YEAR)?.state).toMatchObject({ stage: 'concluded', reviews: [REVIEW, PRODUCTS] })
    expect(desk.states.publicNotice.get('n1')?.state.recognition?.documentNumber).toBe('辽工信中小〔2019〕88号')
  })

  it('只有认定的申报带来称号，有效期到满三年的前一日', () => {
    expect([...desk.states.title.keys()]).toEqual(['a1'])
    expect(desk.states.title.get('a1')?.state).toMatchObject({
      stage: 'granted',
      number: expect.stringMatching(/^LN-ZJTX-2019-E-\d{4}$/),
      firstDay: '2019-09-27',
      lastDay: '2022-09-26',
    })
  })

  it('推荐函逐件记下所推荐的那一版申报的摘要', () => {
    const [line] = linesUnder(desk.states.letter.get('l1')?.state.list ?? '')
    expect(line?.digest).toBe(desk.states.application.get('a1')?.state.digest)
    expect(submissionUnder(line?.digest ?? '')).toMatchObject({
      application: 'a1',
      version: 2,
      form: { facts: { revenue: { 2018: '2100' } } },
    })
  })

  it('申报编号由省、年度、专项和流水号组成，各不相同', () => {
    const numbers = statesOf(desk, 'application').map(({ number }) => number)
    expect(numbers).toEqual(['LN2019-E-000123', 'LN2019-P-000124', 'LN2019-P-000125'])
  })
})
