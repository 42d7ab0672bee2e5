import { assess, type Form } from '#engine'
import { day } from '#kernel'
import {
  type Application,
  type Campaign,
  type Enterprise,
  type Letter,
  type LetterList,
  type NoticeList,
  type Objection,
  type PublicNotice,
  type Review,
  type ReviewEntry,
  type ScoreSheet,
  type Staged,
  type States,
  type StreamKind,
  scoreSheetId,
  type Title,
} from '#lifecycle'
import { type Settings, settingsOf } from '#policy'
import { freeze } from './lifecycle-loader.ts'
import { aForm, SHENYANG, SMALL_PACK, TIEXI, USCC } from './lifecycle-pack.ts'

export const YEAR = 'liaoning-2019-2019'
export const DOCUMENT = '辽工信中小〔2019〕88号'

/** A state that stands in that stage. */
export type In<S extends Staged, G extends S['stage']> = Extract<S, { readonly stage: G }>

/** What of it a spec may set. */
export type Over<S extends Staged, G extends S['stage']> = Partial<Omit<In<S, G>, 'stage'>>

/** A sample for each stage, with what belongs to that stage: `anApplication.returned({ … })`. */
export type Samples<S extends Staged> = { readonly [G in S['stage']]: (over?: Over<S, G>) => In<S, G> }

const CAMPAIGN = {
  id: YEAR,
  title: '2019年度申报',
  year: 2019,
  pack: { id: 'liaoning-2019', version: '1.0.0' },
  settings: settingsOf(SMALL_PACK.settings),
  changes: {},
  readings: {},
  decisions: [],
  reviews: [`${YEAR}-enterprise`],
  opensOn: day('2019-04-01'),
  cityLastDay: day('2019-06-30'),
  noticeLastDay: day('2019-09-30'),
}

export const aCampaign: Samples<Campaign> = {
  drafted: (over) => ({ ...CAMPAIGN, reviews: [], ...over, stage: 'drafted' }),
  open: (over) => ({ ...CAMPAIGN, ...over, stage: 'open' }),
  underReview: (over) => ({ ...CAMPAIGN, ...over, stage: 'underReview' }),
  publicised: (over) => ({ ...CAMPAIGN, notice: 'n1', ...over, stage: 'publicised' }),
  concluded: (over) => ({ ...CAMPAIGN, notice: 'n1', ...over, stage: 'concluded' }),
}

/** The small pack's settings with some changed. */
export const settingsWith = (changes: Partial<Settings>): Settings => ({
  ...settingsOf(SMALL_PACK.settings),
  ...changes,
})

const ENTERPRISE = { id: USCC, name: '沈阳精工有限公司', county: TIEXI, unit: SHENYANG }

export const anEnterprise: Samples<Enterprise> = {
  registered: (over) => ({ ...ENTERPRISE, ...over, stage: 'registered' }),
  verified: (over) => ({ ...ENTERPRISE, ...over, stage: 'verified' }),
  verificationRejected: (over) => ({
    ...ENTERPRISE,
    reason: '名称与执照不符。',
    ...over,
    stage: 'verificationRejected',
  }),
}

/** An application whose form is frozen; the form decides what a re-assessment finds. */
const applied = (id = 'a1', form = aForm()) => {
  const [, track = SMALL_PACK.tracks[0]] = SMALL_PACK.tracks
  if (track === undefined) throw new Error('the small pack has tracks')
  const submittedAt = '2019-05-20T04:00:00.000Z'
  const circumstances = { year: 2019, on: day('2019-05-20'), departmentReplies: [], heldTitles: [] }
  const assessment = assess(track, form, circumstances)
  const number = `LN2019-E-${id}`
  const frozen = { application: id, number, version: 1, submittedAt, campaign: YEAR, year: 2019, track: form.track }
  const pack = { id: 'liaoning-2019', version: '1.0.0', readings: {} }
  return {
    id,
    number,
    campaign: YEAR,
    year: 2019,
    track: form.track,
    enterprise: USCC,
    enterpriseName: '沈阳精工有限公司',
    unit: SHENYANG,
    county: TIEXI,
    version: 1,
    digest: freeze({ ...frozen, pack, form, assessment }),
    submittedAt,
    validEnterpriseTitle: false,
    verdict: assessment.verdict,
    warnings: [],
    departmentReplies: [],
    settlements: [],
  }
}

const OPINION = { opinion: '符合条件，同意推荐。' }
const REPORTED = { ...OPINION, letter: { letter: 'l1', number: '沈工信发〔2019〕12号', date: day('2019-06-28') } }
const REVIEWED = { ...REPORTED, score: '88.5', rank: 1 }
const PUBLICISED = { ...REVIEWED, notice: 'n1' }

type OfApplication<G extends Application['stage']> = (over?: Over<Application, G>, form?: Form) => In<Application, G>

export const anApplication: { readonly [G in Application['stage']]: OfApplication<G> } = {
  underCityReview: (over, form) => ({ ...applied(over?.id, form), ...over, stage: 'underCityReview' }),
  returned: (over, form) => ({
    ...applied(over?.id, form),
    returnItems: [{ field: 'revenue.2018', reason: '不一致。' }],
    ...over,
    stage: 'returned',
  }),
  withdrawn: (over, form) => ({ ...applied(over?.id, form), reason: '另作准备。', ...over, stage: 'withdrawn' }),
  declined: (over, form) => ({ ...applied(over?.id, form), reason: '不属于工业企业。', ...over, stage: 'declined' }),
  recommended: (over, form) => ({ ...applied(over?.id, form), ...OPINION, ...over, stage: 'recommended' }),
  reported: (over, form) => ({ ...applied(over?.id, form), ...REPORTED, ...over, stage: 'reported' }),
  underReview: (over, form) => ({ ...applied(over?.id, form), ...REPORTED, ...over, stage: 'underReview' }),
  proposed: (over, form) => ({ ...applied(over?.id, form), ...REVIEWED, ...over, stage: 'proposed' }),
  notProposed: (over, form) => ({
    ...applied(over?.id, form),
    ...REVIEWED,
    reason: '低于最低分。',
    ...over,
    stage: 'notProposed',
  }),
  publicised: (over, form) => ({ ...applied(over?.id, form), ...PUBLICISED, ...over, stage: 'publicised' }),
  objectionUpheld: (over, form) => ({
    ...applied(over?.id, form),
    ...PUBLICISED,
    reason: '专利权人确为他人。',
    ...over,
    stage: 'objectionUpheld',
  }),
  recognised: (over, form) => ({
    ...applied(over?.id, form),
    ...PUBLICISED,
    title: 'a1',
    ...over,
    stage: 'recognised',
  }),
}

const LETTER = {
  id: 'l1',
  campaign: YEAR,
  unit: SHENYANG,
  date: day('2019-06-28'),
  explanation: '本年度符合条件的企业较少。',
}
const LIST: LetterList = { letter: 'l1', lines: [] }
const SENT = { number: '沈工信发〔2019〕12号', list: freeze(LIST), counts: { enterprise: 1 }, shortfalls: [] }

export const aLetter: Samples<Letter> = {
  drafted: (over) => ({ ...LETTER, applications: ['a1'], ...over, stage: 'drafted' }),
  sent: (over) => ({ ...LETTER, ...SENT, ...over, stage: 'sent' }),
  sealed: (over) => ({
    ...LETTER,
    ...SENT,
    scan: { sha256: 'a'.repeat(64), name: '推荐函.pdf', bytes: 1024 },
    ...over,
    stage: 'sealed',
  }),
}

/** An application as a draw sees it. */
export const anEntry = (over: Partial<ReviewEntry> = {}): ReviewEntry => ({
  application: 'a1',
  number: 'LN2019-E-a1',
  enterprise: USCC,
  enterpriseName: '沈阳精工有限公司',
  experts: ['x1', 'x2', 'x3'],
  ...over,
})

export const EXPERTS = ['x1', 'x2', 'x3', 'x4'].map((id) => ({ id, name: `专家${id}` }))

const REVIEW = { id: `${YEAR}-enterprise`, campaign: YEAR, track: 'enterprise', pool: EXPERTS, conflicts: [] }

export const aReview: Samples<Review> = {
  opened: (over) => ({ ...REVIEW, ...over, stage: 'opened' }),
  assigned: (over) => ({ ...REVIEW, ...over, stage: 'assigned' }),
  decided: (over) => ({ ...REVIEW, minutes: '评审组一致通过。', ...over, stage: 'decided' }),
}

const sheetOf = ({ application = 'a1', expert = 'x1' }: Partial<Pick<ScoreSheet, 'application' | 'expert'>> = {}) => ({
  id: scoreSheetId(application, expert),
  review: REVIEW.id,
  campaign: YEAR,
  track: 'enterprise',
  application,
  number: `LN2019-E-${application}`,
  enterprise: USCC,
  enterpriseName: '沈阳精工有限公司',
  digest: 'd1',
  expert,
})
const SCORED = { score: '88.5', comment: '工艺独特，质量稳定，管理规范。', findings: [] }

export const aScoreSheet: Samples<ScoreSheet> = {
  assigned: (over) => ({ ...sheetOf(over), ...over, stage: 'assigned' }),
  scored: (over) => ({ ...sheetOf(over), ...SCORED, ...over, stage: 'scored' }),
  withdrawn: (over) => ({ ...sheetOf(over), ...over, stage: 'withdrawn' }),
}

/** The sheets of these experts on one application, not scored yet. */
export const sheetsOf = (application: string, ...experts: readonly string[]): readonly ScoreSheet[] =>
  experts.map((expert) => aScoreSheet.assigned({ application, expert }))

/** The sheets of x1, x2, … on one application with these scores. */
export const scoredSheets = (application: string, ...scores: readonly string[]): readonly ScoreSheet[] =>
  scores.map((score, at) => aScoreSheet.scored({ application, expert: `x${at + 1}`, score }))

const ITEMS: NoticeList = {
  notice: 'n1',
  items: [
    {
      application: 'a1',
      number: 'LN2019-E-a1',
      enterprise: USCC,
      enterpriseName: '沈阳精工有限公司',
      track: 'enterprise',
      digest: 'd1',
    },
  ],
}
const NOTICE = {
  id: 'n1',
  campaign: YEAR,
  title: '拟认定名单公示',
  documentNumber: '辽工信公示〔2019〕3号',
  channel: '门户网站',
  firstDay: day('2019-09-16'),
  lastDay: day('2019-09-23'),
  list: freeze(ITEMS),
  counts: { enterprise: 1 },
}

export const aNotice: Samples<PublicNotice> = {
  published: (over) => ({ ...NOTICE, ...over, stage: 'published' }),
  concluded: (over) => ({
    ...NOTICE,
    recognition: { documentNumber: DOCUMENT, recognisedOn: day('2019-09-27') },
    ...over,
    stage: 'concluded',
  }),
}

const OBJECTION = {
  id: 'o1',
  notice: 'n1',
  application: 'a1',
  number: 1,
  facts: '专利不属于该企业。',
  told: '异议已经受理。',
}
const ANSWER = { reason: '专利权人确为他人。', investigator: '李四' }

export const anObjection: Samples<Objection> = {
  open: (over) => ({ ...OBJECTION, ...over, stage: 'open' }),
  upheld: (over) => ({ ...OBJECTION, answer: ANSWER, ...over, stage: 'upheld' }),
  dismissed: (over) => ({ ...OBJECTION, answer: ANSWER, ...over, stage: 'dismissed' }),
  notAdmitted: (over) => ({ ...OBJECTION, ...over, stage: 'notAdmitted' }),
}

const TITLE = {
  id: 'a1',
  number: 'LN-ZJTX-2019-E-0001',
  campaign: YEAR,
  year: 2019,
  track: 'enterprise',
  application: 'a1',
  enterprise: USCC,
  holder: '沈阳精工有限公司',
  unit: SHENYANG,
  county: TIEXI,
  documentNumber: DOCUMENT,
  recognisedOn: day('2019-09-27'),
  firstDay: day('2019-09-27'),
  lastDay: day('2022-09-26'),
}
export const REVOCATION = { reason: '提供虚假材料。', documentNumber: DOCUMENT, barredUntil: day('2023-05-01') }

export const aTitle: Samples<Title> = {
  granted: (over) => ({ ...TITLE, ...over, stage: 'granted' }),
  certified: (over) => ({ ...TITLE, ...over, stage: 'certified' }),
  expiring: (over) => ({ ...TITLE, ...over, stage: 'expiring' }),
  renewed: (over) => ({ ...TITLE, renewedBy: 'a2', ...over, stage: 'renewed' }),
  lapsed: (over) => ({ ...TITLE, ...over, stage: 'lapsed' }),
  revoked: (over) => ({ ...TITLE, revokedOn: day('2020-05-01'), revocation: REVOCATION, ...over, stage: 'revoked' }),
}

/** One of each kind in each of its stages; all of a kind have the same id. */
export const EACH: { readonly [K in StreamKind]: readonly States[K][] } = {
  campaign: Object.values(aCampaign).map((make) => make()),
  enterprise: Object.values(anEnterprise).map((make) => make()),
  application: Object.values(anApplication).map((make) => make()),
  letter: Object.values(aLetter).map((make) => make()),
  review: Object.values(aReview).map((make) => make()),
  scoreSheet: Object.values(aScoreSheet).map((make) => make()),
  publicNotice: Object.values(aNotice).map((make) => make()),
  objection: Object.values(anObjection).map((make) => make()),
  title: Object.values(aTitle).map((make) => make()),
}
