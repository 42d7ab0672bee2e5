import { type DerivedTable, derive, isGap, plainNumber, type Reader, SHARED_DERIVED, yearlyNumber } from '#policy'
import type { FACTS } from './facts.ts'
import * as lists from './lists.ts'
import { LIAONING } from './regions.ts'
import { outputOfTwoYears, rdBodies } from './totals.ts'

type Cells = Reader<keyof typeof FACTS>

/** All that criteria, consistency rules and computed cells may name. */
export const DERIVED = {
  ...SHARED_DERIVED,
  rdStaffShare: derive.ratio('研发人员占职工总数比例', (cells: Cells, year) => cells.ratio('rdStaffShare', year)),
  nicheYears: derive.number('从事特定细分市场的时间', '年', plainNumber('nicheYears')),
  domesticRank: derive.number('主导产品国内市场排名', '名', yearlyNumber('domesticRank')),
  provincialRank: derive.number('主导产品省内市场排名', '名', yearlyNumber('provincialRank')),
  productOutput: derive.number('申报产品近两年产量合计', '个', outputOfTwoYears),
  usedPatents: derive.number('用于申报产品的本企业有效专利', '项', lists.usedPatents),
  ownIpRights: derive.number('本企业有效自主知识产权', '项', lists.ownIpRights),
  countedIpRights: derive.number('本企业有效专利、软件著作权和专有技术', '项', lists.countedIpRights),
  relatedPatents: derive.number('与主要产品相关的有效专利', '项', lists.relatedPatents),
  listedPatents: derive.number('知识产权清单中的有效专利', '项', lists.listedPatents),
  coreIpShare: derive.ratio('核心自主知识产权占知识产权清单比重', lists.coreIpShare),
  famousProducts: derive.number('省级（含）以上名牌产品', '项', lists.brands('国家级名牌产品', '省名牌产品')),
  famousBrands: derive.number(
    '中国驰名商标和省级及以上名牌产品',
    '项',
    lists.brands('国家级名牌产品', '省名牌产品', '中国驰名商标'),
  ),
  wellKnownTrademarks: derive.number('中国驰名商标', '个', lists.brands('中国驰名商标')),
  provincialFamousProducts: derive.number('省名牌产品', '个', lists.brands('省名牌产品')),
  provincialTrademarks: derive.number('省著名商标', '个', lists.brands('省著名商标')),
  nationalBrands: derive.number('国家级品牌', '个', lists.brands('国家级名牌产品', '中国驰名商标')),
  provincialBrands: derive.number('省级品牌', '个', lists.brands('省名牌产品', '省著名商标')),
  standardsTakenPart: derive.number(
    '近两年主持或者参与制（修）订的国际、国家或行业标准',
    '项',
    lists.standardsOfTwoYears('主持', '参与'),
  ),
  standardsLed: derive.number('近两年主持制（修）订的国际、国家或行业标准', '项', lists.standardsOfTwoYears('主持')),
  standardsLedInYear: derive.number('当年主持制（修）订的标准', '项', lists.standardsLedInYear),
  ledStandardNames: derive.choices('当年主持制（修）订的标准名称', lists.ledStandardNames),
  rdBodies: derive.number('研发机构', '个', rdBodies),
  developedOn: derive.day('产品研发完成日期', (cells: Cells) => cells.day('developedOn')),
  registrationPlace: derive.choice('登记注册地', (cells: Cells) => {
    const county = cells.text('county')
    return isGap(county) ? county : LIAONING.find(county) === undefined ? '省外' : LIAONING.province.name
  }),
  productKinds: derive.choices('产品所属类别', (cells: Cells) => cells.choices('productKinds')),
  productField: derive.choice('重点发展领域和方向', (cells: Cells) => cells.text('productField')),
  catalogueEntry: derive.choice('推荐产品名录条目', (cells: Cells) => cells.text('catalogueEntry')),
  enterpriseFields: derive.choices('企业所处重点领域', (cells: Cells) => cells.choices('enterpriseFields')),
  giantFields: derive.choices('企业所处重点领域', (cells: Cells) => cells.choices('giantFields')),
  managementSystems: derive.choices('管理体系认证', (cells: Cells) => cells.choices('managementSystems')),
  managementMethods: derive.choices('先进管理方式', (cells: Cells) => cells.choices('managementMethods')),
  certifications: derive.choices('发达国家或地区产品认证', (cells: Cells) => cells.choices('certifications')),
  commitment: derive.flag('诚信与安全承诺', (cells: Cells) => cells.flag('commitment')),
} as const satisfies DerivedTable<keyof typeof FACTS>
