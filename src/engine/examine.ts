import type { Track } from '#policy'
import { assess } from './assess.ts'
import type { AssessmentContext } from './assessment-context.ts'
import type { FieldError } from './field-error.ts'
import type { Assessment } from './finding.ts'
import { checkForm } from './form/check-form.ts'
import type { Form } from './form/form.ts'
import { readForm } from './form/read-form.ts'

/** All that is to be said of a form as it came. */
export interface Examination {
  readonly form: Form
  /** What stops a submission: shape, completeness, consistency; each place is named once. */
  readonly problems: readonly FieldError[]
  readonly warnings: readonly FieldError[]
  readonly assessment: Assessment
}

/** Reads, checks and assesses a form. What could not be read of a cell is its problem; that it is then empty is not another. */
export const examine = (track: Track, raw: unknown, circumstances: AssessmentContext): Examination => {
  const { form, problems } = readForm(track, circumstances.year, raw)
  const { errors, warnings } = checkForm(track, form, circumstances)
  const faulted = new Set(problems.map(({ field }) => field))
  return {
    form,
    problems: [...problems, ...errors.filter(({ code, field }) => code !== 'required' || !faulted.has(field))],
    warnings,
    assessment: assess(track, form, circumstances),
  }
}
