import type { Assessment, Form } from '#engine'
import type { ReadingChoices } from '#policy'

/** What is frozen when an enterprise submits: never changed again, kept under the SHA-256 of its canonical JSON. */
export interface FrozenSubmission {
  readonly application: string
  readonly number: string
  readonly version: number
  readonly submittedAt: string
  readonly campaign: string
  readonly year: number
  readonly track: string
  readonly pack: { readonly id: string; readonly version: string; readonly readings: ReadingChoices }
  readonly form: Form
  readonly assessment: Assessment
}

/** What an applicant holds in hand after submitting. */
export interface Receipt {
  readonly number: string
  readonly version: number
  /** Server time, ISO 8601 in UTC. */
  readonly at: string
  /** SHA-256 of the canonical JSON, hex. */
  readonly digest: string
}
