import type { Annex, Section } from './vocabulary.ts'

const TWO_YEARS = [-2, -1]
const LAST_YEAR = [-1]

/** What a criterion needs is required, an empty list meaning “none”; boxes are not, because no tick is an answer too. */
const ENTERPRISE: Section = {
  cells: [
    { row: '1', label: '企业名称', fact: 'enterpriseName', required: true },
    { row: '2', label: '法人代表', fact: 'legalRepresentative', required: true },
    { row: '3', label: '联系电话', fact: 'contactPhone' },
    { row: '4', label: '传真电话', fact: 'fax' },
    { row: '5a', label: '企业人员总数', fact: 'staff', years: LAST_YEAR, required: true },
    { row: '5b', label: '其中：管理人员', fact: 'managers', years: LAST_YEAR },
    { row: '5c', label: '技术人员', fact: 'technicians', years: LAST_YEAR },
    { row: '6', label: '登记注册类型', fact: 'registrationType', required: true },
    { row: '7', label: '所属行业', fact: 'industry', required: true },
    { row: '8', label: '企业工商登记日期', fact: 'registeredOn', required: true },
    { row: '9–10', label: '商标注册名称、商标注册日期', fact: 'trademarks' },
    { row: '11', label: '企业注册地址', fact: 'registeredAddress' },
    { row: '12', label: '所属区县', fact: 'county', required: true },
    { row: '13', label: '企业通讯地址', fact: 'mailingAddress' },
    { row: '14', label: '邮政编码', fact: 'postcode' },
    { row: '15', label: '企业网址', fact: 'website' },
    { row: '16', label: '电子邮件', fact: 'email' },
    { row: '17', label: '企业规模', fact: 'sizeClass', required: true },
  ],
}

const OPERATIONS: Section = {
  heading: '近两年经营情况',
  cells: [
    { row: '18', label: '营业收入', fact: 'revenue', years: TWO_YEARS, required: true },
    { row: '19', label: '主营业务收入', fact: 'mainRevenue', years: TWO_YEARS, required: true },
    { row: '20', label: '销售收入', fact: 'sales', years: TWO_YEARS, required: true },
    { row: '21', label: '资产总额', fact: 'assets', years: TWO_YEARS },
    { row: '22', label: '负债总额', fact: 'liabilities', years: TWO_YEARS },
    { row: '23', label: '利润总额', fact: 'totalProfit', years: TWO_YEARS },
    { row: '24', label: '上缴税金', fact: 'taxPaid', years: TWO_YEARS },
    { row: '25', label: '出口交货值（人民币）', fact: 'exportDelivery', years: TWO_YEARS },
    { row: '26', label: '当年研发投入', fact: 'rdSpending', years: TWO_YEARS, required: true },
  ],
}

const HIGH_TECH: Section = {
  cells: [{ row: '27', label: '是否高新技术企业', fact: 'highTech' }],
}

const PATENTS: Section = {
  heading: '专利技术情况',
  cells: [
    { row: '28a', label: '外观设计', fact: 'patentsDesign', years: LAST_YEAR },
    { row: '28b', label: '实用新型', fact: 'patentsUtility', years: LAST_YEAR },
    { row: '28c', label: '发明专利', fact: 'patentsInvention', years: LAST_YEAR },
  ],
}

const BRANDS: Section = {
  heading: '品牌认定或奖励情况',
  cells: [
    { row: '29a', label: '国家级', computed: 'nationalBrands' },
    { row: '29b', label: '省级', computed: 'provincialBrands' },
  ],
}

const RD_BODIES: Section = {
  heading: '技术开发机构情况',
  cells: [
    { row: '30a', label: '国家认定情况', fact: 'rdBodyNational' },
    { row: '30b', label: '省级认定情况', fact: 'rdBodyProvincial' },
  ],
}

const FIELDS_AND_KINDS: Section = {
  cells: [
    { row: '31', label: '企业所处重点领域', fact: 'enterpriseFields' },
    { row: '32', label: '申报类型（可多选）', fact: 'enterpriseKinds', required: true },
  ],
}

const REASONS: Section = {
  heading: '申报理由',
  cells: [
    {
      row: '33a',
      label: '专：',
      fact: 'reasonSpecialised',
      requiredIf: { fact: 'enterpriseKinds', includes: '专' },
    },
    { row: '33b', label: '精：', fact: 'reasonRefined', requiredIf: { fact: 'enterpriseKinds', includes: '精' } },
    {
      row: '33c',
      label: '特：',
      fact: 'reasonDistinctive',
      requiredIf: { fact: 'enterpriseKinds', includes: '特' },
    },
    { row: '33d', label: '新：', fact: 'reasonNovel', requiredIf: { fact: 'enterpriseKinds', includes: '新' } },
  ],
}

/** 附件2 */
export const ANNEX_2: Annex = {
  number: 2,
  template: 'liaoning-2019/annex-2.typ',
  title: '辽宁省培育“专精特新”中小企业申报表',
  units: '单位：人、个、项、万元',
  head: '填报企业（盖章）：',
  cover: [
    { row: '封1', label: '企业名称（盖章）', fact: 'enterpriseName' },
    { row: '封2', label: '申报时间', record: 'submittedOn' },
    { row: '封3', label: '所在地区', fact: 'county' },
  ],
  coverFoot: '辽宁省工业和信息化厅制',
  sections: [ENTERPRISE, OPERATIONS, HIGH_TECH, PATENTS, BRANDS, RD_BODIES, FIELDS_AND_KINDS, REASONS],
  supplementary: [
    { row: '补1', label: '统一社会信用代码', fact: 'uscc', required: true },
    { row: '补2', label: '营业收入', fact: 'revenue', years: [-3] },
    { row: '补3', label: '主营业务收入', fact: 'mainRevenue', years: [-3], required: true },
    { row: '补4', label: '知识产权清单', fact: 'ipRights', required: true },
    { row: '补5', label: '品牌清单', fact: 'brands', required: true },
    {
      row: '补6',
      label: '管理规范、诚信经营、近三年无质量问题和重大安全责任事故的承诺',
      fact: 'commitment',
      required: true,
    },
  ],
  opinion: { row: '34', label: '市工业和信息化局意见', seal: '盖章', date: '年 月 日' },
  notes: [
    '填写说明：',
    '1.申报表由申报“专精特新”中小企业填写，申报表项目页面不足时，可另附页。',
    '2.各市工业和信息化局审核并签署意见。',
  ],
  leftOut: [],
}
