import { z } from 'zod'
import { type Flat, REVIEW_STAGES, SCORE_SHEET_STAGES, type ScoreSheet, type SeenReview } from '#lifecycle'
import { keyOf, Sha256 } from './words.ts'

const Finding = z.object({ criterion: z.string(), verdict: z.enum(['met', 'unmet']), reason: z.string() })

/** One expert's score sheet on one application. */
export const ScoreSheetShape: z.ZodType<Flat<ScoreSheet>> = z
  .object({
    id: z.string(),
    stage: keyOf(SCORE_SHEET_STAGES, '阶段'),
    review: z.string(),
    campaign: z.string(),
    track: z.string(),
    application: z.string(),
    number: z.string(),
    enterprise: z.string(),
    enterpriseName: z.string(),
    productName: z.string().exactOptional(),
    digest: Sha256,
    expert: z.string(),
    score: z.string().exactOptional().describe('0 至 100，最多一位小数'),
    comment: z.string().exactOptional(),
    findings: z.array(Finding).exactOptional(),
  })
  .meta({ id: 'ScoreSheet' })

/** The expert review of one track. */
export const ReviewShape: z.ZodType<SeenReview> = z
  .object({
    id: z.string(),
    stage: keyOf(REVIEW_STAGES, '阶段'),
    campaign: z.string(),
    track: z.string(),
    pool: z.array(z.object({ id: z.string(), name: z.string(), employer: z.string().exactOptional() })),
    conflicts: z.array(z.object({ expert: z.string(), enterprise: z.string(), why: z.string() })),
    minutes: z.string().exactOptional(),
  })
  .meta({ id: 'Review' })
