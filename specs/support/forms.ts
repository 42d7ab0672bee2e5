import { describe, expect, it } from 'vitest'
import { sampleForm } from '#demo/year/sample.ts'
import {
  type AssessmentContext,
  assess,
  cellName,
  cellPath,
  type DepartmentReply,
  type Finding,
  type Form,
  type FormValue,
  type Row,
  type Settlement,
} from '#engine'
import { type Day, day } from '#kernel'
import { type Department, findTrack, type Pack, type ReadingChoices, type Track, withReadings } from '#policy'
import { DEPARTMENTS } from '#policy/packs/liaoning-2019/departments.ts'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'

/** The campaign of the notice: Y is 2019, so Y‑3 to Y‑1 are 2016 to 2018. */
export const YEAR = 2019
export const SUBMISSION = day('2019-05-20')

export type TrackId = 'product' | 'enterprise' | 'giant'

export const trackOf = (id: TrackId, readings: ReadingChoices = {}, pack: Pack = liaoning2019): Track => {
  const track = findTrack(withReadings(pack, readings), id)
  if (track === undefined) throw new RangeError(id)
  return track
}

/** A complete application that passes; a product is ticked as all four of 专精特新. */
export const passing = (id: TrackId, seed = 1): Form => {
  const form = sampleForm(trackOf(id), { year: YEAR, seed })
  return id === 'product' ? withFact(form, 'productKinds', ['专', '精', '特', '新']) : form
}

/** The form with one cell changed, `revenue.2018` for that of a year; undefined empties it. */
export const withFact = (form: Form, path: string, value: FormValue | undefined): Form => {
  const [key = '', year] = path.split('.')
  const { [key]: before, ...others } = form.facts
  const cell = year === undefined ? value : withYear(before, year, value)
  return { ...form, facts: cell === undefined ? others : { ...others, [key]: cell } }
}

/** The form with several cells changed. */
export const withFacts = (form: Form, changes: Readonly<Record<string, FormValue | undefined>>): Form =>
  Object.entries(changes).reduce((changed, [path, value]) => withFact(changed, path, value), form)

/** The form without the files of an evidence item. */
export const withoutEvidence = (form: Form, item: string): Form => ({
  ...form,
  evidence: form.evidence.filter((file) => file.item !== item),
})

export const circumstances = (changes: Partial<AssessmentContext> = {}): AssessmentContext => ({
  year: YEAR,
  on: SUBMISSION,
  departmentReplies: [],
  heldTitles: [],
  ...changes,
})

/** The finding on one criterion. */
export const findingOn = (
  track: Track,
  criterion: string,
  form: Form,
  about: Partial<AssessmentContext> = {},
  settlements: readonly Settlement[] = [],
): Finding => {
  const { findings } = assess(track, form, circumstances(about), settlements)
  const finding = findings.find((one) => one.criterion === criterion)
  if (finding === undefined) throw new RangeError(criterion)
  return finding
}

/** The names of the cells that a finding lacks. */
export const missingNames = (track: Track, { missing }: Finding): readonly string[] =>
  missing.map((cell) => cellName(track, cellPath(cell)))

/** Replies of the departments without a problem on record. */
export const cleanReplies = (departments: readonly Department[] = DEPARTMENTS): readonly DepartmentReply[] =>
  departments.map(({ id }) => ({ department: id, adverse: false, text: '无不良记录', on: day('2019-05-28') }))

/** A row of the list of intellectual property that every count counts, but for what is changed. */
export const right = (form: Form, changes: Row = {}): Row => ({
  kind: '实用新型',
  number: '样例ZL201720000001',
  title: '样例结构',
  owner: String(form.facts.enterpriseName),
  grantedOn: '2017-08-01',
  validTo: '2027-07-31',
  related: true,
  used: true,
  ...changes,
})

/** So many of the same row. */
export const times = (count: number, row: Row): readonly Row[] => Array.from({ length: count }, () => row)

/** One line of a table of thresholds. */
export interface Threshold {
  readonly title: string
  readonly facts?: Readonly<Record<string, FormValue | undefined>>
  readonly without?: string
  readonly on?: Day
  readonly replies?: readonly DepartmentReply[]
  readonly verdict: Finding['verdict']
  /** What the sentences must say: both numbers. */
  readonly says?: readonly string[]
  /** The names of the cells it lacks. */
  readonly cells?: readonly string[]
}

/** Checks a table of thresholds of one criterion: the verdict, both numbers, the article, the missing cells. */
export const itJudges = (track: Track, criterion: string, base: Form, table: readonly Threshold[]): void => {
  const article = track.criteria.find(({ id }) => id === criterion)
  describe(`${criterion} ${article?.title}（${article?.cite.clause}）`, () => {
    it.each(table)(
      '$title',
      ({ facts = {}, without, on = SUBMISSION, replies = [], verdict, says = [], cells = [] }) => {
        const form = withoutEvidence(withFacts(base, facts), without ?? '')
        const finding = findingOn(track, criterion, form, { on, departmentReplies: replies })
        const text = finding.reasons.join('\n')
        const missing = missingNames(track, finding)
        expect({ verdict: finding.verdict, missing, text }).toMatchObject({ verdict, missing: cells })
        for (const words of says) expect(text).toContain(words)
        for (const cell of finding.missing)
          expect(text).toContain('evidence' in cell ? cell.evidence : cellName(track, cellPath(cell)))
        for (const reason of finding.reasons)
          expect(reason).toContain(`（${finding.cite.clause}“${finding.cite.quote}”）。`)
      },
    )
  })
}

const withYear = (before: FormValue | undefined, year: string, value: FormValue | undefined): FormValue | undefined => {
  const years = typeof before === 'object' && !Array.isArray(before) ? Object.entries(before).filter(isYearEntry) : []
  const others = Object.fromEntries(years.filter(([one]) => one !== year))
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isScalar ? { ...others, [year]: value } : others
}

const isYearEntry = (entry: [string, unknown]): entry is [string, string | number | boolean] =>
  ['string', 'number', 'boolean'].includes(typeof entry[1])
