import type { FactTable } from './fact.ts'
import { oneOption, text, VALUE_TYPES, yearly } from './value-types.ts'

const { phone, mobile, amount, signedAmount, people, day, yesNo } = VALUE_TYPES

/** 关于划分企业登记注册类型的规定(国统字〔2011〕86号), with the two that cannot apply because they are no legal person. */
export const REGISTRATION_TYPES = [
  '国有企业',
  '集体企业',
  '股份合作企业',
  '联营企业',
  '国有独资公司',
  '其他有限责任公司',
  '股份有限公司',
  '私营独资企业',
  '私营合伙企业',
  '私营有限责任公司',
  '私营股份有限公司',
  '其他企业',
  '港、澳、台商投资企业',
  '外商投资企业',
  '个体工商户',
  '分支机构',
] as const

/**
 * The facts that any programme asks, by name. A pack takes them as they are, puts its own in place of some, leaves some
 * out and adds its own: `{ ...SHARED_FACTS, niche: … }`.
 */
export const SHARED_FACTS = {
  // who it is
  enterpriseName: { title: '企业名称', value: text(100) },
  uscc: { title: '统一社会信用代码', value: { type: 'uscc' } },
  legalRepresentative: { title: '法定代表人', value: text(50) },
  legalRepresentativePhone: { title: '法定代表人电话', value: phone },
  legalRepresentativeMobile: { title: '法定代表人手机', value: mobile },
  contactPerson: { title: '联系人', value: text(50) },
  contactPhone: { title: '联系电话', value: phone },
  contactMobile: { title: '联系人手机', value: mobile },
  fax: { title: '传真', value: phone },
  email: { title: '电子邮件', value: { type: 'text', max: 100, format: 'email' } },
  website: { title: '企业网址', value: { type: 'text', max: 200, format: 'website' } },
  registeredAddress: { title: '企业注册地址', value: text(200) },
  mailingAddress: { title: '通讯地址', value: text(200) },
  postcode: { title: '邮政编码', value: { type: 'text', max: 6, format: 'postcode' } },
  registrationType: { title: '登记注册类型', value: oneOption(...REGISTRATION_TYPES) },
  registeredOn: { title: '工商登记日期', value: day },
  industry: {
    title: '所属行业',
    value: { type: 'industry' },
    hint: '国民经济行业分类（GB/T 4754—2017）小类代码，四位数字',
  },
  sizeClass: { title: '企业规模', value: oneOption('中型', '小型', '微型') },
  ownership: { title: '企业性质', value: oneOption('国有', '合资', '民营', '其他') },
  highTech: { title: '是否高新技术企业', value: yesNo },
  highTechYear: { title: '高新技术企业认定年份', value: { type: 'year' } },

  // people and money, by year
  staff: yearly('从业人数', people),
  managers: yearly('管理人员', people),
  technicians: yearly('技术人员', people),
  bachelors: yearly('本科及以上学历人数', people),
  techStaff: yearly('从事研发和相关技术创新活动的科技人员', people),
  revenue: yearly('营业收入', amount),
  mainRevenue: yearly('主营业务收入', amount),
  sales: yearly('销售收入', amount),
  totalProfit: yearly('利润总额', signedAmount, '亏损填负数'),
  netProfit: yearly('净利润', signedAmount, '亏损填负数'),
  profitAndTax: yearly('利税', signedAmount, '亏损填负数'),
  assets: yearly('资产总额', amount),
  liabilities: yearly('负债总额', amount),
  taxPaid: yearly('上缴税金', amount),
  exportDelivery: yearly('出口交货值', amount, '折合人民币'),
  rdSpending: yearly('研发投入', amount),
} as const satisfies FactTable
