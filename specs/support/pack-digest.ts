import type { Pack } from '#policy'
import { canonical, digestOf } from '#store/canonical.ts'

/** SHA-256 of the canonical JSON of all that a pack says; its functions are code and are not in it. */
export const packDigest = (pack: Pack): string =>
  digestOf(canonical(JSON.parse(JSON.stringify(pack, (_, value) => (typeof value === 'bigint' ? `${value}` : value)))))
