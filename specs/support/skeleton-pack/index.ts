import { article, type Pack, type Track } from '#policy'
import { ANNEX, INNOVATIVE_ANNEX } from './annex.ts'
import { CRITERIA, INNOVATIVE_CRITERIA, PASS_MARK } from './criteria.ts'
import { REGIONS } from './regions.ts'
import { VOCABULARY } from './vocabulary.ts'

const BOTH = {
  subject: 'enterprise',
  ...VOCABULARY,
  cite: article('附件·一', '专精特新中小企业'),
  evidence: [],
  evidenceList: '',
  consistency: [],
} as const satisfies Partial<Track>

/** Points instead of thresholds. */
export const SCORED: Track = {
  ...BOTH,
  id: 'scored',
  name: '专精特新中小企业',
  titleName: '样例省专精特新中小企业',
  letter: 'S',
  criteria: CRITERIA,
  passMark: PASS_MARK,
  annex: ANNEX,
}

/** Whose title the scored track asks for. */
const INNOVATIVE: Track = {
  ...BOTH,
  id: 'innovative',
  name: '创新型中小企业',
  titleName: '样例省创新型中小企业',
  letter: 'I',
  criteria: INNOVATIVE_CRITERIA,
  annex: INNOVATIVE_ANNEX,
}

/**
 * A second policy as data alone: another province, points instead of thresholds, facts and a form of its own, no
 * minimum, no gate, no city, three steps: an enterprise submits, the province recognises and issues a certificate.
 */
export const skeleton: Pack = {
  id: 'sample-2022',
  version: '1.0.0',
  document: '样例〔2022〕1号',
  title: '样例省专精特新中小企业认定办法',
  issuer: '样例省工业和信息化厅',
  province: '样例省',
  regions: REGIONS,
  ...VOCABULARY,
  clauses: [{ id: '附件·一', text: '专精特新中小企业' }],
  tracks: [SCORED, INNOVATIVE],
  readings: [],
  settings: {
    validYears: { title: '有效期年数', value: 3, kind: { type: 'number', least: 1, most: 5, unit: '年' } },
    certificatePrefix: {
      title: '证书编号前缀',
      value: 'YL',
      kind: { type: 'text', maxChars: 10, pattern: { source: '[A-Z]{2}', words: '2个大写字母' } },
    },
  },
  gates: {},
  procedure: { certificate: true },
  departments: [],
  addressee: '各企业',
  numberExamples: { application: 'YL2022-S-000001', letter: '', certificate: 'YL-ZJTX-2022-S-0001' },
  guide: [],
  coverage: [],
  followUpLists: [],
}
