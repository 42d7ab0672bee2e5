import type { Annex, Section } from './vocabulary.ts'

/** What the printed forms ask as one year's column or row: Y‑2 and Y‑1. */
const TWO_YEARS = [-2, -1]

const APPLICANT: Section = {
  cells: [
    { row: '1', label: '企业名称', fact: 'enterpriseName', required: true },
    { row: '2', label: '法人代表', fact: 'legalRepresentative', required: true },
    { row: '3', label: '联系人', fact: 'contactPerson', required: true },
    { row: '4a', label: '地址及邮编', fact: 'mailingAddress' },
    { row: '4b', label: '邮编', fact: 'postcode' },
    { row: '5', label: '电话', fact: 'contactPhone' },
    { row: '6', label: '传真', fact: 'fax' },
  ],
}

const OPERATIONS: Section = {
  heading: '近两年经营情况',
  cells: [
    { row: '7a', label: '资产总额', fact: 'assets', years: TWO_YEARS },
    { row: '7b', label: '负债总额', fact: 'liabilities', years: TWO_YEARS },
    { row: '7c', label: '销售收入', fact: 'sales', years: TWO_YEARS },
    { row: '7d', label: '利税', fact: 'profitAndTax', years: TWO_YEARS },
    { row: '7e–7f', label: '主要产品及产量', fact: 'mainProducts' },
    { row: '7g', label: '职工人数', fact: 'staff', years: TWO_YEARS },
  ],
}

const PRODUCT: Section = {
  heading: '申报产品情况',
  cells: [
    { row: '8', label: '产品（技术）名称', fact: 'productName', required: true },
    { row: '9', label: '所属行业', fact: 'industry' },
    { row: '10', label: '技术来源', fact: 'technologySource' },
    { row: '11', label: '主要特点（不少于300字）', fact: 'productFeatures', required: true, minChars: 300 },
    { row: '12', label: '所属类别（在选择项打√）：', fact: 'productKinds', required: true },
    { row: '13', label: '技术水平', fact: 'technologyLevel' },
  ],
}

const PRODUCTION: Section = {
  heading: '近两年生产情况',
  cells: [
    {
      row: '14',
      label: '产量',
      fact: 'productOutput',
      years: TWO_YEARS,
      requiredIf: { fact: 'productKinds', includes: '新' },
    },
    { row: '14b', label: '销售额', fact: 'productSales', years: TWO_YEARS },
    { row: '14c', label: '利税', fact: 'productProfitAndTax', years: TWO_YEARS },
    { row: '14d', label: '国内市场占有率', fact: 'productDomesticShare', years: TWO_YEARS },
  ],
}

const SUPPORT: Section = {
  cells: [{ row: '15', label: '为大企业配套情况', fact: 'supportsLargeFirms' }],
}

/** 附件1. Its rows are printed in this order; the product's unit of output is asked beside it as a supplementary item. */
export const ANNEX_1: Annex = {
  number: 1,
  template: 'liaoning-2019/annex-1.typ',
  title: '辽宁省中小企业“专精特新”产品认定申请表',
  units: '单位：人、万元',
  head: '申报单位（盖章）：',
  cover: [
    { row: '封1', label: '企业名称（盖章）', fact: 'enterpriseName' },
    { row: '封2', label: '申请时间', record: 'submittedOn' },
    { row: '封3', label: '所在地区', fact: 'county', required: true },
  ],
  coverFoot: '辽宁省工业和信息化厅制',
  sections: [APPLICANT, OPERATIONS, PRODUCT, PRODUCTION, SUPPORT],
  supplementary: [
    { row: '补1', label: '统一社会信用代码', fact: 'uscc', required: true },
    { row: '补2', label: '申报产品计量单位', fact: 'productOutputUnit' },
    { row: '补3', label: '知识产权清单', fact: 'ipRights', requiredIf: { fact: 'productKinds', includes: '专' } },
    {
      row: '补4',
      label: '产品研发完成日期',
      fact: 'developedOn',
      requiredIf: { fact: 'productKinds', includes: '新' },
    },
    { row: '补5', label: '产品所属重点发展领域和方向', fact: 'productField' },
    { row: '补6', label: '列入《辽宁省工业高质量发展推荐产品名录》的条目', fact: 'catalogueEntry' },
  ],
  opinion: { row: '16', label: '市工业和信息化局初审意见', seal: '盖章', date: '年 月 日' },
  notes: [
    '填报说明：',
    '1.申请表由申报“专精特新”产品的企业填写，表格项页面不足时，可另附页。',
    '2.各市工业和信息化局初审后签署意见。',
    '3.企业填写内容要真实有效，并有相关证明材料。',
  ],
  leftOut: [],
}
