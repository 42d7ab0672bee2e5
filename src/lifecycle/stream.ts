/** The kinds of aggregates, each a stream of events of its own. */
export const STREAM_KINDS = [
  'campaign',
  'enterprise',
  'application',
  'letter',
  'review',
  'scoreSheet',
  'publicNotice',
  'objection',
  'title',
] as const
export type StreamKind = (typeof STREAM_KINDS)[number]

/** Names one aggregate: its kind and its id within the kind. */
export interface StreamRef<K extends StreamKind = StreamKind> {
  readonly kind: K
  readonly id: string
}

/** What happened in an aggregate; when and by whom stand on the envelope. */
export interface Happening {
  readonly type: string
}

/** An aggregate's state: plain JSON, always in one of its stages. */
export interface Staged {
  readonly id: string
  readonly stage: string
}

/**
 * A union of states by stage: what all stages share stands beside it. What one stage has and another lacks may be asked
 * of any state, and is then undefined.
 */
export type ByStage<T extends object> = {
  readonly [G in keyof T & string]: { readonly stage: G } & T[G] & {
      readonly [K in Exclude<KeysOf<T[keyof T]>, keyof T[G]>]?: never
    }
}[keyof T & string]

type KeysOf<T> = T extends unknown ? keyof T : never

/** A person as an event keeps them. */
export interface By {
  readonly id: string
  readonly name: string
  readonly role: string
}

/** When, by whom, on whose behalf, in which stream and at which version an event happened. */
export interface Envelope {
  readonly stream: StreamRef
  readonly version: number
  /** The instant, ISO 8601 in UTC. */
  readonly at: string
  readonly by: By
  /** The enterprise or office acted for: `enterprise:9121…`, `unit:210100`, `county:210106`, `province`. */
  readonly onBehalfOf?: string
  /** The second person, where an act needs two. */
  readonly confirmedBy?: By
}

/** A state as a table of fields: what only some stages have may be missing. */
export type Flat<S> = Pick<S, keyof S>
