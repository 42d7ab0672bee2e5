import type { Day } from '#kernel'

/** 推荐函所处阶段 */
export const RECOMMENDATION_STAGES = { drafted: '起草中', sent: '已报送', sealed: '已附盖章件' } as const
export type RecommendationStage = keyof typeof RECOMMENDATION_STAGES

/** One application in a letter, with the digest of the submission that the city recommends. */
export interface LetterLine {
  readonly application: string
  readonly number: string
  readonly track: string
  readonly enterpriseName: string
  readonly productName?: string
  readonly digest: string
}

/** A track in which the letter lists fewer than 通知·二 asks in principle (reading R17). */
export interface Shortfall {
  readonly track: string
  readonly count: number
  readonly minimum: number
}

/** The scan of the sealed letter. */
export interface Scan {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
}

/** A reporting unit's official letter of recommendation. */
export interface Recommendation {
  readonly id: string
  readonly stage: RecommendationStage
  readonly campaign: string
  readonly unit: string
  readonly date: Day
  readonly applications: readonly string[]
  /** Why there are fewer than asked. */
  readonly explanation?: string
  /** Frozen when sent. */
  readonly number?: string
  readonly lines?: readonly LetterLine[]
  readonly shortfalls?: readonly Shortfall[]
  readonly scan?: Scan
}

/** What a city may write and rewrite until it sends the letter. */
export interface LetterDraft {
  readonly date: Day
  readonly applications: readonly string[]
  readonly explanation?: string
}

export type RecommendationEvent =
  | ({ readonly type: 'drafted'; readonly campaign: string; readonly unit: string } & LetterDraft)
  | ({ readonly type: 'amended' } & LetterDraft)
  | {
      readonly type: 'sent'
      readonly number: string
      readonly date: Day
      readonly lines: readonly LetterLine[]
      readonly shortfalls: readonly Shortfall[]
      readonly explanation?: string
    }
  | { readonly type: 'scanAttached'; readonly scan: Scan }
