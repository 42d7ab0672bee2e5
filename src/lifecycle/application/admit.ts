import { Nothing } from '../fields.ts'
import { nothing } from '../reads.ts'
import { ok } from '../result.ts'
import { act } from './declare.ts'
import { PROVINCE } from './grants.ts'
import { baseOf, reportedOf } from './state.ts'

/** 省级受理 */
export const admit = act({
  name: 'application.admit',
  title: '省级受理',
  noun: 'admission',
  from: ['reported'],
  by: PROVINCE,
  command: Nothing,
  reads: nothing,
  event: 'admitted',
  hides: {},
  data: Nothing,
  decide: () => ok({}),
  apply: (application) => ({ ...baseOf(application), ...reportedOf(application), stage: 'underReview' }),
  tells: () => ({ title: '省厅已受理', body: '省厅已受理，进入专家评审。' }),
})
