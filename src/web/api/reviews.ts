import { useQuery } from '@tanstack/react-query'
import type { Item } from './contract.ts'
import { post } from './http.ts'
import { read, readEvery } from './read.ts'

export type ReviewLine = Item<'/api/reviews'>

/** What an expert is to score; `review` is where scores and conflicts go. */
export type AssignmentLine = Item<'/api/assignments'>
export type ExpertLine = Item<'/api/experts'>

const MOST = 50

/** The reviews of a campaign, one for each track. */
export const useReviews = (campaign: string) => useQuery(read('/api/reviews', { query: { campaign, size: MOST } }))

export const useReview = (id: string) => useQuery(read('/api/reviews/{id}', { id }))

/** What the expert signed in has to score. */
export const useAssignments = () => useQuery(readEvery('/api/assignments'))

/** Everyone with the account of an expert. */
export const useExperts = () => useQuery(readEvery('/api/experts'))

/** That an expert must keep away from an enterprise: by themselves, or by the office, which names them. */
export const conflict = (
  id: string,
  body: { readonly expert?: string; readonly enterprise: string; readonly why: string },
) => post('/api/reviews/{id}/conflicts', { id, body })
