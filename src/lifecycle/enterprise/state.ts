/** 企业登记所处阶段 */
export const ENTERPRISE_STAGES = { registered: '待核实', verified: '已核实', turnedDown: '未通过核实' } as const
export type EnterpriseStage = keyof typeof ENTERPRISE_STAGES

/** An enterprise that may apply, known by its credit code. */
export interface Enterprise {
  /** Its credit code. */
  readonly id: string
  readonly stage: EnterpriseStage
  readonly name: string
  /** Region codes; the county decides which reporting unit receives its applications. */
  readonly county: string
  readonly unit: string
  /** Why it was turned down, where it was. */
  readonly reason?: string
}

export type EnterpriseEvent =
  | { readonly type: 'registered'; readonly name: string; readonly county: string; readonly unit: string }
  | { readonly type: 'amended'; readonly name: string; readonly county: string; readonly unit: string }
  | { readonly type: 'verified' }
  | { readonly type: 'turnedDown'; readonly reason: string }
  | { readonly type: 'renamed'; readonly from: string; readonly to: string; readonly documentNumber: string }
