import type { Pack } from './pack.ts'

/** Names a pack: one released version of it, or without a version the newest. */
export interface PackName {
  readonly id: string
  readonly version?: string
}

/** The packs of a program, each under its id and version. */
export interface PackVersions {
  /** Oldest first. */
  readonly all: readonly Pack[]
  /** Exactly that version of it; without a version the newest of that id; undefined when it is not among them. */
  find(name: PackName): Pack | undefined
  /** The same, but throws a RangeError when it is not among them. */
  get(name: PackName): Pack
  /** The newest version of every id, oldest id first. */
  readonly latest: readonly Pack[]
  /** The pack released last. */
  readonly newest: Pack
}

/** Packs given oldest first, by id and version. Throws a RangeError for none, or for the same version twice. */
export const packVersions = (all: readonly Pack[]): PackVersions => {
  const byVersion = new Map(all.map((pack) => [keyOf(pack.id, pack.version), pack]))
  const byId = new Map(all.map((pack) => [pack.id, pack]))
  const newest = all.at(-1)
  if (newest === undefined || byVersion.size < all.length) throw new RangeError('a pack stands twice, or there is none')
  const find = ({ id, version }: PackName) => (version === undefined ? byId.get(id) : byVersion.get(keyOf(id, version)))
  const get = (name: PackName): Pack => {
    const pack = find(name)
    if (pack === undefined) throw new RangeError(`no policy pack ${name.id} ${name.version ?? ''}`.trimEnd())
    return pack
  }
  return { all, find, get, latest: [...byId.values()], newest }
}

const keyOf = (id: string, version: string): string => `${id}@${version}`
