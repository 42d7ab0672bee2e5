import { z } from 'zod'
import { assess, type DepartmentReply, examine, type FieldError, type Form } from '#engine'
import type { Pack, Track } from '#policy'
import type { Context } from '../act.ts'
import type { Campaign } from '../campaign/state.ts'
import type { Enterprise } from '../enterprise/state.ts'
import type { EnterpriseRecord } from '../reads.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { FrozenSubmission } from '../submission.ts'
import { heldTitlesOn } from '../title/held.ts'
import { ENTERPRISE_TRACK } from '../tracks.ts'
import { AFTER_SUBMISSION, afterSubmission } from './next-stage.ts'
import { FieldErrorField, VerdictField } from './state.ts'

/** What a submission fixes, first or again. */
export const Submitted = z.object({
  version: z.number().int(),
  digest: z.string(),
  verdict: VerdictField,
  warnings: z.array(FieldErrorField),
  productName: z.string().exactOptional(),
  validEnterpriseTitle: z.boolean(),
  /** The tracks whose titles the enterprise held in force; submissions of an earlier format have none. */
  heldTitles: z.array(z.string()).exactOptional(),
  leadsTo: AFTER_SUBMISSION,
})
export type Submitted = z.output<typeof Submitted>

/** What is submitted: by whom, in which track, under which rules, as which version. */
export interface Submission {
  readonly campaign: Campaign
  readonly enterprise: Enterprise
  readonly track: Track
  readonly rules: Pack
  readonly number: string
  readonly version: number
  readonly departmentReplies: readonly DepartmentReply[]
  readonly record: EnterpriseRecord
}

/** Reads, checks, assesses and freezes the form, or refuses it with all that has to be mended. */
export const submissionOf = (of: Submission, raw: unknown, context: Context): Result<Submitted> => {
  const { campaign, enterprise, track, rules, version, departmentReplies, record } = of
  const heldTitles = heldTitlesOn(record, context.today)
  const circumstances = { year: campaign.year, on: context.today, departmentReplies: [], heldTitles }
  const { form, problems, warnings, assessment } = examine(track, raw, circumstances)
  const all = [...problems, ...againstRecord(form, enterprise)]
  if (all.length > 0)
    return refuse('invalid-form', `申报表有${all.length}处需要修改。请按所列逐处改正后重新提交。`, { problems: all })
  const digest = context.freeze(frozen(of, context, form, assessment))
  // What is frozen is the enterprise's to read, so it knows nothing of replies; where the application stands does.
  const { verdict } = assess(track, form, { ...circumstances, departmentReplies })
  const { productName } = form.facts
  const validEnterpriseTitle = heldTitles.includes(ENTERPRISE_TRACK)
  const submitted = {
    version,
    digest,
    verdict,
    warnings: [...warnings],
    validEnterpriseTitle,
    heldTitles: [...heldTitles],
    ...afterSubmission(rules.procedure),
  }
  return ok(typeof productName === 'string' ? { ...submitted, productName } : submitted)
}

const frozen = (
  { campaign, track, rules, number, version }: Submission,
  { stream, now }: Context,
  form: Form,
  assessment: FrozenSubmission['assessment'],
): FrozenSubmission => ({
  application: stream.id,
  number,
  version,
  submittedAt: now,
  campaign: campaign.id,
  year: campaign.year,
  track: track.id,
  pack: { id: rules.id, version: rules.version, readings: campaign.readings },
  form,
  assessment,
})

/** The form speaks of the enterprise that applies, at the place whose office receives it. */
const againstRecord = ({ facts }: Form, { id, county }: Enterprise): readonly FieldError[] => [
  ...(facts.uscc === undefined || facts.uscc === id
    ? []
    : [other('uscc', `表中的统一社会信用代码与申报企业的登记（${id}）不一致，请按营业执照更正。`)]),
  ...(facts.county === undefined || facts.county === county
    ? []
    : [other('county', '表中的所在地区与企业登记的所在地区不一致，请更正；登记有误的，请联系所在地工业和信息化局。')]),
]

const other = (field: string, message: string): FieldError => ({ code: 'differs-from-record', field, message })
