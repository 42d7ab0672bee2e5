import { z } from 'zod'
import { ENTERPRISE_STAGES, type Enterprise, type Flat } from '#lifecycle'
import { keyOf } from './words.ts'

/** An enterprise that may apply. */
export const EnterpriseShape: z.ZodType<Flat<Enterprise>> = z
  .object({
    id: z.string().describe('统一社会信用代码'),
    stage: keyOf(ENTERPRISE_STAGES, '阶段'),
    name: z.string(),
    county: z.string().describe('注册所在县区代码'),
    unit: z.string().describe('推荐单位代码'),
    reason: z.string().exactOptional().describe('未通过核实的原因'),
  })
  .meta({ id: 'Enterprise' })
