import type { Ownership, States, StreamKind } from '#lifecycle'
import type { TrackId } from '../forms.ts'

/** The state of everything there is; the last two have no stream of their own but are somebody's all the same. */
export interface Known extends States {
  readonly draft: { readonly track: TrackId; readonly campaign: string }
  readonly message: object
}

export type Kind = keyof Known

/** Something there is in a world, with whose it is by the world's plan. */
export interface Thing<K extends Kind = Kind> {
  readonly kind: K
  readonly id: string
  readonly version: number
  readonly state: Known[K]
  readonly owner: Ownership
}

/** Everything there is, and what may yet be begun: a beginning step is tried on the name of what it would make. */
export type Things = { readonly [K in Kind]: readonly Thing<K>[] }

export const STREAM_PATHS = {
  campaign: 'campaigns',
  enterprise: 'enterprises',
  application: 'applications',
  letter: 'letters',
  review: 'reviews',
  scoreSheet: 'score-sheets',
  publicNotice: 'public-notices',
  objection: 'objections',
  title: 'titles',
} as const satisfies Record<StreamKind, string>
