import type { Answer } from './contract.ts'
import { href } from './http.ts'

export type StoredFile = Answer<'/api/files', 'post'>

/** Where a stored file is opened. */
export const fileUrl = (sha256: string): string => href('/api/files/{sha256}', { sha256 })
