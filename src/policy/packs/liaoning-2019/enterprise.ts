import { article, count, percentage, wanYuan } from '#policy'
import { DEPARTMENTS } from './departments.ts'
import type { Criterion } from './vocabulary.ts'

/** 二(二)1(1) “具有独立法人资格”: not 私营独资企业, 私营合伙企业, 个体工商户, 分支机构. */
const LEGAL_PERSONS = [
  '国有企业',
  '集体企业',
  '股份合作企业',
  '联营企业',
  '国有独资公司',
  '其他有限责任公司',
  '股份有限公司',
  '私营有限责任公司',
  '私营股份有限公司',
  '其他企业',
  '港、澳、台商投资企业',
  '外商投资企业',
]

/** 工业: GB/T 4754—2017 divisions 06–46. */
const INDUSTRY = ['采矿业', '制造业', '电力、热力、燃气及水生产和供应业']

/** 中小企业 under 工信部联企业〔2011〕300号: every class but 大型. */
export const SME_CLASSES = ['中型', '小型', '微型']

/** 附件2 row 31, as its boxes read. */
export const ENTERPRISE_FIELDS = [
  '国家战略新兴产业',
  '省特色产业、支柱产业和转型升级的传统产业',
  '符合《推动全省工业经济高质量发展实施意见》明确的重点发展领域和方向',
]

export const E1 = {
  id: 'E1',
  title: '省内登记注册 3 年以上',
  kind: 'allOf',
  of: [
    { kind: 'oneOf', fact: 'registrationPlace', options: ['辽宁省'] },
    { kind: 'heldFor', fact: 'registeredOn', years: 3 },
  ],
  cite: article('二(二)1(1)', '在省内登记注册 3 年以上'),
  readings: ['R1'],
} satisfies Criterion

export const E2 = {
  id: 'E2',
  title: '独立法人资格',
  kind: 'oneOf',
  fact: 'registrationType',
  options: LEGAL_PERSONS,
  cite: article('二(二)1(1)', '具有独立法人资格'),
} satisfies Criterion

export const E3 = {
  id: 'E3',
  title: '中小工业企业',
  kind: 'allOf',
  of: [
    { kind: 'oneOf', fact: 'industrySector', options: INDUSTRY },
    { kind: 'oneOf', fact: 'sizeClass', options: SME_CLASSES },
  ],
  cite: article('二(二)1(1)', '符合《中小企业划型标准规定》(工信部联企业〔2011〕300号)的中小工业企业'),
} satisfies Criterion

/** “左右” names no bound, so the band is shown and never counted (reading R3). */
export const REVENUE_BAND = {
  id: 'E4',
  title: '年营业收入 2000 万元左右',
  kind: 'between',
  fact: 'revenue',
  min: wanYuan(1000),
  max: wanYuan(5000),
  cite: article('二(二)1(2)', '年营业收入 2000 万元左右'),
  readings: ['R3'],
} satisfies Criterion

export const E4 = { ...REVENUE_BAND, advisory: true } satisfies Criterion

export const E5 = {
  id: 'E5',
  title: '主营业务收入平均增长不低于 10%',
  kind: 'atLeast',
  fact: 'mainRevenueMeanGrowth',
  min: percentage(10),
  cite: article('二(二)1(2)', '近两年主营业务收入平均增长不低于 10%'),
  readings: ['R1', 'R4', 'R9'],
} satisfies Criterion

export const E6 = {
  id: 'E6',
  title: '掌握自主知识产权',
  kind: 'atLeast',
  fact: 'ownIpRights',
  min: count(1, '项'),
  cite: article('二(二)1(3)', '企业掌握自主知识产权'),
} satisfies Criterion

export const E7 = {
  id: 'E7',
  title: '省级（含）以上名牌产品不少于 1 项',
  kind: 'atLeast',
  fact: 'famousProducts',
  min: count(1, '项'),
  cite: article('二(二)1(3)', '拥有省级(含)以上名牌产品不少于 1 项'),
  readings: ['R1'],
} satisfies Criterion

export const E8 = {
  id: 'E8',
  title: '专利、软件著作或专有技术 3 项以上',
  kind: 'atLeast',
  fact: 'countedIpRights',
  min: count(3, '项'),
  cite: article('二(二)1(3)', '专利、软件著作或专有技术 3 项以上'),
  readings: ['R1', 'R8'],
} satisfies Criterion

export const E9 = {
  id: 'E9',
  title: '研发投入占销售收入比例不低于 2%',
  kind: 'atLeast',
  fact: 'rdShareOfSales',
  min: percentage(2),
  cite: article('二(二)1(3)', '企业研发投入占销售收入比例不低于 2%'),
  readings: ['R1', 'R5', 'R21'],
} satisfies Criterion

export const E10 = {
  id: 'E10',
  title: '管理规范、诚信经营、近三年无质量问题和重大安全责任事故',
  kind: 'allOf',
  of: [
    { kind: 'isTrue', fact: 'commitment' },
    { kind: 'departments', departments: DEPARTMENTS },
  ],
  cite: article(
    '二(二)1(4)',
    '企业基础管理和专项管理科学规范,诚信经营,积极履行社会责任,近三年无质量问题、无重大安全责任事故',
  ),
  readings: ['R9'],
} satisfies Criterion

export const E11 = {
  id: 'E11',
  title: '重点领域',
  kind: 'includesAny',
  fact: 'enterpriseFields',
  options: ENTERPRISE_FIELDS,
  cite: article(
    '二(二)2',
    '国家战略性新兴产业;我省特色产业、支柱产业和转型升级的传统产业;符合《推动全省工业经济高质量发展实施意见》中明确的重点发展领域和方向',
  ),
  readings: ['R11'],
} satisfies Criterion

export const ENTERPRISE_CRITERIA: readonly Criterion[] = [E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11]
