import { describe, expect, it } from 'vitest'
import { assess, type Finding, type FindingPoints, type Form, type FormValue, readForm, type Settlement } from '#engine'
import { circumstances, missingNames, withFacts } from '#specs/support/forms.ts'
import { SCORED } from '#specs/support/skeleton-pack/index.ts'
import { SCORED_FORM } from '#specs/support/skeleton-pack/scored-form.ts'

const track = SCORED
const about = circumstances({ heldTitles: ['innovative'] })

type Changes = Readonly<Record<string, FormValue | undefined>>

const assessed = (changes: Changes = {}, settlements: readonly Settlement[] = []) =>
  assess(track, withFacts(SCORED_FORM, changes), about, settlements)

const findingOf = (id: string, changes: Changes = {}, settlements: readonly Settlement[] = []): Finding => {
  const finding = assessed(changes, settlements).findings.find(({ criterion }) => criterion === id)
  if (finding === undefined) throw new RangeError(id)
  return finding
}

const exactly = (points: string, outOf: string): FindingPoints => ({ least: points, most: points, outOf })
const between = (least: string, most: string, outOf: string): FindingPoints => ({ least, most, outOf })

describe('第二个政策包的骨架', () => {
  it('填报内容按自己的栏目和类别读取，别的政策的栏目不认', () => {
    expect(readForm(track, 2019, JSON.parse(JSON.stringify(SCORED_FORM)))).toEqual({ form: SCORED_FORM, problems: [] })
    const foreign: Form = {
      ...SCORED_FORM,
      facts: { ...SCORED_FORM.facts, rights: [{ kind: '发明专利', name: '样例' }], giantFields: [] },
    }
    const { problems } = readForm(track, 2019, foreign)
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'rights[0].kind not-an-option',
      'giantFields unknown-field',
    ])
  })

  it('要求的条件、各项得分和总分都列出，得分只由总分决定结论', () => {
    const { verdict, findings, points } = assessed()
    expect(findings.map(({ criterion, verdict, counts }) => `${criterion} ${verdict} ${counts}`)).toEqual([
      'S1 met true',
      'S2 met true',
      'S3 met true',
      'S4 met true',
      'S5 met false',
      'S6 met false',
      'S7 met false',
      'S8 judgement false',
      '总分 met true',
    ])
    expect(points).toEqual(between('38', '48', '50'))
    expect(verdict).toBe('met')
  })

  it('没有前一级的称号，不符合，并说明要哪一种', () => {
    const { findings } = assess(track, SCORED_FORM, circumstances({ heldTitles: ['other'] }))
    expect(findings[2]).toMatchObject({
      verdict: 'unmet',
      reasons: ['要求有“有效期内的创新型中小企业称号”，实际没有（附件·一“须先认定为创新型中小企业”）。'],
    })
  })
})

describe('分档计分', () => {
  it.each([
    ['低于 50%', '49.99', '5'],
    ['恰好 50%', '50', '2.5'],
    ['高于 50%', '50.01', '2.5'],
    ['低于 70%', '69.99', '2.5'],
    ['恰好 70%', '70', '0'],
    ['高于 70%', '70.01', '0'],
    ['最低一档的下限', '0', '5'],
  ])('资产负债率%s', (_, liabilities, points) => {
    expect(findingOf('S5', { 'liabilities.2018': liabilities }).points).toEqual(exactly(points, '5'))
  })

  it('达不到最低一档，不得分', () => {
    const { points, reasons } = findingOf('S4', { 'mainRevenue.2018': '999.99' })
    expect(points).toEqual(exactly('3', '20'))
    expect(reasons[1]).toContain('主营业务收入增长率为 0%，未达到最低一档，得 0 分（满分 10 分）')
  })

  it('说明达到哪一档、得多少分', () => {
    expect(findingOf('S5').reasons).toEqual([
      '资产负债率为 10%，达到 0% 一档，得 5 分（满分 5 分）（附件·一“资产负债率”）。',
    ])
  })

  it('缺少数据时，得分是一个范围，并写明缺哪一栏', () => {
    const finding = findingOf('S5', { 'liabilities.2018': undefined })
    expect(finding).toMatchObject({ verdict: 'unknown', counts: false, points: between('0', '5', '5') })
    expect(missingNames(track, finding)).toEqual(['负债总额（2018年）'])
    expect(finding.reasons[0]).toContain('未填写负债总额（2018年），无法判断“资产负债率”，暂计 0 至 5 分（满分 5 分）')
  })

  it('算不出来的，留给人判断', () => {
    expect(findingOf('S5', { 'assets.2018': '0' })).toMatchObject({
      verdict: 'judgement',
      missing: [],
      points: between('0', '5', '5'),
    })
  })
})

describe('逐档计分', () => {
  it.each([
    ['不满 2 年', '1.9', '15'],
    ['恰好 2 年', '2', '16'],
    ['3.9 年', '3.9', '16'],
    ['9.9 年', '9.9', '19'],
    ['恰好 10 年', '10', '20'],
    ['30 年也只计最高 5 分', '30', '20'],
  ])('%s', (_, nicheYears, points) => {
    expect(findingOf('S4', { nicheYears }).points).toEqual(exactly(points, '20'))
  })
})

describe('分数合计', () => {
  const weak = { 'mainRevenue.2018': '1200' } as const

  it.each([
    ['低于 8 分', { ...weak, nicheYears: '0', 'revenue.2018': '2001', 'mainRevenue.2017': '1200' }, 'unmet', '2'],
    ['高于 8 分', { 'mainRevenue.2018': '1100', 'revenue.2018': '2000' }, 'met', '13'],
    ['恰好 8 分', { 'mainRevenue.2018': '1400', 'mainRevenue.2017': '1400', nicheYears: '6' }, 'met', '8'],
    ['差 1 分', { 'mainRevenue.2018': '1400', 'mainRevenue.2017': '1400', nicheYears: '5.9' }, 'unmet', '7'],
  ])('%s', (_, changes, verdict, points) => {
    expect(findingOf('S4', changes)).toMatchObject({ verdict, counts: true, points: exactly(points, '20') })
  })

  it('缺少的数据怎样都不影响是否达到下限的，已经可以说符合或者不符合', () => {
    expect(findingOf('S4', { nicheYears: undefined })).toMatchObject({
      verdict: 'met',
      missing: [],
      points: between('15', '20', '20'),
    })
    const hopeless = { 'mainRevenue.2018': '1000', 'mainRevenue.2017': '1000', nicheYears: undefined }
    expect(findingOf('S4', hopeless)).toMatchObject({ verdict: 'unmet', points: between('2', '7', '20') })
  })

  it('有影响的，缺少数据', () => {
    expect(findingOf('S4', { 'mainRevenue.2017': undefined, nicheYears: '0' })).toMatchObject({
      verdict: 'unknown',
      missing: [{ fact: 'mainRevenue', year: 2017 }],
      points: between('5', '15', '20'),
    })
  })

  it('逐项说明，最后说合计', () => {
    expect(findingOf('S4').reasons.map((reason) => reason.replace(/（附件.*$/u, ''))).toEqual([
      '主营业务收入占营业收入比重为 80%，达到 80% 一档，得 5 分（满分 5 分）',
      '主营业务收入增长率为 60%，达到 10% 一档，得 10 分（满分 10 分）',
      '从事特定细分市场年限为 7 年，每满 2 年得 1 分，得 3 分（满分 5 分）',
      '合计得 18 分（满分 20 分），达到要求的 8 分',
    ])
  })
})

describe('取最高分和属实得分', () => {
  it.each([
    ['Ⅰ类', [{ kind: 'Ⅰ类', name: '甲' }], '10'],
    ['只有Ⅱ类', [{ kind: 'Ⅱ类', name: '乙' }], '2'],
    [
      '两类都有，不相加',
      [
        { kind: 'Ⅰ类', name: '甲' },
        { kind: 'Ⅱ类', name: '乙' },
      ],
      '10',
    ],
    ['都没有', [], '0'],
  ])('%s', (_, rights, points) => {
    expect(findingOf('S6', { rights }).points).toEqual(exactly(points, '10'))
  })

  it('没有列出知识产权时，可能得满分，也可能不得分', () => {
    expect(findingOf('S6', { rights: undefined })).toMatchObject({
      verdict: 'unknown',
      missing: [{ fact: 'rights' }],
      points: between('0', '10', '10'),
    })
  })

  it.each([
    ['三级', '5'],
    ['二级', '0'],
  ])('数字化水平%s', (digitalLevel, points) => {
    expect(findingOf('S7', { digitalLevel }).points).toEqual(exactly(points, '5'))
  })

  it.each([
    ['met', '10'],
    ['unmet', '0'],
  ] as const)('人工判断 %s 后，得分就确定了', (verdict, points) => {
    const settlement = { criterion: 'S8', verdict, reason: '样例', by: '样例', on: '2019-06-01' }
    expect(findingOf('S8', {}, [settlement])).toMatchObject({ verdict, points: exactly(points, '10') })
    expect(assessed({}, [settlement]).points).toEqual(exactly(String(38 + Number(points)), '50'))
  })
})

describe('合格分', () => {
  const settled = (verdict: 'met' | 'unmet'): readonly Settlement[] => [
    { criterion: 'S8', verdict, reason: '样例', by: '样例', on: '2019-06-01' },
  ]

  it.each([
    ['高于 30 分', {}, 'met', exactly('38', '50')],
    [
      '恰好 30 分',
      { digitalLevel: '一级', nicheYears: '1', rights: [{ kind: 'Ⅰ类', name: '甲' }] },
      'met',
      exactly('30', '50'),
    ],
    ['差半分', { digitalLevel: '一级', nicheYears: '5', 'liabilities.2018': '60' }, 'unmet', exactly('29.5', '50')],
  ])('%s', (_, changes, verdict, points) => {
    const total = findingOf('总分', changes, settled('unmet'))
    expect(total).toMatchObject({ verdict, counts: true, points })
  })

  it('缺少的数据影响结论时，说明缺哪些；不影响时，结论已定', () => {
    const open = findingOf('总分', { rights: undefined }, settled('unmet'))
    expect(open).toMatchObject({ verdict: 'unknown', missing: [{ fact: 'rights' }], points: between('28', '38', '50') })
    expect(open.reasons).toEqual([
      '合计得 28 至 38 分（满分 50 分），尚不能确定是否达到要求的 30 分（附件·一“得分达到30分以上”）。',
    ])
    expect(findingOf('总分', { digitalLevel: undefined })).toMatchObject({ verdict: 'met', missing: [] })
  })

  it('只等人工判断的，留给人判断', () => {
    expect(findingOf('总分', { digitalLevel: '一级', rights: [] })).toMatchObject({
      verdict: 'judgement',
      missing: [],
      points: between('23', '33', '50'),
    })
  })
})
