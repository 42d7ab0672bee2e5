import type { ActName, Ownership } from '#lifecycle'
import { CAMPAIGN } from './http-server.ts'

const WORDS = '经核实，情况属实，按规定办理。'
const DOCUMENT = '辽工信中小〔2019〕88号'
const DIGEST = 'a'.repeat(64)

/** What a command names beside its own thing. */
export interface Named extends Ownership {
  /** An application there is. */
  readonly application: string
}

/** A well-formed command for each act that people do through an address of its own. */
export const commandOf = (act: ActName, named: Named): object => COMMANDS[act]?.(named) ?? {}

const COMMANDS: Partial<Record<ActName, (named: Named) => object>> = {
  'campaign.draft': () => ({ pack: 'liaoning-2019', year: 2031, title: '下一年度', opensOn: '2031-05-06' }),
  'campaign.chooseReading': () => ({ reading: 'R14', alternative: 'none', documentNumber: DOCUMENT, reason: WORDS }),
  'campaign.changeSettings': () => ({ changes: { noticeDays: 7 }, reason: WORDS }),
  'campaign.recognise': () => ({ documentNumber: DOCUMENT, recognisedOn: '2019-10-01' }),
  'enterprise.amend': ({ county = '210106' }) => ({ name: '更正后的样例企业', county }),
  'enterprise.rejectVerification': () => ({ reason: WORDS }),
  'enterprise.rename': () => ({ name: '更名后的样例企业', documentNumber: DOCUMENT }),
  'application.resubmit': () => ({ form: {}, baseVersion: 1 }),
  'application.withdraw': () => ({ reason: WORDS }),
  'application.giveCountyOpinion': () => ({ supports: true, text: WORDS }),
  'application.recordDepartmentReply': () => ({
    department: '税务',
    adverse: false,
    text: WORDS,
    on: '2019-05-20',
  }),
  'application.settle': () => ({ criterion: 'P1', verdict: 'met', reason: WORDS }),
  'application.returnToApplicant': () => ({ items: [{ field: 'contactPhone', reason: WORDS }] }),
  'application.recommend': () => ({ opinion: WORDS }),
  'application.decline': () => ({ reason: WORDS }),
  'application.sendBack': () => ({ reason: WORDS, correctBy: '2019-09-01' }),
  'application.notProposeByCriteria': () => ({ reason: WORDS }),
  'letter.draft': ({ unit = '210100', application }) => ({
    campaign: CAMPAIGN,
    unit,
    date: '2019-06-25',
    applications: [application],
    explanation: WORDS,
  }),
  'letter.amend': ({ application }) => ({
    date: '2019-06-26',
    applications: [application],
    explanation: WORDS,
  }),
  'letter.send': () => ({ number: '沈工信发〔2019〕99号' }),
  'letter.attachScan': () => ({ sha256: DIGEST, name: '推荐函.pdf', bytes: 1 }),
  'review.open': () => ({ campaign: CAMPAIGN, track: 'giant', pool: [] }),
  'review.enlargePool': () => ({ experts: [{ id: 'newcomer', name: '新专家' }] }),
  'review.declareConflict': () => ({ enterprise: '91210100MA00000001', why: WORDS }),
  'review.assign': ({ application }) => ({ applications: [application], seed: '种子' }),
  'review.decide': () => ({ minutes: WORDS }),
  'scoreSheet.score': () => ({ score: '80', comment: WORDS }),
  'publicNotice.publish': () => ({
    campaign: CAMPAIGN,
    reviews: [],
    title: '关于拟认定名单的公示',
    documentNumber: DOCUMENT,
    firstDay: '2019-09-16',
  }),
  'publicNotice.conclude': () => ({ documentNumber: DOCUMENT, recognisedOn: '2019-10-01' }),
  'objection.raise': ({ application }) => ({
    notice: 'rehearsal-2019-notice',
    application,
    facts: WORDS,
    name: '某人',
    contact: '某处',
  }),
  'objection.answer': () => ({ outcome: 'dismissed', reason: WORDS, investigator: '核查组' }),
  'title.certify': () => ({ issuedOn: '2019-10-15' }),
  'title.rename': () => ({ name: '更名后的样例企业', documentNumber: DOCUMENT }),
  'title.revoke': () => ({ reason: WORDS, documentNumber: DOCUMENT }),
  'title.renew': ({ application }) => ({ by: application }),
}
