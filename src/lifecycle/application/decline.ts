import { nothing } from '../reads.ts'
import { ok } from '../result.ts'
import { invalid, needText } from '../validate.ts'
import { act } from './declare.ts'
import { CITY } from './grants.ts'
import { baseOf, ReasonField } from './state.ts'

/** 不予推荐 */
export const decline = act({
  name: 'application.decline',
  title: '不予推荐',
  noun: 'refusal',
  from: ['underCityReview'],
  by: CITY,
  command: ReasonField,
  reads: nothing,
  event: 'declined',
  hides: { expert: true },
  data: ReasonField,
  decide: (_, { reason }) => invalid(needText('reason', '不予推荐的理由', reason)) ?? ok({ reason }),
  apply: (application, { reason }) => ({ ...baseOf(application), stage: 'declined', reason }),
  says: ({ reason }) => [reason],
  tells: ({ reason }) => ({ title: '市级初审未予推荐', body: `市级初审未予推荐，原因：${reason}` }),
})
