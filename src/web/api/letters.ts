import { useQuery } from '@tanstack/react-query'
import type { Item } from './contract.ts'
import { href } from './http.ts'
import { read } from './read.ts'

export const LETTERS = '/api/recommendations'

export type LetterFile = Item<typeof LETTERS>

/** One letter of recommendation. */
export const useLetter = (id: string) => useQuery(read('/api/recommendations/{id}', { id }))

export const letterPdf = (id: string): string => href('/api/recommendations/{id}/letter.pdf', { id })
