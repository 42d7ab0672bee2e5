import { z } from 'zod'
import { Id, Name, Words } from '../fields.ts'
import type { ByStage } from '../stream.ts'

/** 评审所处阶段 */
export const REVIEW_STAGES = { opened: '已组建', assigned: '评分中', decided: '已决定' } as const
export type ReviewStage = keyof typeof REVIEW_STAGES

export const ExpertField = z.object({ id: Id, name: Name, employer: Name.exactOptional() })

export interface Expert {
  /** The id of the expert's account. */
  readonly id: string
  readonly name: string
  /** Where the expert works, by name or credit code: never assigned to that enterprise. */
  readonly employer?: string
}

export const ConflictField = z.object({ expert: z.string(), enterprise: z.string(), why: Words })

/** A declared interest in an enterprise. */
export interface Conflict {
  readonly expert: string
  readonly enterprise: string
  readonly why: string
}

/** One application under review and the experts assigned to it now. */
export interface ReviewEntry {
  readonly application: string
  readonly number: string
  readonly enterprise: string
  readonly enterpriseName: string
  readonly experts: readonly string[]
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

interface ReviewBase {
  /** Campaign and track: see `reviewId`. */
  readonly id: string
  readonly campaign: string
  readonly track: string
  readonly pool: readonly Expert[]
  readonly conflicts: readonly Conflict[]
}

interface Stages {
  readonly opened: object
  readonly assigned: object
  readonly decided: { readonly minutes: string }
}

/** The expert review of one track of one campaign; who scores what stands on the score sheets. */
export type Review = ReviewBase & ByStage<Stages>

/** The id of the review of that track in that campaign. */
export const reviewId = (campaign: string, track: string): string => `${campaign}-${track}`
