import type { Unit } from './measure.ts'

/** A fact that nobody types: it follows from the form, the record of the application and the day it is looked at. */
export type DerivedDefinition =
  | { readonly type: 'number'; readonly title: string; readonly unit: Unit }
  | { readonly type: 'day' | 'choice' | 'choices' | 'flag'; readonly title: string }

const number = <U extends Unit>(title: string, unit: U) => ({ type: 'number', title, unit }) as const
const ratio = (title: string) => number(title, '%')
const day = (title: string) => ({ type: 'day', title }) as const
const choice = (title: string) => ({ type: 'choice', title }) as const
const choices = (title: string) => ({ type: 'choices', title }) as const
const flag = (title: string) => ({ type: 'flag', title }) as const

/**
 * The derived facts that criteria, consistency rules and computed cells may name. A number is that of one year; a
 * criterion looks at Y‑1, the last full year before the campaign's.
 */
export const DERIVED = {
  revenue: number('营业收入', '万元'),
  mainRevenueGrowth: ratio('主营业务收入增长率'),
  mainRevenueMeanGrowth: ratio('近两年主营业务收入平均增长率'),
  mainRevenueCompoundGrowth: ratio('近两年主营业务收入年均复合增长率'),
  netProfitGrowth: ratio('净利润增长率'),
  netProfitMeanGrowth: ratio('近两年净利润平均增长率'),
  netProfitCompoundGrowth: ratio('近两年净利润年均复合增长率'),
  debtRatio: ratio('资产负债率'),
  mainRevenueShare: ratio('主营业务收入占营业收入比重'),
  rdShareOfSales: ratio('研发投入占销售收入比例'),
  rdShareOfRevenue: ratio('研发投入占营业收入比例'),
  techStaffShare: ratio('科技人员占职工总数比例'),
  rdStaffShare: ratio('研发人员占职工总数比例'),
  nicheYears: number('从事特定细分市场的时间', '年'),
  domesticRank: number('主导产品国内市场排名', '名'),
  provincialRank: number('主导产品省内市场排名', '名'),
  productOutput: number('申报产品近两年产量合计', '个'),
  usedPatents: number('用于申报产品的本企业有效专利', '项'),
  ownIpRights: number('本企业有效自主知识产权', '项'),
  countedIpRights: number('本企业有效专利、软件著作权和专有技术', '项'),
  relatedPatents: number('与主要产品相关的有效专利', '项'),
  listedPatents: number('知识产权清单中的有效专利', '项'),
  coreIpShare: ratio('核心自主知识产权占知识产权清单比重'),
  famousProducts: number('省级（含）以上名牌产品', '项'),
  famousBrands: number('中国驰名商标和省级及以上名牌产品', '项'),
  wellKnownTrademarks: number('中国驰名商标', '个'),
  provincialFamousProducts: number('省名牌产品', '个'),
  provincialTrademarks: number('省著名商标', '个'),
  nationalBrands: number('国家级品牌', '个'),
  provincialBrands: number('省级品牌', '个'),
  standardsTakenPart: number('近两年主持或者参与制（修）订的国际、国家或行业标准', '项'),
  standardsLed: number('近两年主持制（修）订的国际、国家或行业标准', '项'),
  standardsLedInYear: number('当年主持制（修）订的标准', '项'),
  rdBodies: number('研发机构', '个'),
  registeredOn: day('工商登记日期'),
  developedOn: day('产品研发完成日期'),
  registrationPlace: choice('登记注册地'),
  registrationType: choice('登记注册类型'),
  industrySector: choice('行业门类'),
  sizeClass: choice('按划型标准计算的企业规模'),
  productKinds: choices('产品所属类别'),
  productField: choice('重点发展领域和方向'),
  catalogueEntry: choice('推荐产品名录条目'),
  enterpriseFields: choices('企业所处重点领域'),
  giantFields: choices('企业所处重点领域'),
  managementSystems: choices('管理体系认证'),
  managementMethods: choices('先进管理方式'),
  certifications: choices('发达国家或地区产品认证'),
  commitment: flag('诚信与安全承诺'),
  validEnterpriseTitle: flag('有效期内的“专精特新”中小企业称号'),
} as const satisfies Readonly<Record<string, DerivedDefinition>>

export type DerivedFact = keyof typeof DERIVED

type OfType<T extends DerivedDefinition['type']> = {
  [K in DerivedFact]: (typeof DERIVED)[K]['type'] extends T ? K : never
}[DerivedFact]

export type NumberFact = OfType<'number'>
export type DayFact = OfType<'day'>
export type ChoiceFact = OfType<'choice'>
export type ChoicesFact = OfType<'choices'>
export type FlagFact = OfType<'flag'>
