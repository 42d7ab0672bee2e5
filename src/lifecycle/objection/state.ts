import type { ByStage } from '../stream.ts'

/** 异议办理所处阶段 */
export const OBJECTION_STAGES = {
  open: '核查中',
  upheld: '异议成立',
  dismissed: '异议不成立',
  notAdmitted: '不予受理',
} as const
export type ObjectionStage = keyof typeof OBJECTION_STAGES

interface ObjectionBase {
  readonly id: string
  readonly notice: string
  readonly application: string
  /** Number within the notice, from 1. */
  readonly number: number
  readonly facts: string
  readonly name?: string
  readonly contact?: string
  /** What the objector was told. */
  readonly told: string
}

/** What came of an investigation, and who made it. */
export interface ObjectionAnswer {
  readonly reason: string
  readonly investigator: string
}

interface Stages {
  readonly open: object
  readonly upheld: { readonly answer: ObjectionAnswer }
  readonly dismissed: { readonly answer: ObjectionAnswer }
  /** An anonymous one is recorded and not taken up. */
  readonly notAdmitted: object
}

/** An objection to one application of a public notice. */
export type Objection = ObjectionBase & ByStage<Stages>
