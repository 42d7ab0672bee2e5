import type { Settlement } from '#engine'

/** 评审所处阶段 */
export const REVIEW_STAGES = { opened: '已组建', assigned: '评分中', decided: '已决定' } as const
export type ReviewStage = keyof typeof REVIEW_STAGES

export interface Expert {
  /** The id of the expert's account. */
  readonly id: string
  readonly name: string
  /** Where the expert works, by name or credit code: never assigned to that enterprise. */
  readonly employer?: string
}

/** A declared interest in an enterprise. */
export interface Conflict {
  readonly expert: string
  readonly enterprise: string
  readonly why: string
}

/** One application under review, as it stood when it was assigned. */
export interface ReviewEntry {
  readonly application: string
  readonly number: string
  readonly enterprise: string
  readonly enterpriseName: string
  readonly productName?: string
  readonly digest: string
  readonly experts: readonly string[]
}

/** An expert's finding on a criterion left to judgement: advice for the province, which settles it. */
export type ExpertFinding = Pick<Settlement, 'criterion' | 'verdict' | 'reason'>

/** One expert's score sheet on one application. */
export interface ScoreSheet {
  readonly application: string
  readonly expert: string
  /** 0–100 with at most one decimal, as typed. */
  readonly score: string
  readonly comment: string
  readonly findings: readonly ExpertFinding[]
}

/** What the panel's decision comes to for one application. */
export interface Outcome {
  readonly application: string
  /** Mean score to two places, for the eye; ranked by the exact mean. */
  readonly score: string
  /** Equal means share a rank. */
  readonly rank: number
  readonly proposed: boolean
  /** Why it is not proposed. */
  readonly reason?: string
}

/** The expert review of one track of one campaign. */
export interface Review {
  /** `liaoning-2019-2019-enterprise`: campaign and track. */
  readonly id: string
  readonly stage: ReviewStage
  readonly campaign: string
  readonly track: string
  readonly pool: readonly Expert[]
  readonly conflicts: readonly Conflict[]
  readonly entries: readonly ReviewEntry[]
  readonly sheets: readonly ScoreSheet[]
  readonly minutes?: string
  readonly outcomes?: readonly Outcome[]
}

export type ReviewEvent =
  | { readonly type: 'opened'; readonly campaign: string; readonly track: string; readonly pool: readonly Expert[] }
  | { readonly type: 'poolEnlarged'; readonly experts: readonly Expert[] }
  | { readonly type: 'conflictDeclared'; readonly conflict: Conflict }
  | { readonly type: 'assigned'; readonly seed: string; readonly entries: readonly ReviewEntry[] }
  | {
      readonly type: 'scored'
      readonly sheet: ScoreSheet
      /** Why an earlier sheet of the same expert is put right. */
      readonly correction?: string
    }
  | { readonly type: 'decided'; readonly minutes: string; readonly outcomes: readonly Outcome[] }

/** The id of the review of that track in that campaign. */
export const reviewId = (campaign: string, track: string): string => `${campaign}-${track}`
