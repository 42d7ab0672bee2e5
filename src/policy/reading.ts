import type { Criterion } from './criterion.ts'
import type { Settings } from './settings.ts'
import type { Names } from './vocabulary.ts'

/** How a phrase that can be read in two ways is read. A campaign may choose an alternative by a recorded decision. */
export interface Reading<N extends Names = Names> {
  /** R1 … R22. */
  readonly id: string
  readonly phrase: string
  readonly inForce: string
  readonly why: string
  readonly alternatives: readonly Alternative<N>[]
}

/** Another way to read a phrase, with all that it changes: whole criteria put in place of those of the same id, criteria added, settings. */
export interface Alternative<N extends Names = Names> {
  readonly id: string
  readonly text: string
  readonly criteria?: readonly Criterion<N>[]
  readonly adds?: { readonly track: string; readonly criteria: readonly Criterion<N>[] }
  readonly settings?: Partial<Settings>
}

/** The alternatives a campaign has chosen: reading id → alternative id. */
export type ReadingChoices = Readonly<Record<string, string>>
