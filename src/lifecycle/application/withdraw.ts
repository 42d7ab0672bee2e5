import { nothing } from '../reads.ts'
import { ok } from '../result.ts'
import { invalid, needText } from '../validate.ts'
import { act } from './declare.ts'
import { APPLICANT } from './grants.ts'
import { baseOf, ReasonField } from './state.ts'

/** 撤回申报: by the applicant, until a letter has carried it to the province. */
export const withdraw = act({
  name: 'application.withdraw',
  title: '撤回申报',
  noun: 'withdrawal',
  from: ['underCityReview', 'returned', 'recommended'],
  by: APPLICANT,
  command: ReasonField,
  reads: nothing,
  event: 'withdrawn',
  hides: { expert: true },
  data: ReasonField,
  decide: (_, { reason }) => invalid(needText('reason', '撤回原因', reason)) ?? ok({ reason }),
  apply: (application, { reason }) => ({ ...baseOf(application), stage: 'withdrawn', reason }),
  says: ({ reason }) => [reason],
  tells: () => ({ title: '申报已撤回', body: '申报已按贵企业的要求撤回。' }),
})
