import { day } from '#kernel'
import type { ActName, Campaign } from '#lifecycle'
import type { Things } from './lifecycle.ts'
import { withSteps } from './lifecycle-pack.ts'
import {
  aCampaign,
  aNotice,
  anApplication,
  anEnterprise,
  anObjection,
  aReview,
  aTitle,
  scoredSheets,
} from './lifecycle-samples.ts'

/** When, and beside what, the sample command of an act is accepted. */
export interface Circumstances {
  readonly on: string
  /** The policy of the campaign; without it the small pack. */
  readonly under?: Campaign['pack']
  readonly beside?: Things
}

const open = { campaign: aCampaign.open() }
const closed = { campaign: aCampaign.underReview() }

/** A policy that goes from the submission to the recognition. */
const DIRECT = withSteps()
const closedDirect = { under: DIRECT, beside: closed }

/** The circumstances in which each act can be done. */
export const CIRCUMSTANCES: { readonly [A in ActName]: Circumstances } = {
  'campaign.draft': { on: '2019-03-01' },
  'campaign.chooseReading': { on: '2019-03-01' },
  'campaign.changeSettings': { on: '2019-03-01' },
  'campaign.open': { on: '2019-04-01' },
  'campaign.close': { on: '2019-07-01' },
  'campaign.enterReview': { on: '2019-07-02' },
  'campaign.publicise': { on: '2019-09-10' },
  'campaign.conclude': { on: '2019-09-27', beside: { publicNotice: aNotice.concluded() } },
  'campaign.recognise': { on: '2019-09-27', under: DIRECT, beside: { application: anApplication.proposed() } },
  'enterprise.register': { on: '2019-03-01' },
  'enterprise.amend': { on: '2019-03-01' },
  'enterprise.verify': { on: '2019-03-01' },
  'enterprise.rejectVerification': { on: '2019-03-01' },
  'enterprise.rename': { on: '2019-03-01' },
  'application.submit': { on: '2019-05-20', beside: { ...open, enterprise: anEnterprise.verified() } },
  'application.resubmit': { on: '2019-06-01', beside: { ...open, enterprise: anEnterprise.verified() } },
  'application.withdraw': { on: '2019-06-01', under: DIRECT, beside: open },
  'application.giveCountyOpinion': { on: '2019-06-01', beside: open },
  'application.recordDepartmentReply': { on: '2019-06-01', beside: open },
  'application.settle': { on: '2019-06-01', beside: open },
  'application.returnToApplicant': { on: '2019-06-01' },
  'application.recommend': { on: '2019-06-01', beside: open },
  'application.decline': { on: '2019-06-01' },
  'application.report': { on: '2019-06-28', beside: open },
  'application.admit': { on: '2019-07-02' },
  'application.sendBack': { on: '2019-07-02', beside: closed },
  'application.propose': { on: '2019-09-01' },
  'application.notPropose': { on: '2019-09-01' },
  'application.proposeByCriteria': { on: '2019-09-01', ...closedDirect },
  'application.notProposeByCriteria': { on: '2019-09-01', ...closedDirect },
  'application.publicise': { on: '2019-09-10' },
  'application.upholdObjection': { on: '2019-09-27' },
  'application.recognise': { on: '2019-09-27' },
  'letter.draft': { on: '2019-06-20', beside: open },
  'letter.amend': { on: '2019-06-21' },
  'letter.send': { on: '2019-06-30', beside: { ...open, application: anApplication.recommended() } },
  'letter.attachScan': { on: '2019-07-01' },
  'review.open': { on: '2019-07-02', beside: closed },
  'review.enlargePool': { on: '2019-07-02' },
  'review.declareConflict': { on: '2019-07-10' },
  'review.assign': { on: '2019-07-05', beside: { ...closed, application: anApplication.underReview() } },
  'review.decide': {
    on: '2019-08-10',
    beside: {
      ...closed,
      application: anApplication.underReview(),
      scoreSheet: scoredSheets('a1', '80', '90', '85.5'),
    },
  },
  'scoreSheet.assign': { on: '2019-07-05', beside: { application: anApplication.underReview() } },
  'scoreSheet.score': { on: '2019-08-01', beside: { ...closed, application: anApplication.underReview() } },
  'scoreSheet.withdraw': { on: '2019-08-01' },
  'publicNotice.publish': {
    on: '2019-09-10',
    beside: { ...closed, review: aReview.decided(), application: anApplication.proposed() },
  },
  'publicNotice.conclude': {
    on: '2019-09-27',
    beside: { application: anApplication.publicised(), objection: anObjection.dismissed() },
  },
  'objection.raise': {
    on: '2019-09-17',
    beside: { publicNotice: aNotice.published(), application: anApplication.publicised() },
  },
  'objection.answer': { on: '2019-09-25' },
  'title.grant': { on: '2019-09-27', beside: { ...open, application: anApplication.recognised() } },
  'title.certify': { on: '2019-09-28', beside: closed },
  'title.rename': { on: '2020-05-01' },
  'title.markExpiring': { on: '2022-04-01' },
  'title.lapse': { on: '2022-09-27', beside: open },
  'title.revoke': { on: '2020-05-01', beside: open },
  'title.renew': {
    on: '2022-09-21',
    beside: { title: aTitle.granted({ id: 'a2', number: 'LN-ZJTX-2022-E-0002', lastDay: day('2025-09-19') }) },
  },
}
