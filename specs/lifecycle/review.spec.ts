import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, drawExperts, type Review, type ScoreSheet } from '#lifecycle'
import { given } from '#specs/support/lifecycle.ts'
import { OTHER_USCC, USCC } from '#specs/support/lifecycle-pack.ts'
import { cityOfficer, expert, provinceHead, provinceOfficer } from '#specs/support/lifecycle-people.ts'
import { aCampaign, anApplication, anEntry, aReview, COMMANDS, EXPERTS } from '#specs/support/lifecycle-samples.ts'

const ID = 'liaoning-2019-2019-enterprise'
const closed = aCampaign({ stage: 'underReview' })
const accepted = anApplication({ stage: 'underReview' })
const scene = (by: Actor, review: Review = aReview(), campaign = closed, application = [accepted]) =>
  given({ review, campaign, application }).on('2019-08-01').by(by)
const opened = aReview({ stage: 'opened', entries: [] })

describe('组建评审', () => {
  const open = COMMANDS['review.open']
  const blank = (by: Actor, campaign = closed) => given({ campaign }).on('2019-07-02').by(by)
  it('截止申报以后组建，批次随之登记', () => {
    const told = blank(provinceOfficer).when('review.open', open, ID)
    expect(told.expectEvent('opened')).toMatchObject({ stage: 'opened', pool: EXPERTS, entries: [] })
    expect(told.answer).toMatchObject({
      reactions: [{ to: { kind: 'campaign' }, act: 'enterReview', command: { review: ID } }],
    })
  })
  it('申报未截止、编号不对、没有这个专项、专家重复的，不予组建', () => {
    blank(provinceOfficer, aCampaign()).when('review.open', open, ID).expectRefusal('campaign-not-under-review')
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
    scene(provinceOfficer, state)
      .when('review.enlargePool', COMMANDS['review.enlargePool'])
      .expectRefusal('listed-twice')
    scene(provinceOfficer).when('review.enlargePool', { experts: [] }).expectRefusal('nobody-named')
  })
})

describe('申明回避', () => {
  const conflict = COMMANDS['review.declareConflict']
  it('专家申明以后退出该企业的申报，由省厅补充分派', () => {
    const state = scene(expert('x1')).when('review.declareConflict', conflict).expectEvent('conflictDeclared')
    expect(state.entries[0]?.experts).toEqual(['x2', 'x3'])
    const again = scene(provinceOfficer, state)
      .when('review.assign', { applications: [], seed: '补' })
      .expectEvent('assigned')
    expect(again.entries[0]?.experts).toEqual(['x2', 'x3', 'x4'])
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
    scene(expert('x1'), once).when('review.declareConflict', conflict).expectRefusal('already-declared')
    scene(expert('x1'), once)
      .when('review.declareConflict', { ...conflict, enterprise: OTHER_USCC })
      .expectEvent('conflictDeclared')
    scene(expert('x2'), once).when('review.declareConflict', conflict).expectEvent('conflictDeclared')
    scene(expert('x1'))
      .when('review.declareConflict', { ...conflict, why: '' })
      .expectRefusal('incomplete')
  })
})

describe('抽取分派', () => {
  const assign = COMMANDS['review.assign']
  it('每件三名专家；同样的种子得到同样的结果', () => {
    const first = scene(provinceOfficer, opened).when('review.assign', assign).expectEvent('assigned')
    expect(first.stage).toBe('assigned')
    expect(new Set(first.entries[0]?.experts).size).toBe(3)
    expect(scene(provinceOfficer, opened).when('review.assign', assign).expectEvent('assigned')).toEqual(first)
  })
  it('没有种子、不在评审中、不属于本专项的，不予分派；已经分派齐的无须再分派', () => {
    scene(provinceOfficer, opened)
      .when('review.assign', { ...assign, seed: '' })
      .expectRefusal('incomplete')
    scene(provinceOfficer, opened, closed, [anApplication({ stage: 'reported' })])
      .when('review.assign', assign)
      .expectRefusal('not-reviewable')
    scene(provinceOfficer, opened, closed, [anApplication({ stage: 'underReview', track: 'giant' })])
      .when('review.assign', assign)
      .expectRefusal('not-reviewable')
    scene(provinceOfficer, opened, closed, []).when('review.assign', assign).expectRefusal('not-reviewable')
    scene(provinceOfficer).when('review.assign', assign).expectRefusal('nothing-to-assign')
    scene(expert('x1'), opened).when('review.assign', assign).expectRefusal('not-permitted')
  })
  it('有的已经分派齐，有的还没有：已分派的不变，没有的补上', () => {
    const half = aReview({ entries: [anEntry(), anEntry({ application: 'a2', number: 'LN2019-E-a2', experts: [] })] })
    const state = scene(provinceOfficer, half)
      .when('review.assign', { applications: [], seed: '补' })
      .expectEvent('assigned')
    expect(state.entries[0]?.experts).toEqual(['x1', 'x2', 'x3'])
    expect(new Set(state.entries[1]?.experts).size).toBe(3)
  })
  it('回避以后不足三名的，点名并请先增补专家', () => {
    const short = { ...opened, pool: EXPERTS.slice(0, 3), conflicts: [{ expert: 'x1', enterprise: USCC, why: '顾问' }] }
    const refusal = scene(provinceOfficer, short).when('review.assign', assign).expectRefusal('too-few-experts')
    expect(refusal.message).toContain('沈阳精工有限公司')
  })
  it('在该企业任职的专家不会被抽到', () => {
    const pool = EXPERTS.map((one) => (one.id === 'x1' ? { ...one, employer: '沈阳精工有限公司' } : one))
    const state = scene(provinceOfficer, { ...opened, pool })
      .when('review.assign', assign)
      .expectEvent('assigned')
    expect(state.entries[0]?.experts.toSorted()).toEqual(['x2', 'x3', 'x4'])
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
  const score = COMMANDS['review.score']
  it('分派的专家评分，可附判断意见', () => {
    const findings = [{ criterion: 'S2', verdict: 'met', reason: '制度齐全。' }] as const
    const state = scene(expert('x1'))
      .when('review.score', { ...score, findings })
      .expectEvent('scored')
    expect(state.sheets).toEqual([{ ...score, findings, expert: 'x1' }])
  })
  it('在库而未分派的、不在库的、省厅，都不能评分', () => {
    scene(expert('x4')).when('review.score', score).expectRefusal('not-permitted')
    scene(expert('x9')).when('review.score', score).expectRefusal('not-permitted')
    scene(provinceOfficer).when('review.score', score).expectRefusal('not-permitted')
    scene(expert('x1'))
      .when('review.score', { ...score, application: 'a9' })
      .expectRefusal('not-found')
  })
  it.each(['0', '0.5', '99.9', '100', '100.0'])('%s分可以', (text) => {
    scene(expert('x1'))
      .when('review.score', { ...score, score: text })
      .expectEvent('scored')
  })
  it.each(['-0.1', '100.1', '88.55', '', '优', '1e2', ' 88'])('“%s”不是分数', (text) => {
    const { problems } = scene(expert('x1'))
      .when('review.score', { ...score, score: text })
      .expectRefusal('incomplete')
    expect(problems).toMatchObject([{ code: 'not-a-score' }])
  })
  it.each([
    ['工艺独特质量稳定很', 'too-short'],
    ['工艺独特质量稳定很好', undefined],
  ])('评语“%s”：%s', (comment, code) => {
    const told = scene(expert('x1')).when('review.score', { ...score, comment })
    if (code === undefined) told.expectEvent('scored')
    else expect(told.expectRefusal('incomplete').problems).toMatchObject([{ code, field: 'comment' }])
  })
  it('判断意见须针对本专项的条件并说明理由', () => {
    const findings = [{ criterion: 'S9', verdict: 'met', reason: '' }] as const
    const { problems } = scene(expert('x1'))
      .when('review.score', { ...score, findings })
      .expectRefusal('incomplete')
    expect(problems?.map(({ field }) => field)).toEqual(['findings[0].criterion', 'findings[0].reason'])
  })
  it('重复评分不予受理；说明理由可以更正', () => {
    const once = scene(expert('x1')).when('review.score', score).expectEvent('scored')
    scene(expert('x1'), once).when('review.score', score).expectRefusal('already-scored')
    const told = scene(expert('x1'), once).when('review.score', { ...score, score: '80', correction: '录入有误。' })
    expect(told.expectEvent('scored', { correction: '录入有误。' }).sheets).toMatchObject([{ score: '80' }])
  })
})

describe('评审决定', () => {
  const sheets = (application: string, ...scores: readonly string[]): ScoreSheet[] =>
    scores.map((one, at) => ({
      application,
      expert: `x${at + 1}`,
      score: one,
      comment: '工艺独特，质量稳定，管理规范。',
      findings: [],
    }))
  const entries = ['a1', 'a2', 'a3'].map((id) => anEntry({ application: id, number: `LN2019-E-${id}` }))
  const applications = ['a1', 'a2', 'a3'].map((id) => anApplication({ id, stage: 'underReview' }))
  const deciding = (all: readonly ScoreSheet[], campaign = closed, listed = applications) =>
    scene(provinceHead, aReview({ entries, sheets: all }), campaign, listed).when('review.decide', {
      minutes: '一致通过。',
    })
  it('按精确的平均分排名：60分正好可以，低一点点不可以', () => {
    const told = deciding([
      ...sheets('a1', '60', '60', '59.9'),
      ...sheets('a2', '60', '60', '60'),
      ...sheets('a3', '90', '90', '91'),
    ])
    expect(told.expectEvent('decided').outcomes).toEqual([
      { application: 'a3', score: '90.33', rank: 1, proposed: true },
      { application: 'a2', score: '60', rank: 2, proposed: true },
      { application: 'a1', score: '59.97', rank: 3, proposed: false, reason: '平均分59.97，低于最低分60。' },
    ])
    expect(told.answer).toMatchObject({
      reactions: [
        { to: { id: 'a3' }, act: 'propose', command: { review: ID, score: '90.33', rank: 1 } },
        { to: { id: 'a2' }, act: 'propose' },
        { to: { id: 'a1' }, act: 'passOver', command: { reason: '平均分59.97，低于最低分60。' } },
      ],
    })
  })
  it('平均分相同的名次相同', () => {
    const told = deciding([
      ...sheets('a1', '80', '80', '80'),
      ...sheets('a2', '79', '80', '81'),
      ...sheets('a3', '70', '70', '70'),
    ])
    expect(told.expectEvent('decided').outcomes?.map(({ rank }) => rank)).toEqual([1, 1, 3])
  })
  it('核查中认定不符合条件的，分数再高也不列入', () => {
    const unfit = applications.map((one) => (one.id === 'a1' ? { ...one, verdict: 'unmet' as const } : one))
    const told = deciding(
      ['a1', 'a2', 'a3'].flatMap((id) => sheets(id, '90', '90', '90')),
      closed,
      unfit,
    )
    expect(told.expectEvent('decided').outcomes).toMatchObject([
      { proposed: false },
      { proposed: true },
      { proposed: true },
    ])
  })
  it('R18 目标作为上限时不超过；在上限处并列的一并不列入', () => {
    const many = Array.from({ length: 52 }, (_, at) => `b${String(at).padStart(2, '0')}`)
    const caps = aCampaign({ stage: 'underReview' }, { targetsAreCaps: true })
    const proposed = (score: (at: number) => string, campaign = caps) => {
      const review = aReview({
        entries: many.map((id) => anEntry({ application: id, number: id })),
        sheets: many.flatMap((id, at) => sheets(id, score(at), score(at), score(at))),
      })
      const listed = many.map((id) => anApplication({ id, stage: 'underReview' }))
      const state = scene(provinceHead, review, campaign, listed)
        .when('review.decide', { minutes: '通过。' })
        .expectEvent('decided')
      return state.outcomes?.filter((one) => one.proposed).length
    }
    expect(proposed((at) => String(99 - at * 0.5))).toBe(50)
    expect(proposed((at) => (at === 50 ? '74.5' : String(99 - at * 0.5)))).toBe(49)
    expect(proposed((at) => String(99 - at * 0.5), closed)).toBe(52)
  })
  it('评分不齐的点名催收；补充分派的专家也要评分；没有纪要不能决定', () => {
    const all = ['a1', 'a2', 'a3'].flatMap((id) => sheets(id, '90', '90', '90'))
    expect(deciding(all.slice(1)).expectRefusal('scores-missing').message).toContain('LN2019-E-a1')
    scene(provinceHead, aReview({ entries, sheets: all }), closed, applications)
      .when('review.decide', { minutes: '' })
      .expectRefusal('incomplete')
    const substituted = entries.map((entry) => ({ ...entry, experts: ['x1', 'x2', 'x4'] }))
    scene(provinceHead, aReview({ entries: substituted, sheets: all }), closed, applications)
      .when('review.decide', { minutes: '过' })
      .expectRefusal('scores-missing')
  })
  it('经办人不能决定；决定以后不能再评分、再决定', () => {
    scene(provinceOfficer).when('review.decide', { minutes: '过' }).expectRefusal('not-permitted')
    const decided = aReview({ stage: 'decided' })
    scene(provinceHead, decided).when('review.decide', { minutes: '过' }).expectRefusal('wrong-stage')
    scene(expert('x1'), decided).when('review.score', COMMANDS['review.score']).expectRefusal('wrong-stage')
  })
})
