import { assess, type Form } from '#engine'
import { day } from '#kernel'
import type {
  Application,
  Campaign,
  Commands,
  Enterprise,
  PublicNotice,
  Recommendation,
  Review,
  ReviewEntry,
  States,
  StreamKind,
  Title,
} from '#lifecycle'
import { type Settings, settingsOf } from '#policy'
import { freeze } from './lifecycle.ts'
import { aForm, SHENYANG, SMALL_PACK, TIEXI, USCC } from './lifecycle-pack.ts'

const YEAR = 'liaoning-2019-2019'

export const aCampaign = (over: Partial<Campaign> = {}, settings: Partial<Settings> = {}): Campaign => ({
  id: YEAR,
  stage: 'open',
  title: '2019年度申报',
  year: 2019,
  pack: { id: 'liaoning-2019', version: '1.0.0' },
  settings: { ...settingsOf(SMALL_PACK.settings), ...settings },
  changes: {},
  readings: {},
  decisions: [],
  reviews: [`${YEAR}-enterprise`],
  opensOn: day('2019-04-01'),
  cityLastDay: day('2019-06-30'),
  noticeLastDay: day('2019-09-30'),
  notice: 'n1',
  ...over,
})

export const anEnterprise = (over: Partial<Enterprise> = {}): Enterprise => ({
  id: USCC,
  stage: 'verified',
  name: '沈阳精工有限公司',
  county: TIEXI,
  unit: SHENYANG,
  ...over,
})

/** An application whose form is frozen; the form decides what a re-assessment finds. */
export const anApplication = (over: Partial<Application> = {}, form: Form = aForm()): Application => {
  const id = over.id ?? 'a1'
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
    stage: 'underCityReview',
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
    ...over,
  }
}

export const aLetter = (over: Partial<Recommendation> = {}): Recommendation => ({
  id: 'l1',
  stage: 'drafted',
  campaign: YEAR,
  unit: SHENYANG,
  date: day('2019-06-28'),
  applications: ['a1'],
  explanation: '本年度符合条件的企业较少。',
  ...over,
})

export const anEntry = (over: Partial<ReviewEntry> = {}): ReviewEntry => ({
  application: 'a1',
  number: 'LN2019-E-a1',
  enterprise: USCC,
  enterpriseName: '沈阳精工有限公司',
  digest: 'd1',
  experts: ['x1', 'x2', 'x3'],
  ...over,
})

export const EXPERTS = ['x1', 'x2', 'x3', 'x4'].map((id) => ({ id, name: `专家${id}` }))

export const aReview = (over: Partial<Review> = {}): Review => ({
  id: `${YEAR}-enterprise`,
  stage: 'assigned',
  campaign: YEAR,
  track: 'enterprise',
  pool: EXPERTS,
  conflicts: [],
  entries: [anEntry()],
  sheets: [],
  ...over,
})

export const aNotice = (over: Partial<PublicNotice> = {}): PublicNotice => ({
  id: 'n1',
  stage: 'published',
  campaign: YEAR,
  title: '拟认定名单公示',
  documentNumber: '辽工信公示〔2019〕3号',
  channel: '门户网站',
  firstDay: day('2019-09-16'),
  lastDay: day('2019-09-23'),
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
  objections: [],
  ...over,
})

export const aTitle = (over: Partial<Title> = {}): Title => ({
  id: 'a1',
  stage: 'certified',
  number: 'LN-ZJTX-2019-E-0001',
  campaign: YEAR,
  year: 2019,
  track: 'enterprise',
  application: 'a1',
  enterprise: USCC,
  holder: '沈阳精工有限公司',
  unit: SHENYANG,
  county: TIEXI,
  documentNumber: '辽工信中小〔2019〕88号',
  recognisedOn: day('2019-09-27'),
  firstDay: day('2019-09-27'),
  lastDay: day('2022-09-26'),
  ...over,
})

/** One of each kind, in the stage that is asked. */
export const SAMPLES: { readonly [K in StreamKind]: (stage: States[K]['stage']) => States[K] } = {
  campaign: (stage) => aCampaign({ stage }),
  enterprise: (stage) => anEnterprise({ stage }),
  application: (stage) => anApplication({ stage }),
  recommendation: (stage) => aLetter({ stage }),
  review: (stage) => aReview({ stage }),
  publicNotice: (stage) => aNotice({ stage }),
  title: (stage) => aTitle({ stage }),
}

const DOCUMENT = '辽工信中小〔2019〕88号'

/** A command for every act, such as the happy path brings. */
export const COMMANDS: Commands = {
  'campaign.draft': { pack: 'liaoning-2019', year: 2019, title: '2019年度申报', opensOn: day('2019-04-01') },
  'campaign.chooseReading': {
    reading: 'R14',
    alternative: 'nextWorkday',
    documentNumber: DOCUMENT,
    reason: '便于各市报送。',
  },
  'campaign.changeSettings': { changes: { expertsEach: 5 }, reason: '申报数量较多。' },
  'campaign.open': {},
  'campaign.close': {},
  'campaign.enterReview': { review: `${YEAR}-product` },
  'campaign.publicise': { notice: 'n1' },
  'campaign.conclude': {},
  'enterprise.register': { uscc: USCC, name: '沈阳精工有限公司', county: TIEXI },
  'enterprise.amend': { name: '沈阳精工制造有限公司', county: TIEXI },
  'enterprise.verify': {},
  'enterprise.turnDown': { reason: '名称与执照不符。' },
  'enterprise.rename': { name: '沈阳精工股份有限公司', documentNumber: DOCUMENT },
  'application.submit': { campaign: YEAR, enterprise: USCC, track: 'enterprise', form: aForm() },
  'application.resubmit': { form: aForm({ revenue: '2100.00' }), baseVersion: 1 },
  'application.withdraw': { reason: '材料需要重新准备。' },
  'application.giveCountyOpinion': { supports: true, text: '情况属实，同意推荐。' },
  'application.recordDepartmentReply': { department: '税务', adverse: false, text: '无异常。', on: day('2019-05-25') },
  'application.settle': { criterion: 'S2', verdict: 'met', reason: '现场核查，制度齐全。' },
  'application.returnToApplicant': { items: [{ field: 'revenue.2018', reason: '与审计报告不一致。' }] },
  'application.recommend': { opinion: '符合条件，同意推荐。' },
  'application.decline': { reason: '不属于工业企业。' },
  'application.enterLetter': { letter: 'l1', number: '沈工信发〔2019〕12号', date: day('2019-06-28') },
  'application.accept': {},
  'application.sendBack': { reason: '盖章件缺页。', correctBy: day('2019-12-31') },
  'application.propose': { review: `${YEAR}-enterprise`, score: '88.5', rank: 1 },
  'application.passOver': { review: `${YEAR}-enterprise`, score: '55', rank: 9, reason: '平均分低于最低分。' },
  'application.publicise': { notice: 'n1' },
  'application.upholdObjection': { notice: 'n1', reason: '专利权属不实。' },
  'application.recognise': {
    notice: 'n1',
    title: 'a1',
    documentNumber: DOCUMENT,
    recognisedOn: day('2019-09-27'),
  },
  'recommendation.draft': { campaign: YEAR, unit: SHENYANG, date: day('2019-06-28'), applications: ['a1'] },
  'recommendation.amend': { date: day('2019-06-29'), applications: ['a1'] },
  'recommendation.send': { number: '沈工信发〔2019〕12号' },
  'recommendation.attachScan': { sha256: 'a'.repeat(64), name: '推荐函.pdf', bytes: 1024 },
  'review.open': { campaign: YEAR, track: 'enterprise', pool: EXPERTS },
  'review.enlargePool': { experts: [{ id: 'x9', name: '专家x9' }] },
  'review.declareConflict': { enterprise: USCC, why: '曾任该企业顾问。' },
  'review.assign': { applications: ['a1'], seed: '20190705' },
  'review.score': { application: 'a1', score: '88.5', comment: '工艺独特，质量稳定，管理规范。' },
  'review.decide': { minutes: '评审组一致通过。' },
  'publicNotice.publish': {
    campaign: YEAR,
    reviews: [`${YEAR}-enterprise`],
    title: '拟认定名单公示',
    documentNumber: '辽工信公示〔2019〕3号',
    firstDay: day('2019-09-16'),
  },
  'publicNotice.object': { application: 'a1', facts: '专利不属于该企业。', name: '张三', contact: '13900000000' },
  'publicNotice.answerObjection': {
    objection: 1,
    outcome: 'dismissed',
    reason: '经查权属清楚。',
    investigator: '李四',
  },
  'publicNotice.conclude': { documentNumber: DOCUMENT, recognisedOn: day('2019-09-27') },
  'title.grant': { application: 'a1', campaign: YEAR, documentNumber: DOCUMENT, recognisedOn: day('2019-09-27') },
  'title.certify': { issuedOn: day('2019-09-28') },
  'title.rename': { name: '沈阳精工股份有限公司', documentNumber: DOCUMENT },
  'title.markExpiring': {},
  'title.lapse': {},
  'title.revoke': { reason: '提供虚假材料。', documentNumber: DOCUMENT },
  'title.renew': { by: 'a2' },
}
