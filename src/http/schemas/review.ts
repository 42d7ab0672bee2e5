import { z } from 'zod'
import { REVIEW_STAGES, type ReviewEntry, type ScoreSheet, type SeenReview } from '#lifecycle'
import { keyOf, Sha256 } from './words.ts'

export const EntryShape: z.ZodType<ReviewEntry> = z
  .object({
    application: z.string(),
    number: z.string(),
    enterprise: z.string(),
    enterpriseName: z.string(),
    productName: z.string().exactOptional(),
    digest: Sha256,
    experts: z.array(z.string()).describe('分派的专家；专家本人只看到自己'),
  })
  .meta({ id: 'ReviewEntry' })

const Finding = z.object({ criterion: z.string(), verdict: z.enum(['met', 'unmet']), reason: z.string() })

export const SheetShape: z.ZodType<ScoreSheet> = z
  .object({
    application: z.string(),
    expert: z.string(),
    score: z.string().describe('0 至 100，最多一位小数'),
    comment: z.string(),
    findings: z.array(Finding),
  })
  .meta({ id: 'ScoreSheet' })

const Outcome = z.object({
  application: z.string(),
  score: z.string(),
  rank: z.number().int(),
  proposed: z.boolean(),
  reason: z.string().exactOptional(),
})

export const ReviewStageShape = keyOf(REVIEW_STAGES, '阶段')

/** The expert review of one track. */
export const ReviewShape: z.ZodType<SeenReview> = z
  .object({
    id: z.string(),
    stage: ReviewStageShape,
    campaign: z.string(),
    track: z.string(),
    pool: z.array(z.object({ id: z.string(), name: z.string(), employer: z.string().exactOptional() })),
    conflicts: z.array(z.object({ expert: z.string(), enterprise: z.string(), why: z.string() })),
    entries: z.array(EntryShape),
    sheets: z.array(SheetShape),
    minutes: z.string().exactOptional(),
    outcomes: z.array(Outcome).exactOptional(),
  })
  .meta({ id: 'Review' })
