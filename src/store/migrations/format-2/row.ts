/** An event as the first format has it: what its hash is taken over, and the hash. */
export interface OldRow {
  readonly kind: string
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly at: string
  readonly by_id: string
  readonly by_name: string
  readonly by_role: string
  readonly act: string
  readonly command: string
  readonly ordinal: number
  readonly data: string
  readonly previous: string
  readonly hash: string
}

/** An event as the second format has it. */
export interface NewRow extends OldRow {
  readonly on_behalf_of: string | null
  readonly confirmed_by_id: string | null
  readonly confirmed_by_name: string | null
  readonly confirmed_by_role: string | null
  readonly format: 2
}

/** What happened, as the JSON of an event tells it. */
export type Happened = Readonly<Record<string, unknown>> & { readonly type: string }

/** What an event becomes: in which stream, by which act, what happened. */
export interface Became {
  readonly kind: string
  readonly stream: string
  readonly act: string
  readonly happened: Happened
}

/** An event with what follows from it in other streams, as the system's acts, and the content that it freezes. */
export interface Conversion extends Became {
  readonly follows?: readonly Became[]
  readonly frozen?: Frozen
}

/** Content under its digest, in the first format of such content. */
export interface Frozen {
  readonly digest: string
  readonly content: string
  readonly format: 1
}

/** A stream of the first format cannot become one of the second; `place` names where. */
export class Unconvertible extends Error {
  override readonly name = 'Unconvertible'
  readonly place: string

  constructor({ kind, stream, version }: Pick<OldRow, 'kind' | 'stream' | 'version'>, why: string) {
    super(why)
    this.place = `events ${kind}/${stream} 第 ${version} 版`
  }
}
