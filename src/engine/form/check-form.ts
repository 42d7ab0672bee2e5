import type { Track } from '#policy'
import type { AssessmentContext } from '../assessment-context.ts'
import { checkConsistency } from '../consistency.ts'
import type { FieldError } from '../field-error.ts'
import { valueAt } from '../reader.ts'
import { type AskedFact, askedFacts, type TypedCell } from './asked.ts'
import type { Form, FormValue } from './form.ts'

/** What stops a submission, and what only has to be seen. */
export interface FormCheck {
  readonly errors: readonly FieldError[]
  readonly warnings: readonly FieldError[]
}

/** Whether a well-shaped form is complete and agrees with itself: required cells, fewest characters, required evidence, consistency. */
export const checkForm = (track: Track, form: Form, circumstances: AssessmentContext): FormCheck => {
  const asked = askedFacts(track, form.year)
  const consistency = checkConsistency(track, form, circumstances)
  return {
    errors: [
      ...[...asked.values()].flatMap((fact) => emptyCells(fact, form)),
      ...[...asked.values()].flatMap((fact) => shortTexts(fact, form)),
      ...missingEvidence(track, form),
      ...consistency.errors,
    ],
    warnings: consistency.warnings,
  }
}

const emptyCells = (asked: AskedFact, form: Form): readonly FieldError[] => {
  const { key, name, cells } = asked
  const required = cells.filter((cell) => isRequired(cell, form))
  const years = new Set(required.flatMap((cell) => (cell.years ?? []).map((offset) => form.year + offset)))
  if (required.length === 0) return []
  if (asked.years.length === 0)
    return isEmpty(asked, form.facts[key])
      ? [{ code: 'required', field: key, message: `${name}没有填写。该项必填，请补填。` }]
      : []
  return [...years]
    .filter((year) => isEmpty(asked, valueAt(form.facts[key], year)))
    .map((year) => ({
      code: 'required',
      field: `${key}.${year}`,
      message: `${name}（${year}年）没有填写。该项必填，请补填。`,
    }))
}

const isRequired = ({ required, requiredIf }: TypedCell, form: Form): boolean => {
  if (required === true) return true
  if (requiredIf === undefined) return false
  const value = form.facts[requiredIf.fact]
  return 'is' in requiredIf ? value === true : Array.isArray(value) && value.includes(requiredIf.includes)
}

/** Nothing ticked counts as empty; an empty list of rows is the answer “none”. */
const isEmpty = ({ fact }: AskedFact, value: FormValue | undefined): boolean =>
  value === undefined || (fact.value.type === 'choices' && Array.isArray(value) && value.length === 0)

const shortTexts = ({ key, name, cells }: AskedFact, form: Form): readonly FieldError[] => {
  const text = form.facts[key]
  const fewest = Math.max(0, ...cells.map(({ minChars }) => minChars ?? 0))
  const length = typeof text === 'string' && fewest > 0 ? countCharacters(text) : fewest
  if (length >= fewest) return []
  return [
    {
      code: 'too-short',
      field: key,
      message: `${name}填写了 ${length} 个字，不少于 ${fewest} 个字。请再补充 ${fewest - length} 个字。`,
    },
  ]
}

/** Characters, blanks and what nobody can see not counted. */
const countCharacters = (text: string): number => [...text.replace(/[\s\p{Cf}]/gu, '')].length

const missingEvidence = ({ evidence, evidenceList }: Track, form: Form): readonly FieldError[] =>
  evidence
    .filter(({ id, required }) => required === true && !form.evidence.some(({ item }) => item === id))
    .map(({ id, label }) => ({
      code: 'required-evidence',
      field: `evidence.${id}`,
      message: `${evidenceList}的证明材料“${label}”（${id}）没有提交。该项必交，请上传至少一个文件。`,
    }))
