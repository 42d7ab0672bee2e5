import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Frozen, NewRow, OldRow } from './row.ts'

/** Canonical JSON by RFC 8785, as both formats write it. */
export const canonical = (content: object): string => {
  const text = canonicalize(content)
  if (text === undefined) throw new TypeError('content that JSON cannot hold')
  return text
}

/** The hash of an event in the first format: over its fourteen columns but the hash. */
export const oldHash = ({ hash: _, ...row }: OldRow): string => sha256(canonical(row))

/** The hash of an event in the second format: over every column but the hash. */
export const newHash = (row: Omit<NewRow, 'hash'>): string => sha256(canonical(row))

/** Content as it is kept: its canonical JSON under the SHA-256 of that. */
export const freeze = (content: object): Frozen => {
  const text = canonical(content)
  return { digest: sha256(text), content: text, format: 1 }
}

const sha256 = (text: string): string => hash('sha256', text, 'hex')
