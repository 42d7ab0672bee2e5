import { useQuery } from '@tanstack/react-query'
import type { Item } from './contract.ts'
import { read } from './read.ts'

/** A message to an enterprise, known by the event it tells of. */
export type Message = Item<'/api/messages'>

const LATEST = 10

export const useMessages = () => useQuery(read('/api/messages', { query: { size: LATEST } }))
