import { createHash, randomBytes } from 'node:crypto'

/** A secret for its bearer: 32 random bytes, base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Under which a token is kept: its SHA-256, hex. The token has more chance in it than can be tried, so no salt. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
