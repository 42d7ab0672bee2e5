import { useQuery } from '@tanstack/react-query'
import type { Answer, Item } from './contract.ts'
import { href } from './http.ts'
import { read } from './read.ts'

export const LETTERS = '/api/letters'

export type LetterLine = Item<typeof LETTERS>

/** With its list. */
export type LetterFile = Answer<'/api/letters/{id}'>

/** One letter of recommendation. */
export const useLetter = (id: string) => useQuery(read('/api/letters/{id}', { id }))

export const letterPdf = (id: string): string => href('/api/letters/{id}/letter.pdf', { id })
