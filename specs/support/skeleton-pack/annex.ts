import type { Annex } from '#policy'
import type { Cell } from './vocabulary.ts'

const YEARS = [-2, -1]

const WHO: readonly Cell[] = [
  { row: '1', label: '企业名称', fact: 'enterpriseName', required: true },
  { row: '2', label: '统一社会信用代码', fact: 'uscc', required: true },
]

const MONEY: readonly Cell[] = [
  { row: '3', label: '营业收入', fact: 'revenue', years: YEARS, required: true },
  { row: '4', label: '主营业务收入', fact: 'mainRevenue', years: YEARS },
  { row: '5', label: '研发费用', fact: 'rdSpending', years: YEARS },
  { row: '6', label: '资产总额', fact: 'assets', years: YEARS },
  { row: '7', label: '负债总额', fact: 'liabilities', years: YEARS },
  { row: '8', label: '新增股权融资', fact: 'equityRaised', years: YEARS },
  { row: '9', label: '资产负债率', computed: 'debtRatio', years: [-1] },
]

const STRENGTHS: readonly Cell[] = [
  { row: '10', label: '数字化水平', fact: 'digitalLevel' },
  { row: '11', label: '从事年限', fact: 'nicheYears' },
  { row: '12', label: '知识产权', fact: 'rights' },
]

/** The short form of the other track. */
export const INNOVATIVE_ANNEX: Annex = {
  number: 6,
  title: '样例省创新型中小企业自评表',
  units: '单位：万元',
  cover: [],
  coverFoot: '',
  sections: [{ cells: [...WHO, { row: '3', label: '营业收入', fact: 'revenue', years: [-1], required: true }] }],
  supplementary: [],
  notes: [],
  leftOut: [],
}

/** A form of the policy's own without cover, opinion or layout: what it does not bring is not printed. */
export const ANNEX: Annex = {
  number: 7,
  title: '样例省专精特新中小企业自评表',
  units: '单位：万元',
  cover: [],
  coverFoot: '',
  sections: [{ heading: '一、企业', cells: WHO }, { heading: '二、经营', cells: MONEY }, { cells: STRENGTHS }],
  supplementary: [],
  notes: ['注：数据以上年度审计报告为准。'],
  leftOut: [],
}
