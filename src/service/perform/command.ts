import type { Transaction } from 'kysely'
import type { ActName, Actor, Commands, Refusal, Result, StreamRef } from '#lifecycle'
import type { DraftVersion, Schema } from '#store'

/** What someone asks for: an act on one aggregate, with its command. */
export interface Request<A extends ActName = ActName> {
  readonly actor: Actor
  /** The second person, where the act needs two. */
  readonly confirmedBy?: Actor
  readonly act: A
  readonly id: string
  readonly command: Commands[A]
  /** Chosen by the asker; the same key asked again gives the same answer and changes nothing. */
  readonly key: string
  /** The version of the aggregate that the asker looked at; the command is refused when it has moved on since. */
  readonly baseVersion?: number
  /** The draft it was made from, which it clears; it is refused when someone has saved that meanwhile. */
  readonly draft?: DraftVersion
  /**
   * Asked once the command is decided: further writes that must stand or fall with it, such as the account of who
   * registers, or a demand of its own, such as that named files were uploaded. Where it refuses, nothing of the command is
   * done, and it must not have written anything.
   */
  readonly inTransaction?: (trx: Transaction<Schema>) => Promise<Refusal | undefined>
}

/** What came of it, or why nothing did. */
export type Outcome = Result<Performed>

/** What a command brought about; `repeated` when that was earlier, under the same key. */
export interface Performed {
  readonly events: readonly RecordedEvent[]
  readonly repeated: boolean
}

/** An event as its command's answer tells it. */
export interface RecordedEvent {
  readonly stream: StreamRef
  readonly version: number
  readonly at: string
  readonly hash: string
  readonly event: { readonly type: string }
}

/** What a request is known by. */
export type Asked = Pick<Request, 'actor' | 'act' | 'id' | 'key'>

/** The key that all events of the request share: keys of different people have nothing to do with each other. */
export const commandKey = ({ actor, key }: Pick<Asked, 'actor' | 'key'>): string => `${actor.id}:${key}`
