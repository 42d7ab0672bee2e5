import type { PublicNotice, Recommendation, Review, ReviewEntry, ReviewStage, ScoreSheet } from '#lifecycle'
import type { Account } from './session.ts'

/** What the server answers to the offices, the experts and the administrators. */

export interface RecommendationLine {
  readonly id: string
  readonly version: number
  readonly recommendation: Recommendation
}

export interface ReviewLine {
  readonly id: string
  readonly version: number
  readonly review: Review
}

export interface AssignmentLine {
  /** The review's id: scores and conflicts go to it. */
  readonly review: string
  readonly version: number
  readonly stage: ReviewStage
  readonly campaign: string
  readonly track: string
  readonly entry: ReviewEntry
  readonly sheet?: ScoreSheet
}

export interface PublicNoticeLine {
  readonly id: string
  readonly version: number
  readonly publicNotice: PublicNotice
}

export interface ExpertLine {
  readonly id: string
  readonly name: string
}

export interface AccountLine extends Account {
  readonly disabledAt?: string
  /** In lists: until when too many failures keep everyone from signing in with it. */
  readonly lockedUntil?: string
  readonly createdAt: string
}
