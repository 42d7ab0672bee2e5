import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import { noticePeriod, type ObjectionRecord, type PublicNotice } from '#lifecycle'
import { settingsOf } from '#policy'
import { given } from '#specs/support/lifecycle.ts'
import { SMALL_PACK } from '#specs/support/lifecycle-pack.ts'
import { citizen, clerk, provinceHead, provinceOfficer, supervisor } from '#specs/support/lifecycle-people.ts'
import { aCampaign, aNotice, anEntry, aReview, COMMANDS } from '#specs/support/lifecycle-samples.ts'

const ID = 'liaoning-2019-2019-enterprise'
const decided = aReview({
  stage: 'decided',
  entries: [anEntry(), anEntry({ application: 'a2', number: 'LN2019-E-a2' })],
  outcomes: [
    { application: 'a1', score: '90', rank: 1, proposed: true },
    { application: 'a2', score: '50', rank: 2, proposed: false, reason: '低于最低分。' },
  ],
})
const reviewed = aCampaign({ stage: 'underReview' })

describe('三(一) 发布公示', () => {
  const publish = COMMANDS['publicNotice.publish']
  const scene = (things: object = {}, on = '2019-09-10', by = provinceHead) =>
    given({ campaign: reviewed, review: decided, ...things })
      .on(on)
      .by(by)
  it('只公示评审拟认定的，申报和批次随之进入公示', () => {
    const told = scene().when('publicNotice.publish', publish, 'n1')
    const state = told.expectEvent('published')
    expect(state).toMatchObject({ stage: 'published', firstDay: '2019-09-16', lastDay: '2019-09-23' })
    expect(state.items.map(({ application }) => application)).toEqual(['a1'])
    expect(Object.keys(state.items[0] ?? {})).not.toContain('experts')
    expect(told.answer).toMatchObject({
      reactions: [
        { to: { kind: 'campaign' }, act: 'publicise', command: { notice: 'n1' } },
        { to: { kind: 'application', id: 'a1' }, act: 'publicise', command: { notice: 'n1' } },
      ],
    })
  })
  it.each([
    ['2019-09-22', '2019-09-27'],
    ['2019-09-24', '2019-09-30'],
  ])('自%s起5个工作日，至%s止，在9月30日前结束', (firstDay, lastDay) => {
    const state = scene()
      .when('publicNotice.publish', { ...publish, firstDay: day(firstDay) }, 'n1')
      .expectEvent('published')
    expect(state.lastDay).toBe(lastDay)
  })
  it('9月25日开始的，超过9月30日，不予发布并引用依据', () => {
    const told = scene().when('publicNotice.publish', { ...publish, firstDay: day('2019-09-25') }, 'n1')
    expect(told.expectRefusal('gate-closed', '三(一)').message).toContain('2019年9月30日')
  })
  it('首日可以是当天，不能是过去的日子', () => {
    scene({}, '2019-09-16').when('publicNotice.publish', publish, 'n1').expectEvent('published')
    scene({}, '2019-09-17').when('publicNotice.publish', publish, 'n1').expectRefusal('already-past')
  })
  it('评审未决定的、漏列评审的、没有拟认定的、未到评审阶段的，不予发布', () => {
    scene({ review: aReview() }).when('publicNotice.publish', publish, 'n1').expectRefusal('review-not-decided')
    scene({ review: { ...decided, campaign: 'other' } })
      .when('publicNotice.publish', publish, 'n1')
      .expectRefusal('review-not-decided')
    const two = { campaign: { ...reviewed, reviews: [ID, 'liaoning-2019-2019-product'] } }
    expect(scene(two).when('publicNotice.publish', publish, 'n1').expectRefusal('review-left-out').message).toContain(
      'product',
    )
    scene({ review: { ...decided, outcomes: [] } })
      .when('publicNotice.publish', publish, 'n1')
      .expectRefusal('nothing-proposed')
    scene({ campaign: aCampaign() })
      .when('publicNotice.publish', publish, 'n1')
      .expectRefusal('campaign-not-under-review')
    scene({ campaign: aCampaign({ stage: 'publicised' }) })
      .when('publicNotice.publish', publish, 'n1')
      .expectRefusal('campaign-not-under-review')
  })
  it('标题和文号须齐全；经办人不能发布', () => {
    const { problems } = scene()
      .when('publicNotice.publish', { ...publish, title: '', documentNumber: '3号' }, 'n1')
      .expectRefusal('incomplete')
    expect(problems?.map(({ field }) => field)).toEqual(['title', 'documentNumber'])
    scene({}, '2019-09-10', provinceOfficer).when('publicNotice.publish', publish, 'n1').expectRefusal('not-permitted')
  })
})

describe('R15 公示期的计算', () => {
  const counting = { noticeDays: 5, noticeCountsWorkdays: true, noticeCountsFirstDay: false }
  it.each([
    ['首日不计的5个工作日', counting, '2019-09-16', '2019-09-23'],
    ['首日计入的5个工作日', { ...counting, noticeCountsFirstDay: true }, '2019-09-16', '2019-09-20'],
    [
      '首日不计的7个自然日',
      { noticeDays: 7, noticeCountsWorkdays: false, noticeCountsFirstDay: false },
      '2019-09-16',
      '2019-09-23',
    ],
    [
      '首日计入的7个自然日',
      { noticeDays: 7, noticeCountsWorkdays: false, noticeCountsFirstDay: true },
      '2019-09-16',
      '2019-09-22',
    ],
    ['跨国庆节，调休的9月29日是工作日', counting, '2019-09-26', '2019-10-09'],
  ])('%s', (_, settings, firstDay, lastDay) => {
    expect(noticePeriod(settings, day(firstDay))).toEqual({ firstDay, lastDay })
  })
  it('节假日安排尚未公布的年份，说明日期还可能变动', () => {
    expect(noticePeriod(settingsOf(SMALL_PACK.settings), day('2090-09-11')).provisionalNote).toContain('2090年')
  })
})

describe('异议', () => {
  const object = COMMANDS['publicNotice.object']
  const scene = (on: string, notice: PublicNotice = aNotice(), by = citizen) =>
    given({ publicNotice: notice }).on(on).by(by)
  it.each([
    ['2019-09-15', false],
    ['2019-09-16', true],
    ['2019-09-23', true],
    ['2019-09-24', false],
  ])('%s提出：受理为%s', (on, within) => {
    const told = scene(on).when('publicNotice.object', object)
    if (within)
      expect(told.expectEvent('objected', { accepted: true }).objections).toMatchObject([{ number: 1, stage: 'open' }])
    else told.expectRefusal('outside-period')
  })
  it('企业、公众都可以提出，监督员不办理', () => {
    scene('2019-09-17', aNotice(), clerk).when('publicNotice.object', object).expectEvent('objected')
    scene('2019-09-17', aNotice(), supervisor).when('publicNotice.object', object).expectRefusal('not-permitted')
  })
  it.each([
    { name: '', contact: '13900000000' },
    { name: '张三', contact: ' ' },
    { name: '', contact: '' },
  ])('没有署名或联系方式的（%o）记录在案，不予受理，并告知如何补救', (who) => {
    const state = scene('2019-09-17')
      .when('publicNotice.object', { ...object, ...who })
      .expectEvent('objected', { accepted: false })
    expect(state.objections[0]).toMatchObject({ stage: 'notAdmitted', told: expect.stringContaining('重新提出') })
  })
  it('没有事实的、不在名单中的，不予受理', () => {
    scene('2019-09-17')
      .when('publicNotice.object', { ...object, facts: '' })
      .expectRefusal('incomplete')
    scene('2019-09-17')
      .when('publicNotice.object', { ...object, application: 'a9' })
      .expectRefusal('not-found')
  })

  const objection: ObjectionRecord = {
    number: 1,
    application: 'a1',
    facts: '专利不属于该企业。',
    stage: 'open',
    told: '已受理。',
  }
  const answer = COMMANDS['publicNotice.answerObjection']
  it('核查后答复，记下结论、理由和核查人；不重复答复', () => {
    const state = scene('2019-09-25', aNotice({ objections: [objection] }), provinceOfficer)
      .when('publicNotice.answerObjection', answer)
      .expectEvent('objectionAnswered')
    expect(state.objections).toMatchObject([{ stage: 'dismissed', answer: { investigator: '李四' } }])
    scene('2019-09-25', state, provinceOfficer).when('publicNotice.answerObjection', answer).expectRefusal('not-open')
  })
  it('没有的、不予受理的不能答复；须有理由和核查人', () => {
    scene('2019-09-25', aNotice(), provinceOfficer)
      .when('publicNotice.answerObjection', answer)
      .expectRefusal('not-found')
    const anonymous = aNotice({ objections: [{ ...objection, stage: 'notAdmitted' }] })
    scene('2019-09-25', anonymous, provinceOfficer)
      .when('publicNotice.answerObjection', answer)
      .expectRefusal('not-open')
    const { problems } = scene('2019-09-25', aNotice({ objections: [objection] }), provinceOfficer)
      .when('publicNotice.answerObjection', { ...answer, reason: '', investigator: '' })
      .expectRefusal('incomplete')
    expect(problems).toHaveLength(2)
    scene('2019-09-25', aNotice({ objections: [objection] }))
      .when('publicNotice.answerObjection', answer)
      .expectRefusal('not-permitted')
  })
})

describe('办结公示并认定', () => {
  const conclude = COMMANDS['publicNotice.conclude']
  const scene = (on: string, notice: PublicNotice = aNotice(), by = provinceHead) =>
    given({ publicNotice: notice }).on(on).by(by)
  const objection = (stage: ObjectionRecord['stage']): ObjectionRecord => ({
    number: 1,
    application: 'a1',
    facts: '专利不属于该企业。',
    stage,
    told: '已受理。',
    answer: { reason: '专利权人确为他人。', investigator: '李四' },
  })
  it('公示最后一天不能办结，次日可以', () => {
    const early = { ...conclude, recognisedOn: day('2019-09-24') }
    scene('2019-09-23').when('publicNotice.conclude', early).expectRefusal('too-early')
    expect(scene('2019-09-24').when('publicNotice.conclude', early).expectEvent('concluded').stage).toBe('concluded')
  })
  it('认定带来称号，批次随之办结', () => {
    expect(scene('2019-09-27').when('publicNotice.conclude', conclude).answer).toMatchObject({
      reactions: [
        { to: { kind: 'application', id: 'a1' }, act: 'recognise', command: { title: 'a1' } },
        { to: { kind: 'title', id: 'a1' }, act: 'grant' },
        { to: { kind: 'campaign' }, act: 'conclude' },
      ],
    })
  })
  it('异议成立的不予认定，不成立的照常认定', () => {
    const upheld = scene('2019-09-27', aNotice({ objections: [objection('upheld')] })).when(
      'publicNotice.conclude',
      conclude,
    )
    expect(upheld.answer).toMatchObject({
      reactions: [{ act: 'upholdObjection', command: { reason: '专利权人确为他人。' } }, { act: 'conclude' }],
    })
    for (const stage of ['dismissed', 'notAdmitted'] as const)
      expect(
        scene('2019-09-27', aNotice({ objections: [objection(stage)] })).when('publicNotice.conclude', conclude).answer,
      ).toMatchObject({
        reactions: [{ act: 'recognise' }, { act: 'grant' }, { act: 'conclude' }],
      })
  })
  it('异议未答复的不能办结', () => {
    scene('2019-09-27', aNotice({ objections: [objection('open')] }))
      .when('publicNotice.conclude', conclude)
      .expectRefusal('objections-open')
  })
  it('认定日期须在公示期满以后、今天以前，文号须完整', () => {
    scene('2019-09-27')
      .when('publicNotice.conclude', { ...conclude, recognisedOn: day('2019-09-23') })
      .expectRefusal('recognised-too-early')
    scene('2019-09-27')
      .when('publicNotice.conclude', { ...conclude, recognisedOn: day('2019-09-28') })
      .expectRefusal('incomplete')
    scene('2019-09-27')
      .when('publicNotice.conclude', { ...conclude, documentNumber: '' })
      .expectRefusal('incomplete')
  })
  it('经办人不能认定；办结以后不能再办结，也不能再提异议', () => {
    scene('2019-09-27', aNotice(), provinceOfficer)
      .when('publicNotice.conclude', conclude)
      .expectRefusal('not-permitted')
    const concluded = aNotice({ stage: 'concluded' })
    scene('2019-09-27', concluded).when('publicNotice.conclude', conclude).expectRefusal('wrong-stage')
    scene('2019-09-17', concluded, citizen)
      .when('publicNotice.object', COMMANDS['publicNotice.object'])
      .expectRefusal('wrong-stage')
  })
})
