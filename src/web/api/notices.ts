import { useQuery } from '@tanstack/react-query'
import type { Item } from './contract.ts'
import { read } from './read.ts'

export const NOTICES = '/api/public-notices'

export type PublicNoticeLine = Item<typeof NOTICES>

export const useNotice = (id: string) => useQuery(read('/api/public-notices/{id}', { id }))
