import { z } from 'zod'
import { RECOMMENDATION_STAGES, type Recommendation } from '#lifecycle'
import { CalendarDay } from './common.ts'
import { keyOf, Sha256 } from './words.ts'

const Line = z.object({
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
export const RecommendationShape: z.ZodType<Recommendation> = z
  .object({
    id: z.string(),
    stage: keyOf(RECOMMENDATION_STAGES, '阶段'),
    campaign: z.string(),
    unit: z.string(),
    date: CalendarDay,
    applications: z.array(z.string()),
    explanation: z.string().exactOptional().describe('不足原则数量的说明'),
    number: z.string().exactOptional().describe('文号，报送后才有'),
    lines: z.array(Line).exactOptional().describe('报送时固定的名单'),
    shortfalls: z.array(Shortfall).exactOptional(),
    scan: Scan.exactOptional().describe('盖章件'),
  })
  .meta({ id: 'Recommendation' })
