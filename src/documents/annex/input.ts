import type { AssessmentContext, Form } from '#engine'
import type { Day } from '#kernel'
import type { Track } from '#policy'

/** What stands in an annex without being typed by the applicant. */
export type AnnexRecord = {
  readonly submittedOn?: Day
  readonly recommendedOn?: Day
  /** The city's bureau; its seal goes on the cover of annex 3. */
  readonly recommendingUnit?: string
  readonly cityOpinion?: { readonly text: string; readonly on?: Day; readonly signer?: string }
}

/** The number of the submission, its SHA-256 digest in hexadecimal, and the address that checks both. */
export type Stamp = {
  readonly number: string
  readonly digest: string
  /** Printed as a QR code; none where it is empty. */
  readonly checkUrl: string
}

/** The stamp of a form that has not been submitted. */
export const draftStamp = (checkUrl: string): Stamp => ({ number: DRAFT, digest: '', checkUrl })

/** What stands on a form in place of its number before it is submitted. */
export const DRAFT = '草稿'

/** One application as its annex prints it. */
export type AnnexInput = {
  readonly track: Track
  readonly form: Form
  readonly circumstances: AssessmentContext
  /** 所在省份, as the pack names it. */
  readonly province: string
  readonly record: AnnexRecord
  readonly stamp: Stamp
  /** The time written into the file. */
  readonly madeAt: Date
}
