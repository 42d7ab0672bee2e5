import { useQuery } from '@tanstack/react-query'
import type { Answer, Item } from './contract.ts'
import { read, readEvery } from './read.ts'

export const NOTICES = '/api/public-notices'

export type PublicNoticeLine = Item<typeof NOTICES>

/** With its list. */
export type PublicNoticeFile = Answer<'/api/public-notices/{id}'>

export type ObjectionLine = Item<'/api/objections'>

export const useNotice = (id: string) => useQuery(read('/api/public-notices/{id}', { id }))

/** What was objected to a public notice. */
export const useObjections = (notice: string) => useQuery(readEvery('/api/objections', { notice }))

/** How many the list of a public notice has. */
export const listed = ({ counts }: PublicNoticeLine['publicNotice']): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
