import type { NumberFact } from './derived.ts'
import type { FactKey } from './facts.ts'

/** What must agree within one form. An error stops submission; a warning is shown to the applicant and the officer. */
export type ConsistencyRule = {
  /** C1 … */
  readonly id: string
  readonly severity: 'error' | 'warning'
} & (
  | { readonly kind: 'partsWithin'; readonly parts: readonly FactKey[]; readonly total: FactKey }
  | { readonly kind: 'partsMakeTotal'; readonly parts: readonly FactKey[]; readonly total: FactKey }
  /** A typed number against what follows from other cells; a percentage may differ by half a unit of its last place. */
  | { readonly kind: 'agreesWith'; readonly typed: FactKey; readonly computed: NumberFact }
  | { readonly kind: 'inOrder'; readonly earlier: FactKey; readonly later: FactKey | 'submission' }
  | { readonly kind: 'sizeAgrees'; readonly typed: FactKey }
  | { readonly kind: 'registrarAgrees'; readonly uscc: FactKey; readonly county: FactKey }
)
