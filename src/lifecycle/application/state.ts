import type { DepartmentReply, FieldError, Settlement, Verdict } from '#engine'
import type { Day } from '#kernel'

/** 申报所处阶段 */
export const APPLICATION_STAGES = {
  underCityReview: '市级初审中',
  returned: '已退回补正',
  withdrawn: '已撤回',
  declined: '不予推荐',
  recommended: '已推荐',
  reported: '已报送',
  underReview: '评审中',
  proposed: '拟认定',
  notProposed: '未通过评审',
  publicised: '公示中',
  objectionUpheld: '异议成立',
  recognised: '已认定',
} as const
export type ApplicationStage = keyof typeof APPLICATION_STAGES

/** One item that the applicant has to mend, and why. */
export interface ReturnItem {
  readonly field: string
  readonly reason: string
}

/** A county office's opinion; it never decides (reading R22). */
export interface CountyOpinion {
  readonly supports: boolean
  readonly text: string
  /** The version of the form it was given on. */
  readonly version: number
}

/** A city's letter, as an application that stands in it remembers it. */
export interface LetterEntry {
  readonly letter: string
  readonly number: string
  readonly date: Day
}

/** One enterprise's application in one track of one campaign. */
export interface Application {
  readonly id: string
  readonly stage: ApplicationStage
  /** `LN2019-E-000123` */
  readonly number: string
  readonly campaign: string
  readonly year: number
  readonly track: string
  readonly enterprise: string
  readonly enterpriseName: string
  readonly productName?: string
  readonly unit: string
  readonly county: string
  readonly version: number
  /** Names the frozen submission of this version. */
  readonly digest: string
  /** The instant this version was submitted, ISO 8601 in UTC. */
  readonly submittedAt: string
  readonly validEnterpriseTitle: boolean
  /** As assessed last, with the replies and settlements then known. */
  readonly verdict: Verdict
  readonly warnings: readonly FieldError[]
  /** The last reply of each department. */
  readonly departmentReplies: readonly DepartmentReply[]
  /** The last finding on each criterion left to judgement, of this version. */
  readonly settlements: readonly Settlement[]
  readonly countyOpinion?: CountyOpinion
  readonly returnItems?: readonly ReturnItem[]
  /** The day the province granted for a new letter when it sent the application back. */
  readonly extendedTo?: Day
  readonly opinion?: string
  readonly letter?: LetterEntry
  /** Why it was declined, sent back, passed over or withdrawn. */
  readonly reason?: string
  readonly score?: string
  readonly rank?: number
  readonly notice?: string
  readonly title?: string
}

/** What a submission fixes, first or again. */
export interface Submitted {
  readonly version: number
  readonly digest: string
  readonly verdict: Verdict
  readonly warnings: readonly FieldError[]
  readonly productName?: string
  readonly validEnterpriseTitle: boolean
}

export type ApplicationEvent =
  | ({
      readonly type: 'submitted'
      readonly number: string
      readonly campaign: string
      readonly year: number
      readonly track: string
      readonly enterprise: string
      readonly enterpriseName: string
      readonly unit: string
      readonly county: string
    } & Submitted)
  | ({ readonly type: 'resubmitted' } & Submitted)
  | { readonly type: 'withdrawn'; readonly reason: string }
  | { readonly type: 'countyOpinionGiven'; readonly opinion: CountyOpinion }
  | { readonly type: 'departmentReplied'; readonly reply: DepartmentReply; readonly verdict: Verdict }
  | { readonly type: 'settled'; readonly settlement: Settlement; readonly verdict: Verdict }
  | { readonly type: 'returned'; readonly items: readonly ReturnItem[] }
  | { readonly type: 'recommended'; readonly opinion: string; readonly verdict: Verdict }
  | { readonly type: 'declined'; readonly reason: string }
  | ({ readonly type: 'letterEntered' } & LetterEntry)
  | { readonly type: 'accepted' }
  | { readonly type: 'sentBack'; readonly reason: string; readonly correctBy: Day }
  | { readonly type: 'proposed'; readonly review: string; readonly score: string; readonly rank: number }
  | {
      readonly type: 'passedOver'
      readonly review: string
      readonly score: string
      readonly rank: number
      readonly reason: string
    }
  | { readonly type: 'publicised'; readonly notice: string }
  | { readonly type: 'objectionUpheld'; readonly notice: string; readonly reason: string }
  | {
      readonly type: 'recognised'
      readonly notice: string
      readonly title: string
      readonly documentNumber: string
      readonly recognisedOn: Day
    }
