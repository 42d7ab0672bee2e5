import {
  type Assessment,
  type AssessmentContext,
  examine,
  type Facts,
  type FieldError,
  type Form,
  factsOf,
} from '#engine'
import type { Track } from '#policy'
import { cellId } from './plan.ts'
import type { RawForm } from './raw-form.ts'

/** What the machine makes of a form as it stands: the same judgement the server will make. */
export interface Checked {
  readonly form: Form
  readonly facts: Facts
  readonly assessment: Assessment
  /** Of the shape and of the whole; each stops a submission. */
  readonly errors: readonly FieldError[]
  readonly warnings: readonly FieldError[]
  /** The sentences about each cell. */
  readonly at: ReadonlyMap<string, readonly FieldError[]>
}

/** Reads, checks and assesses a form. */
export const check = (track: Track, raw: RawForm, circumstances: AssessmentContext): Checked => {
  const { form, problems: errors, warnings, assessment } = examine(track, raw, circumstances)
  return {
    form,
    facts: factsOf(track, form, circumstances),
    assessment,
    errors,
    warnings,
    at: byField([...errors, ...warnings]),
  }
}

const byField = (problems: readonly FieldError[]): ReadonlyMap<string, readonly FieldError[]> => {
  const at = new Map<string, readonly FieldError[]>()
  for (const problem of problems) at.set(problem.field, [...(at.get(problem.field) ?? []), problem])
  return at
}

/** Says nothing about an empty cell until the applicant has asked what is missing. */
export const spoken = (problems: readonly FieldError[] | undefined, asked: boolean): readonly FieldError[] =>
  (problems ?? []).filter(({ code }) => asked || !SILENT.includes(code))

const SILENT: readonly string[] = ['required', 'required-evidence']

/** Brings a cell, or the first thing that can be filled in there, before the eyes and under the keys. */
export const goTo = (field: string): void => {
  const cell = document.getElementById(cellId(field)) ?? document.getElementById(cellId(field.replace(/[.[].*$/, '')))
  if (cell === null) return
  for (let within: Element | null = cell; within !== null; within = within.parentElement)
    if (within instanceof HTMLDetailsElement) within.open = true
  cell.scrollIntoView({ block: 'center' })
  const first = cell.matches('input, select, textarea, button')
    ? cell
    : cell.querySelector<HTMLElement>('input, select, textarea, button')
  if (first instanceof HTMLElement) first.focus({ preventScroll: true })
}
