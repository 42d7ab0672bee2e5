import { z } from 'zod'
import { type Flat, LETTER_STAGES, type Letter, type LetterLine } from '#lifecycle'
import { CalendarDay } from './common.ts'
import { keyOf, Sha256 } from './words.ts'

export const LetterLineShape: z.ZodType<LetterLine> = z.object({
  application: z.string(),
  number: z.string(),
  track: z.string(),
  enterpriseName: z.string(),
  productName: z.string().exactOptional(),
  digest: Sha256,
})

const Shortfall = z.object({ track: z.string(), count: z.number().int(), minimum: z.number().int() })

const Scan = z.object({ sha256: Sha256, name: z.string(), bytes: z.number().int() })

/** A reporting unit's letter of recommendation. */
export const LetterShape: z.ZodType<Flat<Letter>> = z
  .object({
    id: z.string(),
    stage: keyOf(LETTER_STAGES, '阶段'),
    campaign: z.string(),
    unit: z.string(),
    date: CalendarDay,
    applications: z.array(z.string()).exactOptional().describe('起草时列入的申报'),
    explanation: z.string().exactOptional().describe('不足原则数量的说明'),
    number: z.string().exactOptional().describe('文号，报送后才有'),
    list: Sha256.exactOptional().describe('报送时固定的名单的摘要'),
    counts: z.record(z.string(), z.number().int()).exactOptional().describe('名单中各专项的件数'),
    shortfalls: z.array(Shortfall).exactOptional(),
    scan: Scan.exactOptional().describe('盖章件'),
  })
  .meta({ id: 'Letter' })
