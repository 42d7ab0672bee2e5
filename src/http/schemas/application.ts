import { z } from 'zod'
import type { DepartmentReply } from '#engine'
import { APPLICATION_STAGES, type CountyOpinion, type LetterEntry, type SeenApplication } from '#lifecycle'
import { SettlementShape, VerdictShape } from './assessment.ts'
import { CalendarDay } from './common.ts'
import { Instant, keyOf, Mistake, Sha256 } from './words.ts'

export const ReplyShape: z.ZodType<DepartmentReply> = z
  .object({ department: z.string(), adverse: z.boolean(), text: z.string(), on: CalendarDay })
  .meta({ id: 'DepartmentReply' })

export const CountyOpinionShape: z.ZodType<CountyOpinion> = z
  .object({ supports: z.boolean(), text: z.string(), version: z.number().int() })
  .meta({ id: 'CountyOpinion' })

export const LetterEntryShape: z.ZodType<LetterEntry> = z
  .object({ letter: z.string(), number: z.string(), date: CalendarDay })
  .meta({ id: 'LetterEntry' })

export const ReturnItemShape = z
  .object({ field: z.string().describe('须修改的栏'), reason: z.string() })
  .meta({ id: 'ReturnItem' })

/** Where an application stands. */
export const ApplicationShape: z.ZodType<SeenApplication> = z
  .object({
    id: z.string(),
    stage: keyOf(APPLICATION_STAGES, '阶段'),
    number: z.string().describe('申报编号'),
    campaign: z.string(),
    year: z.number().int(),
    track: z.string(),
    enterprise: z.string().describe('统一社会信用代码'),
    enterpriseName: z.string(),
    productName: z.string().exactOptional(),
    unit: z.string().describe('推荐单位代码'),
    county: z.string(),
    version: z.number().int().describe('申报表的版本，第几次提交'),
    digest: Sha256,
    submittedAt: Instant,
    validEnterpriseTitle: z.boolean().describe('提交时是否有有效的中小企业称号'),
    heldTitles: z.array(z.string()).exactOptional().describe('提交时有有效称号的专项'),
    verdict: VerdictShape.exactOptional().describe('现在的核对结论，含部门回复和人工认定。仅市级、省级和监督员可见'),
    warnings: z.array(Mistake),
    departmentReplies: z.array(ReplyShape).exactOptional().describe('仅市级、省级和监督员可见'),
    settlements: z.array(SettlementShape).exactOptional().describe('仅市级、省级和监督员可见'),
    countyOpinion: CountyOpinionShape.exactOptional().describe('企业和专家看不到'),
    returnItems: z.array(ReturnItemShape).exactOptional(),
    sentBack: z
      .object({ reason: z.string(), correctBy: CalendarDay.describe('重新报送的期限') })
      .exactOptional()
      .describe('省厅退回市局'),
    opinion: z.string().exactOptional().describe('市级推荐意见'),
    letter: LetterEntryShape.exactOptional(),
    reason: z.string().exactOptional(),
    score: z.string().exactOptional().describe('平均分，仅省级和监督员可见'),
    rank: z.number().int().exactOptional().describe('名次，仅省级和监督员可见'),
    notice: z.string().exactOptional(),
    title: z.string().exactOptional(),
  })
  .meta({ id: 'Application' })
