import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** Canonical JSON by RFC 8785: the same content is always the same text. Throws a TypeError for what JSON cannot hold. */
export const canonical = (content: object): string => {
  const text = canonicalize(content)
  if (text === undefined) throw new TypeError('content that JSON cannot hold')
  return text
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const digestOf = (text: string): string => hash('sha256', text, 'hex')
