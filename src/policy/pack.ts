import type { Regions } from '#kernel'
import type { Annex, EvidenceItem } from './annex.ts'
import type { Citation, ClauseId } from './citation.ts'
import type { ConsistencyRule } from './consistency.ts'
import type { Coverage, FollowUpList } from './coverage.ts'
import type { Criterion, Department } from './criterion.ts'
import type { Measure } from './measure.ts'
import type { Procedure } from './procedure.ts'
import type { Reading, ReadingChoices } from './reading.ts'
import { type SettingDeclarations, withValues } from './settings.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One of the programmes of a notice, with all that an applicant meets in it. */
export interface Track extends Vocabulary {
  /** `product`, `enterprise`, `giant`; another pack may have others. */
  readonly id: string
  /** 中小企业“专精特新”产品 */
  readonly name: string
  /** What a recognised one is called on its certificate. */
  readonly titleName: string
  /** Letter in application and certificate numbers. */
  readonly letter: string
  /** What is recognised, and how it is counted: 项 of products, 户 of enterprises. */
  readonly subject: 'product' | 'enterprise'
  /** Whether one enterprise may enter it more than once a year. */
  readonly severalPerEnterprise?: true
  readonly cite: Citation
  readonly criteria: readonly Criterion[]
  /** Of a scored track: what the points of all its criteria together must reach. */
  readonly passMark?: PassMark
  readonly annex: Annex
  readonly evidence: readonly EvidenceItem[]
  /** Where the document lists the evidence: 附件4. */
  readonly evidenceList: string
  readonly consistency: readonly ConsistencyRule[]
  /** What each reporting unit should recommend at least (reading R17); none where no number is asked. */
  readonly minimumEach?: { readonly count: Measure; readonly cite: Citation }
  /** What the province aims at a year; undefined where the notice gives no number (reading R18). */
  readonly target?: { readonly count: Measure; readonly cite: Citation }
}

/** The finding on the points of a scored track, shown beside those on its criteria. */
export interface PassMark {
  readonly id: string
  readonly title: string
  readonly points: number
  readonly cite: Citation
}

/** A clause of the notice, as its stored text has it. */
export interface Clause {
  readonly id: ClauseId
  readonly text: string
}

/** A policy as data: one province, one document, the years it governs. */
export interface Pack extends Vocabulary {
  /** `liaoning-2019` */
  readonly id: string
  /** Goes up with every change of a rule, so that a frozen submission names the rules that judged it. */
  readonly version: string
  readonly document: string
  readonly title: string
  readonly issuer: string
  readonly province: string
  /** Its cities, counties and zones, and the offices that recommend. */
  readonly regions: Regions
  readonly clauses: readonly Clause[]
  readonly tracks: readonly Track[]
  readonly readings: readonly Reading[]
  readonly settings: SettingDeclarations
  readonly gates: Gates
  readonly procedure: Procedure
  /** Whom the criterion of kind `departments` asks. */
  readonly departments: readonly Department[]
  /** To whom the province's documents are addressed. */
  readonly addressee: string
  /** Numbers as they are printed: of an application, a city's letter and a certificate. */
  readonly numberExamples: { readonly application: string; readonly letter: string; readonly certificate: string }
  /** How one applies, in a few steps for the public. */
  readonly guide: readonly GuideStep[]
  /** Every clause, in order, and what carries it out. */
  readonly coverage: readonly Coverage[]
  readonly followUpLists: readonly FollowUpList[]
}

/** A step of the public's guide. Its text may hold `{cityLastDay|于…前}` and `{validYears|有效期 … 年。}`, left out without a campaign. */
export interface GuideStep {
  readonly name: string
  readonly text: string
  readonly clauses: readonly ClauseId[]
}

/** The words that close a stage or limit a title; where the document has none, nothing is closed by it. */
export interface Gates {
  readonly cityRecommendation?: { readonly cite: Citation }
  readonly publicNotice?: { readonly cite: Citation }
  readonly validity?: { readonly cite: Citation }
}

/** What a refusal by that gate cites: its words, where the document has any. */
export const citeOf = (gate: Gates[keyof Gates]): { readonly cite?: Citation } =>
  gate === undefined ? {} : { cite: gate.cite }

/** How a track is counted: 项 of products, 户 of enterprises. */
export const countUnit = ({ subject }: Pick<Track, 'subject'>): '项' | '户' => (subject === 'product' ? '项' : '户')

/** The track of that id, or undefined. */
export const findTrack = (pack: Pack, id: string): Track | undefined => pack.tracks.find((track) => track.id === id)

/** The pack under the alternatives that a campaign has chosen; throws a RangeError for an unknown reading or alternative. */
export const withReadings = (pack: Pack, choices: ReadingChoices): Pack =>
  Object.entries(choices).reduce((chosen, [reading, alternative]) => withReading(chosen, reading, alternative), pack)

const withReading = (pack: Pack, readingId: string, alternativeId: string): Pack => {
  const reading = pack.readings.find(({ id }) => id === readingId)
  const alternative = reading?.alternatives.find(({ id }) => id === alternativeId)
  if (alternative === undefined) throw new RangeError(`no alternative ${alternativeId} of reading ${readingId}`)
  const { criteria = [], adds, settings = {} } = alternative
  const replaced = (track: Track): Track => ({
    ...track,
    criteria: [
      ...track.criteria.map((criterion) => criteria.find(({ id }) => id === criterion.id) ?? criterion),
      ...(adds?.track === track.id ? adds.criteria : []),
    ],
  })
  return {
    ...pack,
    tracks: pack.tracks.map(replaced),
    settings: withValues(pack.settings, settings),
  }
}
