import { describe } from 'vitest'
import { itJudges, passing, right, times, trackOf } from '#specs/support/forms.ts'

const giant = trackOf('giant')
const form = passing('giant')
const own = (changes = {}) => right(form, changes)
const brand = (kind: string) => ({ kind, name: '样例牌', grantedOn: '2017-10-01' })
const standard = (changes = {}) => ({
  kind: '行业标准',
  number: '样例/T 10001—2018',
  name: '样例通用技术条件',
  role: '参与',
  issuedOn: '2018-05-01',
  ...changes,
})

/** Main-business revenue and net profit of 2016, 2017 and 2018. */
const growing = (main: readonly string[], profit: readonly string[]) => ({
  mainRevenue: { 2016: main[0] ?? '', 2017: main[1] ?? '', 2018: main[2] ?? '' },
  netProfit: { 2016: profit[0] ?? '', 2017: profit[1] ?? '', 2018: profit[2] ?? '' },
})
const AT_TEN = ['1000', '1100', '1210']
const BELOW_TEN = ['10000', '11000', '12097.8']
const ABOVE_TEN = ['10000', '11000', '12102.2']

describe('二(三)1(1) 经济效益：逐条的界限', () => {
  const size = (staff: number, main: string) => ({ 'staff.2018': staff, 'mainRevenue.2018': main })
  itJudges(giant, 'G0', form, [
    {
      title: '999 人、4 亿元，中型，符合',
      facts: size(999, '40000'),
      verdict: 'met',
      says: ['“中型”', '中型、小型、微型'],
    },
    {
      title: '1000 人、4 亿元，大型，不符合',
      facts: size(1000, '40000'),
      verdict: 'unmet',
      says: ['“大型”', '不属于'],
    },
    { title: '1001 人、4 亿元，大型，不符合', facts: size(1001, '40000'), verdict: 'unmet', says: ['“大型”'] },
    { title: '1000 人、39999.99 万元，中型，符合', facts: size(1000, '39999.99'), verdict: 'met', says: ['“中型”'] },
    {
      title: '没有填人数，缺少数据',
      facts: { 'staff.2018': undefined },
      verdict: 'unknown',
      cells: ['从业人数（2018年）'],
    },
    { title: '没有填行业，缺少数据', facts: { industry: undefined }, verdict: 'unknown', cells: ['所属行业'] },
  ])

  const band = '5000 万元至 40000 万元'
  itJudges(giant, 'G1', form, [
    {
      title: '4999.99 万元，不符合',
      facts: { 'revenue.2018': '4999.99' },
      verdict: 'unmet',
      says: ['4999.99 万元', '低于', band],
    },
    {
      title: '恰好 5000 万元，符合',
      facts: { 'revenue.2018': '5000' },
      verdict: 'met',
      says: ['为 5000 万元', '在要求的', band],
    },
    { title: '5000.01 万元，符合', facts: { 'revenue.2018': '5000.01' }, verdict: 'met', says: ['5000.01 万元', band] },
    {
      title: '39999.99 万元，符合',
      facts: { 'revenue.2018': '39999.99' },
      verdict: 'met',
      says: ['39999.99 万元', band],
    },
    {
      title: '恰好 40000 万元，符合',
      facts: { 'revenue.2018': '40000' },
      verdict: 'met',
      says: ['为 40000 万元', '在要求的', band],
    },
    {
      title: '40000.01 万元，不符合',
      facts: { 'revenue.2018': '40000.01' },
      verdict: 'unmet',
      says: ['40000.01 万元', '高于', band],
    },
    {
      title: '前一年的数不代替上年度',
      facts: { 'revenue.2017': '20000', 'revenue.2018': '4000' },
      verdict: 'unmet',
      says: ['4000 万元'],
    },
    {
      title: '没有填营业收入，缺少数据',
      facts: { 'revenue.2018': undefined },
      verdict: 'unknown',
      cells: ['营业收入（2018年）'],
    },
  ])

  itJudges(giant, 'G2', form, [
    {
      title: '收入和利润都是 9.99%，不符合',
      facts: growing(BELOW_TEN, BELOW_TEN),
      verdict: 'unmet',
      says: ['近两年主营业务收入平均增长率为 9.99%', '近两年净利润平均增长率为 9.99%', '低于要求的 10%'],
    },
    {
      title: '收入恰好 10%，利润不到，符合',
      facts: growing(AT_TEN, BELOW_TEN),
      verdict: 'met',
      says: ['为 10%', '达到要求的 10%'],
    },
    {
      title: '收入不到，利润恰好 10%，符合',
      facts: growing(BELOW_TEN, AT_TEN),
      verdict: 'met',
      says: ['净利润平均增长率为 10%', '达到要求的 10%'],
    },
    { title: '收入 10.01%，符合', facts: growing(ABOVE_TEN, BELOW_TEN), verdict: 'met', says: ['10.01%'] },
    { title: '利润 10.01%，符合', facts: growing(BELOW_TEN, ABOVE_TEN), verdict: 'met', says: ['10.01%'] },
    {
      title: '利润先增 1/3，再降 2/15，平均恰好 10%，符合',
      facts: growing(BELOW_TEN, ['900', '1200', '1040']),
      verdict: 'met',
      says: ['净利润平均增长率为 10%'],
    },
    {
      title: '上例少 0.01 万元，不符合',
      facts: growing(BELOW_TEN, ['900', '1200', '1039.99']),
      verdict: 'unmet',
      says: ['低于要求的 10%'],
    },
    {
      title: '利润由亏转盈，收入不到 10%，由人判断',
      facts: growing(BELOW_TEN, ['-50', '100', '200']),
      verdict: 'judgement',
      says: ['2016年的净利润不是正数'],
    },
    {
      title: '利润由亏转盈，收入已到 10%，符合',
      facts: growing(AT_TEN, ['-50', '100', '200']),
      verdict: 'met',
      says: ['10%'],
    },
    {
      title: '收入缺一年，利润已到 10%，符合',
      facts: { ...growing([], AT_TEN), mainRevenue: undefined },
      verdict: 'met',
      says: ['10%'],
    },
    {
      title: '收入缺一年，利润不到 10%，缺少数据',
      facts: { ...growing(AT_TEN, BELOW_TEN), 'mainRevenue.2016': undefined },
      verdict: 'unknown',
      cells: ['主营业务收入（2016年）'],
    },
    {
      title: '两项都缺 2016 年，两项都指出',
      facts: { 'mainRevenue.2016': undefined, 'netProfit.2016': undefined },
      verdict: 'unknown',
      cells: ['主营业务收入（2016年）', '净利润（2016年）'],
    },
  ])

  const debt = (liabilities: string, assets: string) => ({ 'liabilities.2018': liabilities, 'assets.2018': assets })
  itJudges(giant, 'G3', form, [
    { title: '69.99%，符合', facts: debt('6999', '10000'), verdict: 'met', says: ['69.99%', '未超过要求的 70%'] },
    { title: '恰好 70%，符合', facts: debt('7000', '10000'), verdict: 'met', says: ['为 70%', '未超过要求的 70%'] },
    { title: '70.01%，不符合', facts: debt('7001', '10000'), verdict: 'unmet', says: ['70.01%', '，超过要求的 70%'] },
    {
      title: '多 0.01 万元就超过 70%，不符合',
      facts: debt('21000.01', '30000'),
      verdict: 'unmet',
      says: ['，超过要求的 70%'],
    },
    { title: '资产为零，比例没有意义，由人判断', facts: debt('10', '0'), verdict: 'judgement', says: ['资产总额为零'] },
    {
      title: '没有填负债，缺少数据',
      facts: { 'liabilities.2018': undefined },
      verdict: 'unknown',
      cells: ['负债总额（2018年）'],
    },
    {
      title: '没有填资产，缺少数据',
      facts: { 'assets.2018': undefined },
      verdict: 'unknown',
      cells: ['资产总额（2018年）'],
    },
  ])
})

describe('二(三)1(2) 专业化程度：逐条的界限', () => {
  itJudges(giant, 'G4', form, [
    { title: '1.9 年，不符合', facts: { nicheYears: '1.9' }, verdict: 'unmet', says: ['1.9 年', '低于要求的 2 年'] },
    { title: '恰好 2 年，符合', facts: { nicheYears: '2' }, verdict: 'met', says: ['为 2 年', '达到要求的 2 年'] },
    { title: '2.1 年，符合', facts: { nicheYears: '2.1' }, verdict: 'met', says: ['2.1 年', '2 年'] },
    {
      title: '没有填，缺少数据',
      facts: { nicheYears: undefined },
      verdict: 'unknown',
      cells: ['从事该产品领域的时间'],
    },
  ])

  const share = (main: string, revenue: string) => ({ 'mainRevenue.2018': main, 'revenue.2018': revenue })
  itJudges(giant, 'G5', form, [
    { title: '69.99%，不符合', facts: share('6999', '10000'), verdict: 'unmet', says: ['69.99%', '低于要求的 70%'] },
    { title: '恰好 70%，符合', facts: share('7000', '10000'), verdict: 'met', says: ['为 70%', '达到要求的 70%'] },
    { title: '70.01%，符合', facts: share('7001', '10000'), verdict: 'met', says: ['70.01%', '70%'] },
    {
      title: '营业收入为零，比例没有意义，由人判断',
      facts: share('0', '0'),
      verdict: 'judgement',
      says: ['营业收入为零'],
    },
    {
      title: '没有填主营业务收入，缺少数据',
      facts: { 'mainRevenue.2018': undefined },
      verdict: 'unknown',
      cells: ['主营业务收入（2018年）'],
    },
    {
      title: '没有填营业收入，缺少数据',
      facts: { 'revenue.2018': undefined },
      verdict: 'unknown',
      cells: ['营业收入（2018年）'],
    },
  ])

  itJudges(giant, 'G6', form, [
    {
      title: '全省第 2 名，符合',
      facts: { 'provincialRank.2018': 2 },
      verdict: 'met',
      says: ['第 2 名', '未超过要求的 第 3 名'],
    },
    { title: '全省第 3 名，符合', facts: { 'provincialRank.2018': 3 }, verdict: 'met', says: ['第 3 名', '未超过'] },
    {
      title: '全省第 4 名，看全国排名，由人判断',
      facts: { 'provincialRank.2018': 4 },
      verdict: 'judgement',
      says: ['第 4 名', '，超过要求的 第 3 名', '位于前列'],
    },
    {
      title: '没有填省内排名，缺少数据',
      facts: { 'provincialRank.2018': undefined },
      verdict: 'unknown',
      cells: ['主导产品省内市场排名（2018年）'],
    },
  ])
})

describe('二(三)1(3) 创新能力：逐条的界限', () => {
  const staff = (tech: number, all: number) => ({ 'techStaff.2018': tech, 'staff.2018': all })
  itJudges(giant, 'G7', form, [
    { title: '14.9%，不符合', facts: staff(149, 1000), verdict: 'unmet', says: ['14.9%', '低于要求的 15%'] },
    { title: '恰好 15%，符合', facts: staff(150, 1000), verdict: 'met', says: ['为 15%', '达到要求的 15%'] },
    { title: '15.1%，符合', facts: staff(151, 1000), verdict: 'met', says: ['15.1%', '15%'] },
    { title: '职工总数为零，比例没有意义，由人判断', facts: staff(0, 0), verdict: 'judgement', says: ['从业人数为零'] },
    {
      title: '没有填科技人员，缺少数据',
      facts: { 'techStaff.2018': undefined },
      verdict: 'unknown',
      cells: ['从事研发和相关技术创新活动的科技人员（2018年）'],
    },
    {
      title: '没有填从业人数，缺少数据',
      facts: { 'staff.2018': undefined },
      verdict: 'unknown',
      cells: ['从业人数（2018年）'],
    },
  ])

  const withFifth = (changes: object) => ({ ipRights: [...times(4, own()), own(changes)] })
  itJudges(giant, 'G8', form, [
    {
      title: '4 项，不符合',
      facts: { ipRights: times(4, own()) },
      verdict: 'unmet',
      says: ['4 项', '低于要求的 5 项'],
    },
    {
      title: '恰好 5 项，符合',
      facts: { ipRights: times(5, own()) },
      verdict: 'met',
      says: ['为 5 项', '达到要求的 5 项'],
    },
    { title: '6 项，符合', facts: { ipRights: times(6, own()) }, verdict: 'met', says: ['6 项', '5 项'] },
    { title: '第 5 项与主要产品无关，不符合', facts: withFifth({ related: false }), verdict: 'unmet', says: ['4 项'] },
    {
      title: '第 5 项权利人是别人，不符合',
      facts: withFifth({ owner: '样例别家公司' }),
      verdict: 'unmet',
      says: ['4 项'],
    },
    {
      title: '第 5 项申报前一天到期，不符合',
      facts: withFifth({ validTo: '2019-05-19' }),
      verdict: 'unmet',
      says: ['4 项'],
    },
    { title: '第 5 项申报当天到期，符合', facts: withFifth({ validTo: '2019-05-20' }), verdict: 'met', says: ['5 项'] },
    {
      title: '第 5 项是软件著作权，不符合',
      facts: withFifth({ kind: '软件著作权' }),
      verdict: 'unmet',
      says: ['4 项'],
    },
    { title: '没有填清单，缺少数据', facts: { ipRights: undefined }, verdict: 'unknown', cells: ['知识产权清单'] },
  ])

  const issued = (issuedOn: string) => ({ standards: [standard({ issuedOn })] })
  itJudges(giant, 'G9', form, [
    { title: '没有标准，不符合', facts: { standards: [] }, verdict: 'unmet', says: ['0 项', '低于要求的 1 项'] },
    {
      title: '参与 1 项行业标准，符合',
      facts: { standards: [standard()] },
      verdict: 'met',
      says: ['为 1 项', '达到要求的 1 项'],
    },
    { title: '2 项，符合', facts: { standards: times(2, standard()) }, verdict: 'met', says: ['2 项'] },
    { title: '2016年12月31日发布，早于近两年，不符合', facts: issued('2016-12-31'), verdict: 'unmet', says: ['0 项'] },
    { title: '2017年1月1日发布，符合', facts: issued('2017-01-01'), verdict: 'met', says: ['1 项'] },
    { title: '2018年12月31日发布，符合', facts: issued('2018-12-31'), verdict: 'met', says: ['1 项'] },
    { title: '2019年1月1日发布，晚于近两年，不符合', facts: issued('2019-01-01'), verdict: 'unmet', says: ['0 项'] },
    { title: '国际标准，符合', facts: { standards: [standard({ kind: '国际标准' })] }, verdict: 'met', says: ['1 项'] },
    { title: '国家标准，符合', facts: { standards: [standard({ kind: '国家标准' })] }, verdict: 'met', says: ['1 项'] },
    {
      title: '团体标准不算，不符合',
      facts: { standards: [standard({ kind: '团体标准' })] },
      verdict: 'unmet',
      says: ['0 项'],
    },
    {
      title: '地方标准不算，不符合',
      facts: { standards: [standard({ kind: '地方标准' })] },
      verdict: 'unmet',
      says: ['0 项'],
    },
    { title: '没有填标准清单，缺少数据', facts: { standards: undefined }, verdict: 'unknown', cells: ['标准清单'] },
  ])

  const none = {
    institutes: 0,
    techCentres: 0,
    engineeringCentres: 0,
    academicianStation: false,
    postdoctoralStation: false,
  }
  const ROWS = ['技术研究院数量', '企业技术中心数量', '企业工程中心数量', '院士专家工作站', '博士后工作站']
  itJudges(giant, 'G10', form, [
    { title: '五种机构都没有，不符合', facts: none, verdict: 'unmet', says: ['0 个', '低于要求的 1 个'] },
    {
      title: '1 个技术研究院，符合',
      facts: { ...none, institutes: 1 },
      verdict: 'met',
      says: ['为 1 个', '达到要求的 1 个'],
    },
    { title: '1 个企业技术中心，符合', facts: { ...none, techCentres: 1 }, verdict: 'met', says: ['1 个'] },
    { title: '1 个企业工程中心，符合', facts: { ...none, engineeringCentres: 1 }, verdict: 'met', says: ['1 个'] },
    { title: '有院士专家工作站，符合', facts: { ...none, academicianStation: true }, verdict: 'met', says: ['1 个'] },
    { title: '有博士后工作站，符合', facts: { ...none, postdoctoralStation: true }, verdict: 'met', says: ['1 个'] },
    {
      title: '两种都有，符合',
      facts: { ...none, institutes: 1, postdoctoralStation: true },
      verdict: 'met',
      says: ['2 个'],
    },
    {
      title: '四种没有、一种没有填，缺少数据',
      facts: { ...none, techCentres: undefined },
      verdict: 'unknown',
      cells: ['企业技术中心数量'],
    },
    {
      title: '五种都没有填，五项都指出',
      facts: Object.fromEntries(Object.keys(none).map((key) => [key, undefined])),
      verdict: 'unknown',
      cells: ROWS,
    },
  ])
})

describe('二(三)1(4) 经营管理：逐条的界限', () => {
  const ISO9000 = 'ISO9000质量管理体系认证或同级认证'
  itJudges(giant, 'G11', form, [
    {
      title: '三项俱全，符合',
      facts: { managementSystems: [ISO9000], managementMethods: ['5S管理'] },
      verdict: 'met',
      says: [ISO9000, '“5S管理”', '已附证明材料'],
    },
    {
      title: '没有质量管理体系认证，不符合',
      facts: { managementSystems: ['ISO14000环境管理体系认证'] },
      verdict: 'unmet',
      says: ['不符合', ISO9000],
    },
    {
      title: '没有先进管理方式，不符合',
      facts: { managementMethods: [] },
      verdict: 'unmet',
      says: ['先进管理方式一项未选'],
    },
    { title: '没有附精细化管理方案，缺少数据', without: 'E-A3n', verdict: 'unknown', cells: ['精细化管理方案'] },
    {
      title: '没有填体系认证，缺少数据',
      facts: { managementSystems: undefined },
      verdict: 'unknown',
      cells: ['企业获得的管理体系认证情况'],
    },
    {
      title: '没有填管理方式，缺少数据',
      facts: { managementMethods: undefined },
      verdict: 'unknown',
      cells: ['先进管理方式采用情况'],
    },
  ])

  itJudges(giant, 'G12', form, [
    { title: '没有品牌，不符合', facts: { brands: [] }, verdict: 'unmet', says: ['0 项', '低于要求的 1 项'] },
    { title: '1 项省名牌产品，符合', facts: { brands: [brand('省名牌产品')] }, verdict: 'met', says: ['为 1 项'] },
    { title: '1 项中国驰名商标，符合', facts: { brands: [brand('中国驰名商标')] }, verdict: 'met', says: ['为 1 项'] },
    {
      title: '1 项国家级名牌产品，符合',
      facts: { brands: [brand('国家级名牌产品')] },
      verdict: 'met',
      says: ['为 1 项'],
    },
    { title: '2 项，符合', facts: { brands: times(2, brand('省名牌产品')) }, verdict: 'met', says: ['2 项'] },
    { title: '省著名商标不算，不符合', facts: { brands: [brand('省著名商标')] }, verdict: 'unmet', says: ['0 项'] },
    { title: '没有填品牌清单，缺少数据', facts: { brands: undefined }, verdict: 'unknown', cells: ['品牌清单'] },
  ])

  itJudges(giant, 'G13', form, [
    { title: '有一项认证，符合', facts: { certifications: ['UL'] }, verdict: 'met', says: ['“UL”'] },
    {
      title: '没有认证，看执行标准，由人判断',
      facts: { certifications: [] },
      verdict: 'judgement',
      says: ['一项未选', '由评审人员判断'],
    },
    {
      title: '没有填，缺少数据',
      facts: { certifications: undefined },
      verdict: 'unknown',
      cells: ['产品获得的发达国家或地区权威机构认证情况'],
    },
  ])

  const FIELD = '符合《推动全省工业经济高质量发展实施意见》所列重点发展领域和方向'
  itJudges(giant, 'G14', form, [
    { title: '一项未选，不符合', facts: { giantFields: [] }, verdict: 'unmet', says: ['一项未选', '至少一项'] },
    { title: '选一项，符合', facts: { giantFields: [FIELD] }, verdict: 'met', says: [FIELD, '至少一项'] },
    { title: '没有填，缺少数据', facts: { giantFields: undefined }, verdict: 'unknown', cells: ['企业所处重点领域'] },
  ])
})
