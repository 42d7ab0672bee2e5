import type { Citation, ClauseId } from './citation.ts'
import type { FactKey, Names } from './vocabulary.ts'

/** What in the program carries a clause out. */
export interface Carrier {
  readonly kind: 'track' | 'criterion' | 'field' | 'evidence' | 'gate' | 'quota' | 'setting' | 'transition' | 'document'
  readonly name: string
}

/** A clause of a notice, with what carries it out or why nothing does. */
export type Coverage = { readonly clause: ClauseId } & (
  | { readonly carriedBy: readonly Carrier[] }
  /** Why nothing carries it out. */
  | { readonly notYet: string }
)

/** A list that the province draws up after recognition, of titles in force. */
export interface FollowUpList<N extends Names = Names> {
  readonly id: string
  readonly name: string
  readonly cite: Citation
  readonly tracks: readonly string[]
  /** Whether only those appear who have agreed to have these facts passed on. */
  readonly needsConsent: boolean
  /** What it tells of each enterprise, beside the title and its dates. */
  readonly columns: readonly FactKey<N>[]
}
