import { z } from 'zod'
import { type Assessment, type Finding, type FindingPoints, type Settlement, VERDICT_NAMES } from '#engine'
import type { NeededCell } from '#policy'
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

const MissingCell: z.ZodType<NeededCell> = z
  .union([
    z.object({
      fact: z.string().describe('栏目名称，如 revenue'),
      year: z.int().exactOptional().describe('年度'),
      row: z.int().exactOptional().describe('清单的第几行，从 0 起'),
    }),
    z.object({ evidence: z.string().describe('证明材料编号') }),
  ])
  .meta({ id: 'MissingCell' })

const Points: z.ZodType<FindingPoints> = z
  .object({
    least: z.string().describe('至少得分'),
    most: z.string().describe('至多得分；数据齐全时与至少得分相同'),
    outOf: z.string().describe('满分'),
  })
  .meta({ id: 'Points' })

const FindingShape: z.ZodType<Finding> = z
  .object({
    criterion: z.string().describe('条件编号，如 E9'),
    title: z.string(),
    verdict: VerdictShape,
    counts: z.boolean().describe('是否计入总的结论'),
    reasons: z.array(z.string()).describe('全部理由，每条一句'),
    missing: z.array(MissingCell).describe('还缺的栏'),
    points: Points.exactOptional().describe('得分，仅计分的条件有'),
    cite: Clause,
    settledBy: SettlementShape.exactOptional().describe('人工认定'),
  })
  .meta({ id: 'Finding' })

/** What a form comes to, criterion by criterion. */
export const AssessmentShape: z.ZodType<Assessment> = z
  .object({
    verdict: VerdictShape,
    findings: z.array(FindingShape),
    points: Points.exactOptional().describe('总得分，仅计分的专项有'),
  })
  .meta({ id: 'Assessment' })
