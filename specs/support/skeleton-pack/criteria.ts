import { article, count, type PassMark, percentage, wanYuan } from '#policy'
import type { Criterion } from './vocabulary.ts'

const cite = (quote: string) => article('附件·一', quote)

/** S1–S3 must hold; S4–S8 give points. */
export const CRITERIA: readonly Criterion[] = [
  {
    id: 'S1',
    title: '近2年研发费用占营业收入平均不低于 3%',
    kind: 'atLeast',
    fact: 'rdShareOfRevenue',
    years: { mean: [-2, -1] },
    min: percentage(3),
    cite: cite('近2年均不低于3%'),
  },
  {
    id: 'S2',
    title: '营业收入或者股权融资',
    kind: 'anyOf',
    of: [
      { kind: 'atLeast', fact: 'revenue', min: wanYuan(1000) },
      { kind: 'atLeast', fact: 'equityRaised', years: { sum: [-2, -1] }, min: wanYuan(2000) },
    ],
    cite: cite('近2年新增股权融资合计2000万元以上'),
  },
  {
    id: 'S3',
    title: '已为创新型中小企业',
    kind: 'holdsTitle',
    track: 'innovative',
    name: '创新型中小企业',
    cite: cite('须先认定为创新型中小企业'),
  },
  {
    id: 'S4',
    title: '专业化（满分 20 分，不低于 8 分）',
    kind: 'sum',
    floor: 8,
    cap: 20,
    of: [
      {
        kind: 'scored',
        fact: 'mainRevenueShare',
        bands: [
          { from: percentage(80), points: 5 },
          { from: percentage(70), points: 3 },
          { from: percentage(60), points: 1 },
        ],
      },
      {
        kind: 'scored',
        fact: 'mainRevenueGrowth',
        bands: [
          { from: percentage(0), points: 2 },
          { from: percentage(10), points: 10 },
        ],
      },
      { kind: 'perStep', fact: 'nicheYears', every: count(2, '年'), points: 1, most: 5 },
    ],
    cite: cite('专业化指标'),
  },
  {
    id: 'S5',
    title: '资产负债率',
    kind: 'scored',
    fact: 'debtRatio',
    bands: [
      { from: percentage(0), points: 5 },
      { from: percentage(50), points: 2.5 },
      { from: percentage(70), points: 0 },
    ],
    cite: cite('资产负债率'),
  },
  {
    id: 'S6',
    title: '知识产权（取最高一项）',
    kind: 'bestOf',
    of: [
      { kind: 'worth', points: 10, when: { kind: 'atLeast', fact: 'firstClassRights', min: count(1, '项') } },
      { kind: 'worth', points: 2, when: { kind: 'atLeast', fact: 'secondClassRights', min: count(1, '项') } },
    ],
    cite: cite('知识产权数量'),
  },
  {
    id: 'S7',
    title: '数字化水平',
    kind: 'worth',
    points: 5,
    when: { kind: 'oneOf', fact: 'digitalLevel', options: ['三级'] },
    cite: cite('数字化水平'),
  },
  {
    id: 'S8',
    title: '地方特色',
    kind: 'worth',
    points: 10,
    when: { kind: 'judgement', guide: '看本省特色产业的材料', look: [{ fact: 'nicheYears' }] },
    cite: cite('特色化指标'),
  },
]

/** One condition, and no points. */
export const INNOVATIVE_CRITERIA: readonly Criterion[] = [
  {
    id: 'I1',
    title: '上年度营业收入达到 500 万元',
    kind: 'atLeast',
    fact: 'revenue',
    min: wanYuan(500),
    cite: cite('上年度营业收入500万元以上'),
  },
]

/** What the points of S4–S8, 50 in all, must reach. */
export const PASS_MARK: PassMark = {
  id: '总分',
  title: '评价得分达到 30 分',
  points: 30,
  cite: cite('得分达到30分以上'),
}
