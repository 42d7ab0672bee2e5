import type { Form } from '#engine'
import { composeUscc } from '#kernel'
import {
  type Annex,
  article,
  type Cell,
  type Criterion,
  type Pack,
  type PackName,
  type Step,
  type Track,
  wanYuan,
} from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'

/** 沈阳市铁西区 */
export const TIEXI = '210106'
export const SHENYANG = '210100'
export const DALIAN = '210200'
export const USCC = composeUscc({ kind: '91', region: TIEXI, serial: 'MA0AAAA1' })
export const OTHER_USCC = composeUscc({ kind: '91', region: '210211', serial: 'MA0BBBB2' })

const annex = (...cells: readonly Cell[]): Annex => ({
  number: 2,
  title: '申报表',
  cover: [],
  coverFoot: '',
  sections: [
    {
      cells: [
        { row: '1', label: '企业名称', fact: 'enterpriseName', required: true },
        { row: '2', label: '统一社会信用代码', fact: 'uscc', required: true },
        { row: '3', label: '所在地区', fact: 'county', required: true },
        { row: '4', label: '营业收入', fact: 'revenue', years: [-1] },
        ...cells,
      ],
    },
  ],
  supplementary: [],
  opinion: { row: '9', label: '推荐意见', seal: '盖章', date: '日期' },
  notes: [],
  leftOut: [],
})

const CRITERIA: readonly Criterion[] = [
  {
    id: 'S1',
    title: '营业收入',
    kind: 'atLeast',
    fact: 'revenue',
    min: wanYuan(1000),
    cite: article('二(二)1(2)', '年营业收入2000万元左右'),
  },
  {
    id: 'S2',
    title: '管理水平',
    kind: 'judgement',
    guide: '看管理制度。',
    look: [],
    cite: article('二(二)1(4)', '企业基础管理和专项管理科学规范'),
  },
  {
    id: 'S3',
    title: '部门核查',
    kind: 'departments',
    departments: [{ id: '税务', name: '税务', asked: '欠税' }],
    cite: article('二(二)1(4)', '诚信经营'),
  },
  {
    id: 'S4',
    title: '营业收入参考值',
    kind: 'atLeast',
    fact: 'revenue',
    min: wanYuan(1500),
    cite: article('二(二)1(2)', '年营业收入2000万元左右'),
    advisory: true,
  },
]

const small = (track: Track): Track => ({
  ...track,
  annex: track.id === 'product' ? annex({ row: '5', label: '产品名称', fact: 'productName', required: true }) : annex(),
  criteria: CRITERIA,
  evidence: [],
  consistency: [],
})

/** The notice's own gates, readings and settings, over forms of a few cells and four criteria. */
export const SMALL_PACK: Pack = {
  ...liaoning2019,
  tracks: liaoning2019.tracks.map(small),
  readings: liaoning2019.readings.map((reading) => ({
    ...reading,
    alternatives: reading.alternatives.map(({ criteria: _, adds: __, ...alternative }) => alternative),
  })),
}

/** Names the small pack with these steps of a procedure alone, and without what a person or a department decides. */
export const withSteps = (...steps: readonly Step[]): { readonly id: string; readonly version: string } => ({
  id: `${WITH}${steps.join('+')}`,
  version: SMALL_PACK.version,
})

/** The small pack, or what `withSteps` names. */
export const packNamed = ({ id }: PackName): Pack => {
  if (!id.startsWith(WITH)) return SMALL_PACK
  const steps = id.slice(WITH.length).split('+')
  return {
    ...SMALL_PACK,
    id,
    procedure: Object.fromEntries(steps.filter((step) => step !== '').map((step) => [step, true])),
    tracks: SMALL_PACK.tracks.map((track) => ({
      ...track,
      criteria: track.criteria.filter(({ kind }) => kind === 'atLeast'),
    })),
  }
}

const WITH = 'with:'

/** A form that the small pack finds complete. */
export const aForm = ({ track = 'enterprise', uscc = USCC, county = TIEXI, revenue = '2000.00' } = {}): Form => ({
  track,
  year: 2019,
  facts: {
    enterpriseName: '沈阳精工有限公司',
    uscc,
    county,
    revenue: { 2018: revenue },
    ...(track === 'product' ? { productName: '高精度轴承' } : {}),
  },
  evidence: [],
})
