import type { Settlement } from '#engine'
import type { ByStage } from '../stream.ts'

/** 评分表所处阶段 */
export const SCORE_SHEET_STAGES = { assigned: '待评分', scored: '已评分', withdrawn: '已回避' } as const
export type ScoreSheetStage = keyof typeof SCORE_SHEET_STAGES

/** An expert's finding on a criterion left to judgement: advice for the province, which settles it. */
export type ExpertFinding = Pick<Settlement, 'criterion' | 'verdict' | 'reason'>

interface ScoreSheetBase {
  /** Application and expert: see `scoreSheetId`. */
  readonly id: string
  readonly review: string
  readonly campaign: string
  readonly track: string
  readonly application: string
  readonly number: string
  readonly enterprise: string
  readonly enterpriseName: string
  readonly productName?: string
  /** Names the submission that is scored. */
  readonly digest: string
  readonly expert: string
}

interface Scored {
  /** 0–100 with at most one decimal, as typed. */
  readonly score: string
  readonly comment: string
  readonly findings: readonly ExpertFinding[]
}

interface Stages {
  readonly assigned: object
  readonly scored: Scored
  /** The expert had to withdraw; a score given before no longer counts. */
  readonly withdrawn: object
}

/** One expert's score sheet on one application. */
export type ScoreSheet = ScoreSheetBase & ByStage<Stages>

/** The id of that expert's sheet on that application. */
export const scoreSheetId = (application: string, expert: string): string => `${application}.${expert}`
