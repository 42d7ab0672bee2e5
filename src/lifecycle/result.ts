import type { FieldError } from '#engine'
import type { Citation } from '#policy'

/** What was asked for, or why not. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refused

/** An answer that is a refusal. */
export interface Refused {
  readonly ok: false
  readonly refusal: Refusal
}

/** What a person did wrong or too late: a code to rely on, a sentence to read, the clause it rests on. */
export interface Refusal {
  readonly code: string
  /** A full Chinese sentence: what, which rule, the way out. */
  readonly message: string
  readonly cite?: Citation
  /** One entry for each thing to mend, where there are several. */
  readonly problems?: readonly FieldError[]
}

/** What was asked for. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

/** Refuses with a code and a Chinese sentence that names the way out. */
export const refuse = (code: string, message: string, more: Omit<Refusal, 'code' | 'message'> = {}): Refused =>
  refused({ code, message, ...more })

/** Refuses with a refusal that is at hand. */
export const refused = (refusal: Refusal): Refused => ({ ok: false, refusal })
