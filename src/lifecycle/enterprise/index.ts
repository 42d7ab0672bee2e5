import { aggregateOf } from '../aggregate.ts'
import { amend, register } from './register.ts'
import { rename } from './rename.ts'
import { ENTERPRISE_STAGES, type Enterprise } from './state.ts'
import { rejectVerification, verify } from './verify.ts'

export { ENTERPRISE_STAGES, type Enterprise, type EnterpriseStage } from './state.ts'

/** 企业 */
export const enterprise = aggregateOf<Enterprise>()({
  kind: 'enterprise',
  title: '企业',
  stages: ENTERPRISE_STAGES,
  acts: [register, amend, verify, rejectVerification, rename],
  owner: ({ id: enterprise, unit, county }) => ({ enterprise, unit, county }),
})
