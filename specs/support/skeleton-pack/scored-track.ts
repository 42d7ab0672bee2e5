import type { Form } from '#engine'
import type { Annex, Track } from '#policy'
import { CRITERIA, PASS_MARK } from './criteria.ts'
import { type Cell, VOCABULARY } from './vocabulary.ts'

const YEARS = [-2, -1]

const CELLS: readonly Cell[] = [
  { row: '1', label: '企业名称', fact: 'enterpriseName', required: true },
  { row: '2', label: '营业收入', fact: 'revenue', years: YEARS },
  { row: '3', label: '主营业务收入', fact: 'mainRevenue', years: YEARS },
  { row: '4', label: '研发费用', fact: 'rdSpending', years: YEARS },
  { row: '5', label: '资产总额', fact: 'assets', years: YEARS },
  { row: '6', label: '负债总额', fact: 'liabilities', years: YEARS },
  { row: '7', label: '新增股权融资', fact: 'equityRaised', years: YEARS },
  { row: '8', label: '数字化水平', fact: 'digitalLevel' },
  { row: '9', label: '从事年限', fact: 'nicheYears' },
  { row: '10', label: '知识产权', fact: 'rights' },
]

/** A scored track; what the engine does not look at is taken from `base`. */
export const scoredTrack = (base: Track): Track => {
  const annex: Annex = { ...base.annex, cover: [], supplementary: [], sections: [{ cells: CELLS }] }
  return {
    ...base,
    ...VOCABULARY,
    id: 'scored',
    name: '专精特新中小企业',
    criteria: CRITERIA,
    passMark: PASS_MARK,
    annex,
    evidence: [],
    consistency: [],
  }
}

/** A form that meets all that arithmetic decides: 5 + 10 + 3 points of S4, 5, 10 and 5. */
export const SCORED_FORM: Form = {
  track: 'scored',
  year: 2019,
  facts: {
    enterpriseName: '样例',
    revenue: { 2017: '1000', 2018: '2000' },
    mainRevenue: { 2017: '1000', 2018: '1600' },
    rdSpending: { 2017: '30', 2018: '60' },
    assets: { 2017: '100', 2018: '100' },
    liabilities: { 2017: '10', 2018: '10' },
    equityRaised: { 2017: '0', 2018: '0' },
    digitalLevel: '三级',
    nicheYears: '7',
    rights: [{ kind: 'Ⅰ类', name: '样例' }],
  },
  evidence: [],
}
