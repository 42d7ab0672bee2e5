import { z } from 'zod'
import type { Form, FormValue } from '#engine'
import type { FrozenSubmission } from '#lifecycle'
import { AssessmentShape } from './assessment.ts'
import { Instant, Sha256 } from './words.ts'

const Scalar = z.union([z.string(), z.number(), z.boolean()])

const Value: z.ZodType<FormValue> = z
  .union([Scalar, z.array(z.string()), z.array(z.record(z.string(), Scalar)), z.record(z.string(), Scalar)])
  .meta({ id: 'FormValue' })

const FormShape: z.ZodType<Form> = z
  .object({
    track: z.string(),
    year: z.number().int(),
    facts: z.record(z.string(), Value).describe('各栏的内容，金额和百分比为十进制文本'),
    evidence: z.array(z.object({ item: z.string(), name: z.string(), sha256: Sha256, bytes: z.number().int() })),
  })
  .meta({ id: 'Form' })

/** What was frozen when the enterprise submitted. */
export const SubmissionShape: z.ZodType<FrozenSubmission> = z
  .object({
    application: z.string(),
    number: z.string(),
    version: z.number().int(),
    submittedAt: Instant,
    campaign: z.string(),
    year: z.number().int(),
    track: z.string(),
    pack: z.object({ id: z.string(), version: z.string(), readings: z.record(z.string(), z.string()) }),
    form: FormShape,
    assessment: AssessmentShape.describe('提交时的核对结果'),
  })
  .meta({ id: 'Submission' })
