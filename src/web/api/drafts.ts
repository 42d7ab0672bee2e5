import { useQuery } from '@tanstack/react-query'
import type { Answer, Item } from './contract.ts'
import { read } from './read.ts'

export type DraftLine = Item<'/api/drafts'>

/** With the form as it was typed; `readForm` of the engine brings it into normal form. */
export type DraftFile = Answer<'/api/drafts/{id}'>

const MOST = 100

export const useDrafts = () => useQuery(read('/api/drafts', { query: { size: MOST } }))

/** A draft as the server has it now. */
export const readDraft = (id: string) => read('/api/drafts/{id}', { id })

/** A draft, read once: while it is open the autosave knows best how it stands. */
export const useDraft = (id: string) =>
  useQuery({ ...readDraft(id), staleTime: 0, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false })
