import type { Condition } from '../act.ts'
import type { Campaign } from '../campaign/state.ts'
import { procedureOf } from '../campaign/steps.ts'
import { one } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { invalid, needText } from '../validate.ts'
import { act } from './declare.ts'
import { APPLICANT } from './grants.ts'
import { APPLICATION_STAGES, type Application, baseOf, ReasonField } from './state.ts'

/** In the province's hands an application can be withdrawn only where neither a city nor an expert had it before. */
const notPassedOn: Condition<Application, { readonly campaign: Campaign }> = ({ stage }, { reads, pack }) => {
  const { cityReview, expertReview } = procedureOf(reads.campaign, { pack })
  if (stage !== 'underReview' || !(cityReview || expertReview)) return undefined
  return refuse(
    'wrong-stage',
    `该申报现处于“${APPLICATION_STAGES[stage]}”，已在省厅办理，不能撤回。确需撤回的，请联系省厅经办人。`,
  )
}

/** 撤回申报: by the applicant, until a letter has carried it to the province. */
export const withdraw = act({
  name: 'application.withdraw',
  title: '撤回申报',
  noun: 'withdrawal',
  from: ['underCityReview', 'returned', 'recommended', 'underReview'],
  by: APPLICANT,
  command: ReasonField,
  reads: ({ campaign }) => ({ campaign: one('campaign', campaign) }),
  conditions: [notPassedOn],
  event: 'withdrawn',
  hides: { expert: true },
  data: ReasonField,
  decide: (_, { reason }) => invalid(needText('reason', '撤回原因', reason)) ?? ok({ reason }),
  apply: (application, { reason }) => ({ ...baseOf(application), stage: 'withdrawn', reason }),
  says: ({ reason }) => [reason],
  tells: () => ({ title: '申报已撤回', body: '申报已按贵企业的要求撤回。' }),
})
