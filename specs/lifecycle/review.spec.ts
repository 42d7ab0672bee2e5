import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Actor,
  type Application,
  type Campaign,
  drawExperts,
  type Review,
  type ScoreSheet,
  SYSTEM,
} from '#lifecycle'
import { aDesk, doAll, given, putAll, statesOf } from '#specs/support/lifecycle.ts'
import { COMMANDS } from '#specs/support/lifecycle-commands.ts'
import { OTHER_USCC, USCC } from '#specs/support/lifecycle-pack.ts'
import { cityOfficer, expert, provinceHead, provinceOfficer } from '#specs/support/lifecycle-people.ts'
import {
  aCampaign,
  anApplication,
  anEntry,
  aReview,
  aScoreSheet,
  EXPERTS,
  scoredSheets,
  settingsWith,
  sheetsOf,
} from '#specs/support/lifecycle-samples.ts'

const ID = 'liaoning-2019-2019-enterprise'
const closed = aCampaign.underReview()
const admitted = anApplication.underReview()

interface Around {
  readonly review?: Review
  readonly campaign?: Campaign
  readonly application?: readonly Application[]
  readonly scoreSheet?: readonly ScoreSheet[]
}

const scene = (by: Actor, around: Around = {}) =>
  given({ review: aReview.assigned(), campaign: closed, application: [admitted], ...around })
    .on('2019-08-01')
    .by(by)
const opened = aReview.opened()
const three = sheetsOf('a1', 'x1', 'x2', 'x3')

describe('组建评审', () => {
  const open = COMMANDS['review.open']
  const blank = (by: Actor, campaign: Campaign = closed) => given({ campaign }).on('2019-07-02').by(by)
  it('截止申报以后组建，批次随之登记', () => {
    const told = blank(provinceOfficer).when('review.open', open, ID)
    expect(told.expectEvent('opened')).toMatchObject({ stage: 'opened', pool: EXPERTS })
    expect(told.follows).toMatchObject([
      { to: { kind: 'campaign' }, act: 'campaign.enterReview', command: { review: ID } },
    ])
  })
  it('申报未截止、编号不对、没有这个专项、专家重复的，不予组建', () => {
    blank(provinceOfficer, aCampaign.open()).when('review.open', open, ID).expectRefusal('campaign-not-under-review')
    blank(provinceOfficer).when('review.open', open, 'r1').expectRefusal('wrong-id')
    blank(provinceOfficer)
      .when('review.open', { ...open, track: 'unicorn' }, ID)
      .expectRefusal('not-found')
    blank(provinceOfficer)
      .when('review.open', { ...open, pool: [...EXPERTS, ...EXPERTS] }, ID)
      .expectRefusal('listed-twice')
    blank(cityOfficer).when('review.open', open, ID).expectRefusal('not-permitted')
  })
  it('可以增补专家，不能增补已在库的', () => {
    const state = scene(provinceOfficer)
      .when('review.enlargePool', COMMANDS['review.enlargePool'])
      .expectEvent('poolEnlarged')
    expect(state.pool).toHaveLength(5)
    scene(provinceOfficer, { review: state })
      .when('review.enlargePool', COMMANDS['review.enlargePool'])
      .expectRefusal('listed-twice')
    scene(provinceOfficer).when('review.enlargePool', { experts: [] }).expectRefusal('nobody-named')
  })
})

describe('申明回避', () => {
  const conflict = COMMANDS['review.declareConflict']
  it('专家申明以后退出该企业的申报，由省厅补充分派', () => {
    const told = scene(expert('x1'), { scoreSheet: three }).when('review.declareConflict', conflict)
    told.expectEvent('conflictDeclared', { withdrawn: ['a1.x1'] })
    expect(told.follows).toMatchObject([
      { to: { kind: 'scoreSheet', id: 'a1.x1' }, act: 'scoreSheet.withdraw', command: { why: conflict.why } },
    ])
    const desk = aDesk()
    putAll(desk, { review: aReview.assigned(), campaign: closed, application: admitted, scoreSheet: three })
    const on = '2019-08-01'
    expect(doAll(desk, 'review.declareConflict', ID, conflict, { by: expert('x1'), on })).toBeUndefined()
    const again = { applications: [], seed: '补' }
    expect(doAll(desk, 'review.assign', ID, again, { by: provinceOfficer, on })).toBeUndefined()
    expect(statesOf(desk, 'scoreSheet').map(({ expert, stage }) => `${expert} ${stage}`)).toEqual([
      'x1 withdrawn',
      'x2 assigned',
      'x3 assigned',
      'x4 assigned',
    ])
  })
  it('评过的分随回避作废；回避以后不能再评分', () => {
    const withdrawn = given({ scoreSheet: aScoreSheet.scored() })
      .on('2019-08-01')
      .by(SYSTEM)
      .when('scoreSheet.withdraw', COMMANDS['scoreSheet.withdraw'])
      .expectEvent('withdrawn')
    expect(withdrawn.score).toBeUndefined()
    given({ scoreSheet: withdrawn, campaign: closed, application: admitted })
      .on('2019-08-01')
      .by(expert('x1'))
      .when('scoreSheet.score', COMMANDS['scoreSheet.score'])
      .expectRefusal('not-permitted')
  })
  it('别家企业的评分表、别的专家的评分表不受影响', () => {
    const scoreSheet = [...three, aScoreSheet.assigned({ application: 'a2', enterprise: OTHER_USCC })]
    scene(expert('x1'), { scoreSheet })
      .when('review.declareConflict', { ...conflict, enterprise: OTHER_USCC })
      .expectEvent('conflictDeclared', { withdrawn: ['a2.x1'] })
  })
  it('专家只能为本人申明；省厅可以登记任何一名在库专家的', () => {
    scene(expert('x1'))
      .when('review.declareConflict', { ...conflict, expert: 'x2' })
      .expectRefusal('not-oneself')
    scene(provinceOfficer)
      .when('review.declareConflict', { ...conflict, expert: 'x2' })
      .expectEvent('conflictDeclared')
    scene(provinceOfficer)
      .when('review.declareConflict', { ...conflict, expert: 'x9' })
      .expectRefusal('not-found')
    scene(provinceOfficer).when('review.declareConflict', conflict).expectRefusal('not-found')
    scene(expert('x9')).when('review.declareConflict', conflict).expectRefusal('not-permitted')
  })
  it('已申明的不重复登记；须说明原因；别的专家、别的企业是另一回事', () => {
    const once = scene(expert('x1')).when('review.declareConflict', conflict).expectEvent('conflictDeclared')
    scene(expert('x1'), { review: once }).when('review.declareConflict', conflict).expectRefusal('already-declared')
    scene(expert('x1'), { review: once })
      .when('review.declareConflict', { ...conflict, enterprise: OTHER_USCC })
      .expectEvent('conflictDeclared')
    scene(expert('x2'), { review: once }).when('review.declareConflict', conflict).expectEvent('conflictDeclared')
    scene(expert('x1'))
      .when('review.declareConflict', { ...conflict, why: '' })
      .expectRefusal('incomplete')
  })
})

describe('抽取分派', () => {
  const assign = COMMANDS['review.assign']
  const drawn = (around: Around, command = assign) => scene(provinceOfficer, around).when('review.assign', command)
  it('每件三名专家，各得一张评分表；同样的种子得到同样的结果', () => {
    const told = drawn({ review: opened })
    expect(told.expectEvent('assigned').stage).toBe('assigned')
    expect(told.follows).toHaveLength(3)
    const experts = told.follows.map(({ to, act, command }) => {
      expect(command).toMatchObject({ review: ID, application: 'a1' })
      expect(`${act} ${to.id}`).toBe(`scoreSheet.assign a1.${Object.values(command).at(-1)}`)
      return to.id
    })
    expect(new Set(experts).size).toBe(3)
    expect(drawn({ review: opened }).event).toEqual(told.event)
  })
  it('评分表记下所评的那一版申报；人不能直接分派', () => {
    const sheet = (by: Actor) =>
      given({ application: admitted })
        .on('2019-08-01')
        .by(by)
        .when('scoreSheet.assign', COMMANDS['scoreSheet.assign'], 'a1.x1')
    expect(sheet(SYSTEM).expectEvent('assigned')).toMatchObject({
      id: 'a1.x1',
      stage: 'assigned',
      expert: 'x1',
      digest: admitted.digest,
    })
    sheet(provinceOfficer).expectRefusal('not-permitted')
  })
  it('没有种子、不在评审中、不属于本专项的，不予分派；已经分派齐的无须再分派', () => {
    drawn({ review: opened }, { ...assign, seed: '' }).expectRefusal('incomplete')
    drawn({ review: opened, application: [anApplication.reported()] }).expectRefusal('not-reviewable')
    drawn({ review: opened, application: [anApplication.underReview({ track: 'giant' })] }).expectRefusal(
      'not-reviewable',
    )
    drawn({ review: opened, application: [] }).expectRefusal('not-reviewable')
    drawn({ scoreSheet: three }).expectRefusal('nothing-to-assign')
    scene(expert('x1'), { review: opened }).when('review.assign', assign).expectRefusal('not-permitted')
  })
  it('有的已经分派齐，有的还没有：已分派的不变，没有的补上', () => {
    const application = [admitted, anApplication.underReview({ id: 'a2' })]
    const { event } = drawn({ scoreSheet: three, application }, { applications: ['a2'], seed: '补' })
    expect(event).toMatchObject({ drawn: [{ application: 'a2', experts: expect.any(Array) }] })
    expect(JSON.stringify(event)).not.toContain('a1')
    const half = [...three, ...sheetsOf('a2', 'x1')]
    const filled = drawn({ scoreSheet: half, application }, { applications: [], seed: '补' })
    filled.expectEvent('assigned', { drawn: [{ application: 'a2' }] })
    expect(filled.follows).toHaveLength(2)
  })
  it('回避以后不足三名的，点名并请先增补专家', () => {
    const conflicts = [{ expert: 'x1', enterprise: USCC, why: '顾问' }]
    const short = aReview.opened({ pool: EXPERTS.slice(0, 3), conflicts })
    expect(drawn({ review: short }).expectRefusal('too-few-experts').message).toContain('沈阳精工有限公司')
  })
  it('在该企业任职的专家不会被抽到', () => {
    const pool = EXPERTS.map((one) => (one.id === 'x1' ? { ...one, employer: '沈阳精工有限公司' } : one))
    const { follows } = drawn({ review: aReview.opened({ pool }) })
    expect(follows.map(({ to }) => to.id).toSorted()).toEqual(['a1.x2', 'a1.x3', 'a1.x4'])
  })

  const anyDraw = fc.record({
    pool: fc.integer({ min: 3, max: 12 }),
    entries: fc.integer({ min: 1, max: 40 }),
    seed: fc.string(),
    conflicted: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 4 }),
  })
  const draw = ({
    pool,
    entries,
    seed,
    conflicted,
  }: {
    pool: number
    entries: number
    seed: string
    conflicted: number[]
  }) => {
    const experts = Array.from({ length: pool }, (_, at) => ({ id: `x${at}`, name: `专家${at}` }))
    const conflicts = conflicted.map((at) => ({ expert: `x${at}`, enterprise: USCC, why: '顾问' }))
    const blank = Array.from({ length: entries }, (_, at) =>
      anEntry({ application: `a${at}`, enterprise: at % 2 === 0 ? USCC : OTHER_USCC, experts: [] }),
    )
    return {
      ...drawExperts(blank, { pool: experts, conflicts }, 3, seed),
      experts,
      conflicted: new Set(conflicts.map(({ expert: id }) => id)),
    }
  }
  it('任意抽取：不重复、不回避不当、次序不变，人数不够的才不足三名', () => {
    fc.assert(
      fc.property(anyDraw, (given) => {
        const { entries, experts, conflicted, short } = draw(given)
        expect(entries.map(({ application }) => application)).toEqual(
          Array.from({ length: given.entries }, (_, at) => `a${at}`),
        )
        for (const entry of entries) {
          const free = experts.filter(({ id }) => entry.enterprise !== USCC || !conflicted.has(id)).map(({ id }) => id)
          expect(new Set(entry.experts).size).toBe(entry.experts.length)
          expect(entry.experts.every((id) => free.includes(id))).toBe(true)
          expect(entry.experts.length).toBe(Math.min(3, free.length))
          expect(short.includes(entry)).toBe(free.length < 3)
        }
      }),
    )
  })
  it('没有回避时，各专家的件数相差不超过一件；种子相同结果相同', () => {
    fc.assert(
      fc.property(anyDraw, (given) => {
        const { entries, experts } = draw({ ...given, conflicted: [] })
        const load = experts.map(({ id }) => entries.filter((entry) => entry.experts.includes(id)).length)
        expect(Math.max(...load) - Math.min(...load)).toBeLessThanOrEqual(1)
        expect(draw({ ...given, conflicted: [] }).entries).toEqual(entries)
      }),
    )
  })
  it('种子不同，结果大多不同', () => {
    const results = ['1', '2', '3', '4', '5'].map((seed) =>
      JSON.stringify(draw({ pool: 12, entries: 10, seed, conflicted: [] }).entries),
    )
    expect(new Set(results).size).toBe(5)
  })
})

describe('评分', () => {
  const score = COMMANDS['scoreSheet.score']
  const on = (by: Actor, sheet: ScoreSheet = aScoreSheet.assigned(), application: Application = admitted) =>
    given({ scoreSheet: sheet, application, campaign: closed }).on('2019-08-01').by(by)
  it('分派的专家评分，可附判断意见', () => {
    const findings = [{ criterion: 'S2', verdict: 'met', reason: '制度齐全。' }] as const
    const state = on(expert('x1'))
      .when('scoreSheet.score', { ...score, findings })
      .expectEvent('scored')
    expect(state).toEqual(aScoreSheet.scored({ ...score, findings }))
  })
  it('在库而未分派的、不在库的、省厅，都不能评分；没有这张评分表的说明找不到', () => {
    on(expert('x4')).when('scoreSheet.score', score).expectRefusal('not-permitted')
    on(expert('x9')).when('scoreSheet.score', score).expectRefusal('not-permitted')
    on(provinceOfficer).when('scoreSheet.score', score).expectRefusal('not-permitted')
    on(expert('x1')).when('scoreSheet.score', score, 'a9.x1').expectRefusal('not-permitted')
  })
  it.each(['0', '0.5', '99.9', '100', '100.0'])('%s分可以', (text) => {
    on(expert('x1'))
      .when('scoreSheet.score', { ...score, score: text })
      .expectEvent('scored')
  })
  it.each(['-0.1', '100.1', '88.55', '', '优', '1e2', ' 88'])('“%s”不是分数', (text) => {
    const { problems } = on(expert('x1'))
      .when('scoreSheet.score', { ...score, score: text })
      .expectRefusal('incomplete')
    expect(problems).toMatchObject([{ code: 'not-a-score' }])
  })
  it.each([
    ['工艺独特质量稳定很', 'too-short'],
    ['工艺独特质量稳定很好', undefined],
  ])('评语“%s”：%s', (comment, code) => {
    const told = on(expert('x1')).when('scoreSheet.score', { ...score, comment })
    if (code === undefined) told.expectEvent('scored')
    else expect(told.expectRefusal('incomplete').problems).toMatchObject([{ code, field: 'comment' }])
  })
  it('判断意见须针对本专项的条件并说明理由', () => {
    const findings = [{ criterion: 'S9', verdict: 'met', reason: '' }] as const
    const { problems } = on(expert('x1'))
      .when('scoreSheet.score', { ...score, findings })
      .expectRefusal('incomplete')
    expect(problems?.map(({ field }) => field)).toEqual(['findings[0].criterion', 'findings[0].reason'])
  })
  it('重复评分不予受理；说明理由可以更正', () => {
    const once = on(expert('x1')).when('scoreSheet.score', score).expectEvent('scored')
    on(expert('x1'), once).when('scoreSheet.score', score).expectRefusal('already-scored')
    const told = on(expert('x1'), once).when('scoreSheet.score', { ...score, score: '80', correction: '录入有误。' })
    expect(told.expectEvent('scored', { correction: '录入有误。' })).toMatchObject({ stage: 'scored', score: '80' })
  })
})

describe('评审决定', () => {
  const applications = ['a1', 'a2', 'a3'].map((id) => anApplication.underReview({ id }))
  const deciding = (scoreSheet: readonly ScoreSheet[], around: Around = {}, minutes = '一致通过。') =>
    scene(provinceHead, { application: applications, scoreSheet, ...around }).when('review.decide', { minutes })
  const outcomes = (...args: Parameters<typeof deciding>) => {
    const told = deciding(...args)
    told.expectEvent('decided')
    return told.event?.type === 'decided' ? told.event.outcomes : []
  }
  const nineties = ['a1', 'a2', 'a3'].flatMap((id) => scoredSheets(id, '90', '90', '90'))
  it('按精确的平均分排名：60分正好可以，低一点点不可以', () => {
    const told = deciding([
      ...scoredSheets('a1', '60', '60', '59.9'),
      ...scoredSheets('a2', '60', '60', '60'),
      ...scoredSheets('a3', '90', '90', '91'),
    ])
    expect(told.expectEvent('decided')).toMatchObject({ stage: 'decided', minutes: '一致通过。' })
    expect(told.event).toMatchObject({
      outcomes: [
        { application: 'a3', score: '90.33', rank: 1, proposed: true },
        { application: 'a2', score: '60', rank: 2, proposed: true },
        { application: 'a1', score: '59.97', rank: 3, proposed: false, reason: '平均分59.97，低于最低分60。' },
      ],
    })
    expect(told.follows).toMatchObject([
      { to: { id: 'a3' }, act: 'application.propose', command: { review: ID, score: '90.33', rank: 1 } },
      { to: { id: 'a2' }, act: 'application.propose' },
      { to: { id: 'a1' }, act: 'application.notPropose', command: { reason: '平均分59.97，低于最低分60。' } },
    ])
  })
  it('平均分相同的名次相同', () => {
    const ranked = outcomes([
      ...scoredSheets('a1', '80', '80', '80'),
      ...scoredSheets('a2', '79', '80', '81'),
      ...scoredSheets('a3', '70', '70', '70'),
    ])
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1, 3])
  })
  it('核查中认定不符合条件的，分数再高也不列入', () => {
    const application = ['a1', 'a2', 'a3'].map((id) =>
      anApplication.underReview(id === 'a1' ? { id, verdict: 'unmet' } : { id }),
    )
    expect(outcomes(nineties, { application })).toMatchObject([
      { proposed: false },
      { proposed: true },
      { proposed: true },
    ])
  })
  it('R18 目标作为上限时不超过；在上限处并列的一并不列入', () => {
    const many = Array.from({ length: 52 }, (_, at) => `b${String(at).padStart(2, '0')}`)
    const caps = aCampaign.underReview({ settings: settingsWith({ targetsAreCaps: true }) })
    const application = many.map((id) => anApplication.underReview({ id }))
    const proposed = (score: (at: number) => string, campaign = caps) => {
      const sheets = many.flatMap((id, at) => scoredSheets(id, score(at), score(at), score(at)))
      return outcomes(sheets, { campaign, application }).filter((one) => one.proposed).length
    }
    expect(proposed((at) => String(99 - at * 0.5))).toBe(50)
    expect(proposed((at) => (at === 50 ? '74.5' : String(99 - at * 0.5)))).toBe(49)
    expect(proposed((at) => String(99 - at * 0.5), closed)).toBe(52)
  })
  it('评分不齐的点名催收；补充分派的专家也要评分；没有纪要不能决定', () => {
    const [head, ...others] = nineties
    expect(head?.application).toBe('a1')
    expect(deciding(others).expectRefusal('scores-missing').message).toContain('LN2019-E-a1')
    deciding(nineties, {}, '').expectRefusal('incomplete')
    const substituted = [
      ...nineties.filter(({ id }) => id !== 'a1.x3'),
      aScoreSheet.withdrawn({ expert: 'x3' }),
      ...sheetsOf('a1', 'x4'),
    ]
    expect(deciding(substituted).expectRefusal('scores-missing').message).toContain('LN2019-E-a1')
    expect(deciding([...others, ...sheetsOf('a1', 'x1')]).expectRefusal('scores-missing').message).not.toContain('a2')
  })
  it('回避的专家评过的分不计', () => {
    const sheets = [
      ...scoredSheets('a1', '60', '60', '60'),
      aScoreSheet.withdrawn({ expert: 'x4' }),
      ...scoredSheets('a2', '90', '90', '90'),
      ...scoredSheets('a3', '90', '90', '90'),
    ]
    expect(outcomes(sheets).at(-1)).toMatchObject({ application: 'a1', score: '60', proposed: true })
  })
  it('经办人不能决定；决定以后不能再评分、再决定', () => {
    scene(provinceOfficer).when('review.decide', { minutes: '过' }).expectRefusal('not-permitted')
    scene(provinceHead, { review: aReview.decided() })
      .when('review.decide', { minutes: '过' })
      .expectRefusal('wrong-stage')
    given({ scoreSheet: aScoreSheet.scored(), application: anApplication.proposed(), campaign: closed })
      .on('2019-08-02')
      .by(expert('x1'))
      .when('scoreSheet.score', { ...COMMANDS['scoreSheet.score'], correction: '录入有误。' })
      .expectRefusal('wrong-stage')
  })
})
