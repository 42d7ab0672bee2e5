import { z } from 'zod'
import { type Assessment, type Finding, type Settlement, VERDICT_NAMES } from '#engine'
import { Clause, keyOf } from './words.ts'

export const VerdictShape = keyOf(VERDICT_NAMES, '结论')

export const SettlementShape: z.ZodType<Settlement> = z
  .object({
    criterion: z.string().describe('条件编号'),
    verdict: z.enum(['met', 'unmet']),
    reason: z.string(),
    by: z.string().describe('认定人'),
    on: z.string().describe('认定日期'),
  })
  .meta({ id: 'Settlement' })

const FindingShape: z.ZodType<Finding> = z
  .object({
    criterion: z.string().describe('条件编号，如 E9'),
    title: z.string(),
    verdict: VerdictShape,
    counts: z.boolean().describe('是否计入总的结论'),
    reasons: z.array(z.string()).describe('全部理由，每条一句'),
    missing: z.array(z.string()).describe('还缺的栏'),
    cite: Clause,
    settledBy: SettlementShape.exactOptional().describe('人工认定'),
  })
  .meta({ id: 'Finding' })

/** What a form comes to, criterion by criterion. */
export const AssessmentShape: z.ZodType<Assessment> = z
  .object({ verdict: VerdictShape, findings: z.array(FindingShape) })
  .meta({ id: 'Assessment' })
