import type { FactKey, Names, NumberFact } from './vocabulary.ts'

/** What must agree within one form. An error stops submission; a warning is shown to the applicant and the officer. */
export type ConsistencyRule<N extends Names = Names> = {
  /** C1 … */
  readonly id: string
  readonly severity: 'error' | 'warning'
} & (
  | { readonly kind: 'partsWithin'; readonly parts: readonly FactKey<N>[]; readonly total: FactKey<N> }
  | { readonly kind: 'partsMakeTotal'; readonly parts: readonly FactKey<N>[]; readonly total: FactKey<N> }
  /** A typed number against what follows from other cells; a percentage may differ by half a unit of its last place. */
  | { readonly kind: 'agreesWith'; readonly typed: FactKey<N>; readonly computed: NumberFact<N> }
  | { readonly kind: 'inOrder'; readonly earlier: FactKey<N>; readonly later: FactKey<N> | 'submission' }
  | { readonly kind: 'sizeAgrees'; readonly typed: FactKey<N> }
  | { readonly kind: 'registrarAgrees'; readonly uscc: FactKey<N>; readonly county: FactKey<N> }
)
