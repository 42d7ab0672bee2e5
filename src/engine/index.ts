export { assess, type Evaluated, evaluateTrack, verdictOf } from './assess.ts'
export type { AssessmentContext, DepartmentReply } from './assessment-context.ts'
export { cellName, cellPath, inYear, type Named } from './cell-name.ts'
export { type Examination, examine } from './examine.ts'
export { derivedOf, type Facts, factsOf } from './facts.ts'
export type { FieldError } from './field-error.ts'
export {
  type Assessment,
  type Finding,
  type FindingPoints,
  type Settlement,
  sayPoints,
  VERDICT_NAMES,
  VERDICTS,
  type Verdict,
} from './finding.ts'
export { type AskedFact, askedFacts, nameAsked, type TypedCell } from './form/asked.ts'
export { checkForm, type FormCheck } from './form/check-form.ts'
export type { EvidenceFile, Form, FormValue, Row, YearValues } from './form/form.ts'
export { type FormReading, readForm } from './form/read-form.ts'
export { formSchema } from './form/schema.ts'
export { readerOf, valueAt } from './reader.ts'
