import { article, count, percentage, wanYuan } from '#policy'
import { SME_CLASSES } from './enterprise.ts'
import type { Criterion } from './vocabulary.ts'

/** 附件3 row 12, as its boxes read. */
export const GIANT_FIELDS = [
  '企业的主导产品应符合《工业“四基”发展目录》所列重点领域',
  '符合制造强国战略明确的十大重点产业领域，属于重点领域技术路线图中有关产品',
  '符合《推动全省工业经济高质量发展实施意见》所列重点发展领域和方向',
]

/** The title says 中小企业, and 附件3 asks the size: only the size rule of 二(二) carries over (reading R12). */
export const G0 = {
  id: 'G0',
  title: '中小企业',
  kind: 'oneOf',
  fact: 'sizeClass',
  options: SME_CLASSES,
  cite: article('附件3·8', '根据《中小企业划型标准》（工信部联企业〔2011〕300号），企业规模属于'),
  readings: ['R12'],
} satisfies Criterion

export const G1 = {
  id: 'G1',
  title: '上年度营业收入 0.5 亿元至 4 亿元',
  kind: 'between',
  fact: 'revenue',
  min: wanYuan(5000),
  max: wanYuan(40000),
  cite: article('二(三)1(1)', '上年度企业营业收入在 0.5 亿元至 4 亿元之间'),
  readings: ['R2'],
} satisfies Criterion

export const G2 = {
  id: 'G2',
  title: '主营业务收入或净利润平均增长率 10% 以上',
  kind: 'anyOf',
  of: [
    { kind: 'atLeast', fact: 'mainRevenueMeanGrowth', min: percentage(10) },
    { kind: 'atLeast', fact: 'netProfitMeanGrowth', min: percentage(10) },
  ],
  cite: article('二(三)1(1)', '近 2 年主营业务收入或净利润的平均增长率达到 10% 以上'),
  readings: ['R1', 'R4', 'R9'],
} satisfies Criterion

export const G3 = {
  id: 'G3',
  title: '资产负债率不高于 70%',
  kind: 'atMost',
  fact: 'debtRatio',
  max: percentage(70),
  cite: article('二(三)1(1)', '企业资产负债率不高于 70%'),
  readings: ['R1', 'R21'],
} satisfies Criterion

export const G4 = {
  id: 'G4',
  title: '从事特定细分市场 2 年及以上',
  kind: 'atLeast',
  fact: 'nicheYears',
  min: count(2, '年'),
  cite: article('二(三)1(2)', '企业从事特定细分市场时间达到 2 年及以上'),
  readings: ['R1'],
} satisfies Criterion

export const G5 = {
  id: 'G5',
  title: '主营业务收入占营业收入 70% 以上',
  kind: 'atLeast',
  fact: 'mainRevenueShare',
  min: percentage(70),
  cite: article('二(三)1(2)', '其主营业务收入占本企业营业收入的 70% 以上'),
  readings: ['R1', 'R21'],
} satisfies Criterion

export const G6 = {
  id: 'G6',
  title: '市场占有率全国前列或全省前 3 位',
  kind: 'anyOf',
  of: [
    { kind: 'atMost', fact: 'provincialRank', max: count(3, '名') },
    {
      kind: 'judgement',
      guide:
        '省内排名不在前 3 位的，看主导产品在全国细分市场是否“位于前列”：细分市场的范围是否合理，国内占有率和排名有无行业协会、统计或第三方机构的材料佐证。',
      look: [
        { fact: 'niche' },
        { fact: 'domesticShare' },
        { fact: 'domesticRank' },
        { fact: 'provincialShare' },
        { derived: 'provincialRank' },
        { evidence: 'E-A2' },
      ],
    },
  ],
  cite: article('二(三)1(2)', '主导产品在细分市场占有率位于全国前列或全省前 3 位'),
  readings: ['R21'],
} satisfies Criterion

export const G7 = {
  id: 'G7',
  title: '科技人员占职工总数不低于 15%',
  kind: 'atLeast',
  fact: 'techStaffShare',
  min: percentage(15),
  cite: article('二(三)1(3)', '从事研发和相关技术创新活动的科技人员占企业职工总数的比例不低于 15%'),
  readings: ['R1', 'R6', 'R21'],
} satisfies Criterion

export const G8 = {
  id: 'G8',
  title: '与主要产品相关的专利至少 5 项',
  kind: 'atLeast',
  fact: 'relatedPatents',
  min: count(5, '项'),
  cite: article('二(三)1(3)', '至少获得 5 项与主要产品相关的专利'),
  readings: ['R8'],
} satisfies Criterion

export const G9 = {
  id: 'G9',
  title: '主持或者参与制（修）订标准至少 1 项',
  kind: 'atLeast',
  fact: 'standardsTakenPart',
  min: count(1, '项'),
  cite: article('二(三)1(3)', '近 2 年企业主持或者参与制(修)订至少 1 项相关业务领域国际标准、国家标准或行业标准'),
  readings: ['R7', 'R9'],
} satisfies Criterion

export const G10 = {
  id: 'G10',
  title: '设立研发机构',
  kind: 'atLeast',
  fact: 'rdBodies',
  min: count(1, '个'),
  cite: article('二(三)1(3)', '企业设立研发机构,具备完成技术创新任务所必备的条件或环境'),
} satisfies Criterion

export const G11 = {
  id: 'G11',
  title: '精细化管理方案、质量管理体系认证、先进管理方式',
  kind: 'allOf',
  of: [
    { kind: 'includesAny', fact: 'managementSystems', options: ['ISO9000质量管理体系认证或同级认证'] },
    { kind: 'given', fact: 'managementMethods' },
    { kind: 'attached', items: ['E-A3n'] },
  ],
  cite: article('二(三)1(4)', '企业有完整的精细化管理方案,取得相关质量管理体系认证,采用先进的企业管理方式'),
} satisfies Criterion

export const G12 = {
  id: 'G12',
  title: '省级及以上名牌产品或驰名商标 1 项以上',
  kind: 'atLeast',
  fact: 'famousBrands',
  min: count(1, '项'),
  cite: article('二(三)1(4)', '获得省级及以上名牌产品或驰名商标 1 项以上'),
  readings: ['R1'],
} satisfies Criterion

export const G13 = {
  id: 'G13',
  title: '执行标准先进或通过发达国家和地区产品认证',
  kind: 'anyOf',
  of: [
    { kind: 'given', fact: 'certifications' },
    {
      kind: 'judgement',
      guide:
        '没有发达国家或地区产品认证的，看产品执行的标准是否达到国际或国内先进水平：标准全称和类别，主要指标与国际标准或国内领先企业标准的对比，有无检测报告或标准文本佐证。',
      look: [
        { fact: 'productStandards' },
        { fact: 'productStandardName' },
        { fact: 'productOverview' },
        { evidence: 'E-A3e' },
        { evidence: 'E-A3f' },
      ],
    },
  ],
  cite: article(
    '二(三)1(4)',
    '企业产品生产执行标准达到国际或国内先进水平,或是产品通过发达国家和地区的产品认证(国际标准协会行业认证)',
  ),
} satisfies Criterion

export const G14 = {
  id: 'G14',
  title: '重点领域',
  kind: 'includesAny',
  fact: 'giantFields',
  options: GIANT_FIELDS,
  cite: article(
    '二(三)2',
    '企业的主导产品应符合《工业"四基"发展目录》所列重点领域,从事细分产品市场属于制造业核心基础零部件、先进基础工艺和关键基础材料;符合制造强国战略明确的十大重点产业领域,属于重点领域技术路线图中有关产品;符合《推动全省工业经济高质量发展实施意见》所列重点发展领域和方向',
  ),
  readings: ['R11'],
} satisfies Criterion

export const GIANT_CRITERIA: readonly Criterion[] = [G0, G1, G2, G3, G4, G5, G6, G7, G8, G9, G10, G11, G12, G13, G14]
