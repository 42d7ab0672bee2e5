import type { ByStage } from '../stream.ts'

/** 企业登记所处阶段 */
export const ENTERPRISE_STAGES = {
  registered: '待核实',
  verified: '已核实',
  verificationRejected: '未通过核实',
} as const
export type EnterpriseStage = keyof typeof ENTERPRISE_STAGES

interface EnterpriseBase {
  /** Its credit code. */
  readonly id: string
  readonly name: string
  /** Region codes; the county decides which reporting unit receives its applications. */
  readonly county: string
  readonly unit: string
}

interface Stages {
  readonly registered: object
  readonly verified: object
  /** Why it was not verified. */
  readonly verificationRejected: { readonly reason: string }
}

/** An enterprise that may apply, known by its credit code. */
export type Enterprise = EnterpriseBase & ByStage<Stages>
