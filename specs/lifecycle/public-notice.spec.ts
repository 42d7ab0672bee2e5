import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import { noticePeriod, type Objection, type PublicNotice, SYSTEM } from '#lifecycle'
import { settingsOf } from '#policy'
import { given, type Things } from '#specs/support/lifecycle.ts'
import { COMMANDS } from '#specs/support/lifecycle-commands.ts'
import { linesUnder } from '#specs/support/lifecycle-loader.ts'
import { SMALL_PACK, USCC } from '#specs/support/lifecycle-pack.ts'
import { citizen, clerk, provinceHead, provinceOfficer, supervisor } from '#specs/support/lifecycle-people.ts'
import { aCampaign, aNotice, anApplication, anObjection, aReview } from '#specs/support/lifecycle-samples.ts'

const ID = 'liaoning-2019-2019-enterprise'
const decided = aReview.decided()
const proposed = anApplication.proposed()
const applications = [proposed, anApplication.notProposed({ id: 'a2', rank: 2 })]
const reviewed = aCampaign.underReview()

describe('三(一) 发布公示', () => {
  const publish = COMMANDS['publicNotice.publish']
  const scene = (things: object = {}, on = '2019-09-10', by = provinceHead) =>
    given({ campaign: reviewed, review: decided, application: applications, ...things })
      .on(on)
      .by(by)
  it('只公示评审拟认定的，申报和批次随之进入公示', () => {
    const told = scene().when('publicNotice.publish', publish, 'n1')
    const state = told.expectEvent('published', { applications: ['a1'] })
    expect(state).toMatchObject({ stage: 'published', firstDay: '2019-09-16', lastDay: '2019-09-23' })
    expect(state.counts).toEqual({ enterprise: 1 })
    expect(linesUnder(state.list)).toEqual([
      {
        application: 'a1',
        number: proposed.number,
        enterprise: USCC,
        enterpriseName: proposed.enterpriseName,
        track: 'enterprise',
        digest: proposed.digest,
      },
    ])
    expect(told.follows).toMatchObject([
      { to: { kind: 'campaign' }, act: 'campaign.publicise', command: { notice: 'n1' } },
      { to: { kind: 'application', id: 'a1' }, act: 'application.publicise', command: { notice: 'n1' } },
    ])
  })
  it('名单按评审、名次排列', () => {
    const three = ['a3', 'a1', 'a2'].map((id, at) => anApplication.proposed({ id, rank: at + 1 }))
    const state = scene({ application: three }).when('publicNotice.publish', publish, 'n1').expectEvent('published')
    expect(linesUnder(state.list).map(({ application }) => application)).toEqual(['a3', 'a1', 'a2'])
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
    scene({ review: aReview.assigned() })
      .when('publicNotice.publish', publish, 'n1')
      .expectRefusal('review-not-decided')
    scene({ review: { ...decided, campaign: 'other' } })
      .when('publicNotice.publish', publish, 'n1')
      .expectRefusal('review-not-decided')
    const two = { campaign: { ...reviewed, reviews: [ID, 'liaoning-2019-2019-product'] } }
    expect(scene(two).when('publicNotice.publish', publish, 'n1').expectRefusal('review-left-out').message).toContain(
      'product',
    )
    scene({ application: [] }).when('publicNotice.publish', publish, 'n1').expectRefusal('nothing-proposed')
    scene({ campaign: aCampaign.open() })
      .when('publicNotice.publish', publish, 'n1')
      .expectRefusal('campaign-not-under-review')
    scene({ campaign: aCampaign.publicised() })
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
  const raise = COMMANDS['objection.raise']
  const scene = (on: string, by = citizen, notice: PublicNotice = aNotice.published(), before: Things = {}) =>
    given({ publicNotice: notice, application: anApplication.publicised(), ...before })
      .on(on)
      .by(by)
  it.each([
    ['2019-09-15', false],
    ['2019-09-16', true],
    ['2019-09-23', true],
    ['2019-09-24', false],
  ])('%s提出：受理为%s', (on, within) => {
    const told = scene(on).when('objection.raise', raise, 'o1')
    if (within)
      expect(told.expectEvent('raised', { admitted: true })).toMatchObject({ id: 'o1', number: 1, stage: 'open' })
    else told.expectRefusal('outside-period')
  })
  it('企业、公众都可以提出，监督员不办理', () => {
    scene('2019-09-17', clerk).when('objection.raise', raise, 'o1').expectEvent('raised')
    scene('2019-09-17', supervisor).when('objection.raise', raise, 'o1').expectRefusal('not-permitted')
  })
  it('每个公示各自编号；同一编号不能再提', () => {
    const earlier = { objection: [anObjection.open(), anObjection.dismissed({ id: 'o9', notice: 'n9', number: 7 })] }
    const again = scene('2019-09-17', citizen, aNotice.published(), earlier)
    expect(again.when('objection.raise', raise, 'o2').expectEvent('raised').number).toBe(2)
    again.when('objection.raise', raise, 'o1').expectRefusal('already-exists')
  })
  it.each([
    { name: '', contact: '13900000000' },
    { name: '张三', contact: ' ' },
    { name: '', contact: '' },
  ])('没有署名或联系方式的（%o）记录在案，不予受理，并告知如何补救', (who) => {
    const state = scene('2019-09-17')
      .when('objection.raise', { ...raise, ...who }, 'o1')
      .expectEvent('raised', { admitted: false })
    expect(state).toMatchObject({ stage: 'notAdmitted', told: expect.stringContaining('重新提出') })
  })
  it('没有事实的、不在名单中的、公示不存在的，不予受理', () => {
    scene('2019-09-17')
      .when('objection.raise', { ...raise, facts: '' }, 'o1')
      .expectRefusal('incomplete')
    scene('2019-09-17')
      .when('objection.raise', { ...raise, application: 'a9' }, 'o1')
      .expectRefusal('not-found')
    scene('2019-09-17', citizen, aNotice.published(), { application: anApplication.notProposed() })
      .when('objection.raise', raise, 'o1')
      .expectRefusal('not-found')
    scene('2019-09-17')
      .when('objection.raise', { ...raise, notice: 'n9' }, 'o1')
      .expectRefusal('not-found')
  })

  const answer = COMMANDS['objection.answer']
  const answering = (objection: Objection, by = provinceOfficer) => given({ objection }).on('2019-09-25').by(by)
  it('核查后答复，记下结论、理由和核查人；不重复答复', () => {
    const state = answering(anObjection.open()).when('objection.answer', answer).expectEvent('answered')
    expect(state).toMatchObject({ stage: 'dismissed', answer: { reason: answer.reason, investigator: '李四' } })
    answering(state).when('objection.answer', answer).expectRefusal('wrong-stage')
  })
  it('没有的、不予受理的不能答复；须有理由和核查人', () => {
    given({}).on('2019-09-25').by(provinceOfficer).when('objection.answer', answer, 'o1').expectRefusal('not-found')
    answering(anObjection.notAdmitted()).when('objection.answer', answer).expectRefusal('wrong-stage')
    const { problems } = answering(anObjection.open())
      .when('objection.answer', { ...answer, reason: '', investigator: '' })
      .expectRefusal('incomplete')
    expect(problems).toHaveLength(2)
    answering(anObjection.open(), citizen).when('objection.answer', answer).expectRefusal('not-permitted')
  })
})

describe('办结公示并认定', () => {
  const conclude = COMMANDS['publicNotice.conclude']
  const scene = (on: string, objection: readonly Objection[] = [], by = provinceHead) =>
    given({ publicNotice: aNotice.published(), application: anApplication.publicised(), objection }).on(on).by(by)
  it('公示最后一天不能办结，次日可以', () => {
    const early = { ...conclude, recognisedOn: day('2019-09-24') }
    scene('2019-09-23').when('publicNotice.conclude', early).expectRefusal('too-early')
    expect(scene('2019-09-24').when('publicNotice.conclude', early).expectEvent('concluded').stage).toBe('concluded')
  })
  it('批次随之办结；认定带来称号', () => {
    expect(scene('2019-09-27').when('publicNotice.conclude', conclude).follows).toMatchObject([
      { to: { kind: 'application', id: 'a1' }, act: 'application.recognise', command: { title: 'a1' } },
      { to: { kind: 'campaign' }, act: 'campaign.conclude' },
    ])
    const recognised = given({ application: anApplication.publicised() })
      .on('2019-09-27')
      .by(SYSTEM)
      .when('application.recognise', COMMANDS['application.recognise'])
    expect(recognised.expectEvent('recognised')).toMatchObject({ stage: 'recognised', title: 'a1' })
    expect(recognised.follows).toMatchObject([
      { to: { kind: 'title', id: 'a1' }, act: 'title.grant', command: { application: 'a1', ...conclude } },
    ])
  })
  it('异议成立的不予认定，不成立的照常认定', () => {
    const upheld = scene('2019-09-27', [anObjection.upheld()]).when('publicNotice.conclude', conclude)
    expect(upheld.follows).toMatchObject([
      { act: 'application.upholdObjection', command: { reason: '专利权人确为他人。' } },
      { act: 'campaign.conclude' },
    ])
    for (const stage of ['dismissed', 'notAdmitted'] as const)
      expect(scene('2019-09-27', [anObjection[stage]()]).when('publicNotice.conclude', conclude).follows).toMatchObject(
        [{ act: 'application.recognise' }, { act: 'campaign.conclude' }],
      )
  })
  it('对同一件的几项异议都成立的，理由一并写明；别的公示的异议不相干', () => {
    const answered = { reason: '财务数据不实。', investigator: '王五' }
    const two = [anObjection.upheld(), anObjection.upheld({ id: 'o2', number: 2, answer: answered })]
    const told = scene('2019-09-27', [...two, anObjection.open({ id: 'o3', notice: 'n9' })]).when(
      'publicNotice.conclude',
      conclude,
    )
    told.expectEvent('concluded', {
      recognised: [],
      upheld: [{ application: 'a1', reason: '专利权人确为他人。；财务数据不实。' }],
    })
  })
  it('异议未答复的不能办结', () => {
    scene('2019-09-27', [anObjection.open()]).when('publicNotice.conclude', conclude).expectRefusal('objections-open')
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
    scene('2019-09-27', [], provinceOfficer).when('publicNotice.conclude', conclude).expectRefusal('not-permitted')
    const after = { publicNotice: aNotice.concluded(), application: anApplication.recognised() }
    given(after).on('2019-09-27').by(provinceHead).when('publicNotice.conclude', conclude).expectRefusal('wrong-stage')
    given(after)
      .on('2019-09-27')
      .by(citizen)
      .when('objection.raise', COMMANDS['objection.raise'], 'o1')
      .expectRefusal('outside-period')
  })
})
