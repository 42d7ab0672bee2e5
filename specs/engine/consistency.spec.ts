import { describe, expect, it } from 'vitest'
import { checkForm, type FormValue, factsOf } from '#engine'
import { composeUscc, type Day, day, showExact } from '#kernel'
import {
  circumstances,
  passing,
  right,
  SUBMISSION,
  type TrackId,
  times,
  trackOf,
  withFacts,
} from '#specs/support/forms.ts'

/** One rule at its edge. */
interface Edge {
  readonly rule: string
  readonly track: TrackId
  readonly title: string
  readonly facts: Readonly<Record<string, FormValue | undefined>>
  readonly on?: Day
  /** Where it disagrees, the field and the words for both cells; undefined where it agrees. */
  readonly field?: string
  readonly says?: readonly string[]
}

const uscc = (region: string) => composeUscc({ kind: '91', region, serial: '00E00001' })
const MAIN = { 'revenue.2018': '10000', 'mainRevenue.2018': '9000', 'mainRevenue.2017': '8000', 'revenue.2017': '9000' }
const enterprise = passing('enterprise')
const patents = (total: number, invention: number, utility: number, design: number) => ({
  'patentsTotal.2018': total,
  'patentsInvention.2018': invention,
  'patentsUtility.2018': utility,
  'patentsDesign.2018': design,
  ipRights: times(total, right(passing('giant'))),
})
const core = (share: string, count = 1) => ({ coreIpRights: count, coreIpShare: share, ...patents(3, 1, 1, 1) })
const people = (managers: number | undefined, technicians: number | undefined) => ({
  'managers.2018': managers,
  'technicians.2018': technicians,
  'staff.2018': 100,
  sizeClass: '小型',
  'mainRevenue.2018': '2000',
  'revenue.2018': '2500',
})

const EDGES: readonly Edge[] = [
  ...(['product', 'enterprise', 'giant'] as const).flatMap((track): Edge[] => [
    { rule: 'C1', track, title: '信用代码与所在地区同在沈阳', facts: { county: '210106', uscc: uscc('210102') } },
    {
      rule: 'C1',
      track,
      title: '信用代码在大连、所在地区在沈阳',
      facts: { county: '210106', uscc: uscc('210211') },
      field: 'county',
      says: ['“统一社会信用代码”', '210211', '沈阳市', '迁移过登记地的不必更改'],
    },
  ]),
  { rule: 'C1', track: 'enterprise', title: '省里登记的', facts: { county: '210106', uscc: uscc('210000') } },
  { rule: 'C1', track: 'enterprise', title: '国家登记的', facts: { county: '210106', uscc: uscc('100000') } },
  {
    rule: 'C1',
    track: 'enterprise',
    title: '已经撤销的区划，同在大连',
    facts: { county: '210214', uscc: uscc('210282') },
  },
  {
    rule: 'C1',
    track: 'enterprise',
    title: '沈抚示范区没有自己的区划码',
    facts: { county: '21SF', uscc: uscc('210402') },
  },
  { rule: 'C1', track: 'enterprise', title: '没有填信用代码', facts: { uscc: undefined } },

  ...(['enterprise', 'giant'] as const).flatMap((track): Edge[] => [
    {
      rule: 'C2',
      track,
      title: '300 人、2000 万元填中型',
      facts: { 'staff.2018': 300, 'mainRevenue.2018': '2000', 'revenue.2018': '5000', sizeClass: '中型' },
    },
    {
      rule: 'C2',
      track,
      title: '299 人、2000 万元填中型',
      facts: { 'staff.2018': 299, 'mainRevenue.2018': '2000', 'revenue.2018': '5000', sizeClass: '中型' },
      field: 'sizeClass',
      says: ['企业规模', '填写的是中型', '计算是小型', '从业人数和主营业务收入', '300号'],
    },
    { rule: 'C3', track, title: '申报当天登记', facts: { registeredOn: SUBMISSION } },
    {
      rule: 'C3',
      track,
      title: '申报次日登记',
      facts: { registeredOn: '2019-05-21' },
      field: 'registeredOn',
      says: ['2019年5月21日', '晚于申报日 2019年5月20日', '请核对这两个日期'],
    },
    { rule: 'C4', track, title: '主营业务收入等于营业收入', facts: { ...MAIN, 'mainRevenue.2018': '10000' } },
    {
      rule: 'C4',
      track,
      title: '主营业务收入多 0.01 万元',
      facts: { ...MAIN, 'mainRevenue.2018': '10000.01' },
      field: 'revenue.2018',
      says: ['主营业务收入', '10000.01', '不应大于', '营业收入', '（2018年）的 10000。'],
    },
    {
      rule: 'C4',
      track,
      title: '前一年的也核对',
      facts: { ...MAIN, 'mainRevenue.2017': '9000.01' },
      field: 'revenue.2017',
      says: ['（2017年）为 9000.01', '（2017年）的 9000。'],
    },
    { rule: 'C5', track, title: '研发投入等于营业收入', facts: { ...MAIN, 'rdSpending.2018': '10000' } },
    {
      rule: 'C5',
      track,
      title: '研发投入多 0.01 万元',
      facts: { ...MAIN, 'rdSpending.2018': '10000.01' },
      field: 'revenue.2018',
      says: ['研发', '10000.01', '不应大于', '的 10000。'],
    },
  ]),

  {
    rule: 'C6',
    track: 'product',
    title: '产品销售额等于销售收入',
    facts: { 'productSales.2018': '800', 'sales.2018': '800' },
  },
  {
    rule: 'C6',
    track: 'product',
    title: '产品销售额多 0.01 万元',
    facts: { 'productSales.2018': '800.01', 'sales.2018': '800' },
    field: 'sales.2018',
    says: ['附件1第14b项“销售额”（2018年）为 800.01', '附件1第7c项“销售收入”（2018年）的 800'],
  },
  { rule: 'C7', track: 'product', title: '申报当天完成', facts: { developedOn: SUBMISSION } },
  {
    rule: 'C7',
    track: 'product',
    title: '申报次日完成',
    facts: { developedOn: '2019-05-21' },
    field: 'developedOn',
    says: ['“产品研发完成日期”', '2019年5月21日', '晚于申报日 2019年5月20日'],
  },

  { rule: 'C8', track: 'enterprise', title: '管理与技术人员恰好等于总数', facts: people(40, 60) },
  {
    rule: 'C8',
    track: 'enterprise',
    title: '多一个人',
    facts: people(40, 61),
    field: 'staff.2018',
    says: [
      '“其中：管理人员”（2018年）与',
      '“技术人员”（2018年）之和为 101',
      '不应大于',
      '“企业人员总数”（2018年）的 100',
    ],
  },
  { rule: 'C8', track: 'enterprise', title: '只填一项，不超过总数', facts: people(100, undefined) },
  {
    rule: 'C8',
    track: 'enterprise',
    title: '只填一项，已超过总数',
    facts: people(undefined, 101),
    field: 'staff.2018',
    says: ['“技术人员”（2018年）为 101'],
  },

  { rule: 'C9', track: 'giant', title: '本科以上人数等于从业人数', facts: { 'bachelors.2017': 50, 'staff.2017': 50 } },
  {
    rule: 'C9',
    track: 'giant',
    title: '本科以上人数多一人',
    facts: { 'bachelors.2017': 51, 'staff.2017': 50 },
    field: 'staff.2017',
    says: ['本科及以上学历人数', '51', '“从业人数 人”（2017年）的 50'],
  },
  {
    rule: 'C10',
    track: 'giant',
    title: '科技人员等于从业人数',
    facts: { 'techStaff.2018': 100, 'staff.2018': 100, 'bachelors.2018': 1, sizeClass: '小型' },
  },
  {
    rule: 'C10',
    track: 'giant',
    title: '科技人员多一人',
    facts: { 'techStaff.2018': 101, 'staff.2018': 100, 'bachelors.2018': 1, sizeClass: '小型' },
    field: 'staff.2018',
    says: ['科技人员', '101', '“从业人数 人”（2018年）的 100'],
  },
  {
    rule: 'C11',
    track: 'giant',
    title: '三种专利之和等于总数',
    facts: { ...patents(6, 1, 2, 3), coreIpShare: undefined },
  },
  {
    rule: 'C11',
    track: 'giant',
    title: '三种专利之和多一项',
    facts: { ...patents(6, 2, 2, 3), coreIpShare: undefined },
    field: 'patentsTotal.2018',
    says: ['“发明专利”（2018年）与', '之和为 7', '应等于', '有效专利数”（2018年）的 6'],
  },
  {
    rule: 'C11',
    track: 'giant',
    title: '三种专利之和少一项',
    facts: { ...patents(6, 1, 2, 2), coreIpShare: undefined },
    field: 'patentsTotal.2018',
    says: ['之和为 5', '的 6'],
  },
  {
    rule: 'C11',
    track: 'giant',
    title: '有一种没有填，不能说不等',
    facts: { ...patents(6, 1, 2, 2), 'patentsDesign.2018': undefined, coreIpShare: undefined },
  },
  { rule: 'C12', track: 'giant', title: '专利数与清单相同', facts: { ...patents(6, 1, 2, 3), coreIpShare: undefined } },
  {
    rule: 'C12',
    track: 'giant',
    title: '清单少一项',
    facts: { ...patents(6, 1, 2, 3), ipRights: times(5, right(passing('giant'))), coreIpShare: undefined },
    field: 'patentsTotal.2018',
    says: ['有效专利数”（2018年）填写的是 6', '“知识产权清单中的有效专利”是 5', '请核对填报数或清单'],
  },
  { rule: 'C13', track: 'giant', title: '1/3 填 33.33%', facts: core('33.33') },
  {
    rule: 'C13',
    track: 'giant',
    title: '1/3 填 33.34%',
    facts: core('33.34'),
    field: 'coreIpShare',
    says: ['填写的是 33.34%', '是 33.33%', '核心自主知识产权占知识产权清单比重'],
  },
  { rule: 'C13', track: 'giant', title: '2/3 填 66.67%', facts: core('66.67', 2) },
  {
    rule: 'C13',
    track: 'giant',
    title: '2/3 填 66.66%',
    facts: core('66.66', 2),
    field: 'coreIpShare',
    says: ['66.66%', '66.67%'],
  },
]

describe('同一张表内相互核对', () => {
  it.each(EDGES)('$rule $track：$title', ({ rule, track, facts, on = SUBMISSION, field, says = [] }) => {
    const { errors, warnings } = checkForm(trackOf(track), withFacts(passing(track), facts), circumstances({ on }))
    const severity = trackOf(track).consistency.find(({ id }) => id === rule)?.severity
    const [mine, theirs] = severity === 'error' ? [errors, warnings] : [warnings, errors]
    const found = mine.filter(({ code }) => code === `disagrees-${rule}`)
    expect(found.map((problem) => problem.field)).toEqual(field === undefined ? [] : [field])
    expect(theirs.filter(({ code }) => code === `disagrees-${rule}`)).toEqual([])
    for (const words of says) expect(found[0]?.message).toContain(words)
  })

  it.each(['product', 'enterprise', 'giant'] as const)('%s 的每条规则都在上表中，有合有不合', (id) => {
    for (const { id: rule } of trackOf(id).consistency) {
      const edges = EDGES.filter((edge) => edge.rule === rule && edge.track === id)
      expect([rule, new Set(edges.map(({ field }) => field !== undefined))]).toEqual([rule, new Set([true, false])])
    }
  })

  it('空着的格不与任何数冲突', () => {
    for (const id of ['product', 'enterprise', 'giant'] as const) {
      const { errors, warnings } = checkForm(trackOf(id), { ...passing(id), facts: {} }, circumstances())
      expect(warnings).toEqual([])
      expect(errors.filter(({ code }) => code.startsWith('disagrees'))).toEqual([])
    }
  })

  it('申报日在后的，同一日期不再算晚', () => {
    const form = withFacts(enterprise, { registeredOn: '2019-05-21' })
    expect(checkForm(trackOf('enterprise'), form, circumstances({ on: day('2019-05-21') })).errors).toEqual([])
  })
})

describe('由系统计算的栏目', () => {
  it('前一年的比率按前一年的数计算', () => {
    const form = withFacts(passing('giant'), {
      assets: { 2017: '100', 2018: '400' },
      liabilities: { 2017: '30', 2018: '100' },
      mainRevenue: { 2016: '100', 2017: '120', 2018: '180' },
    })
    const facts = factsOf(trackOf('giant'), form, circumstances())
    const shown = (fact: 'debtRatio' | 'mainRevenueGrowth', year?: number) => {
      const value = facts.number(fact, year)
      return 'gap' in value ? value : showExact(value)
    }
    expect([shown('debtRatio', 2017), shown('debtRatio'), shown('debtRatio', 2018)]).toEqual(['0.3', '0.25', '0.25'])
    expect([shown('mainRevenueGrowth', 2017), shown('mainRevenueGrowth', 2018)]).toEqual(['0.2', '0.5'])
  })
})
