import { useQuery } from '@tanstack/react-query'
import type { Item } from './contract.ts'
import { read, readEvery } from './read.ts'

export type ReviewLine = Item<'/api/reviews'>

/** One expert's score sheet on one application. */
export type SheetLine = Item<'/api/score-sheets'>
export type ExpertLine = Item<'/api/experts'>

const MOST = 50

/** The reviews of a campaign, one for each track. */
export const useReviews = (campaign: string) => useQuery(read('/api/reviews', { query: { campaign, size: MOST } }))

export const useReview = (id: string) => useQuery(read('/api/reviews/{id}', { id }))

/** What the expert signed in has to score and has scored. */
export const useOwnSheets = () => useQuery(readEvery('/api/score-sheets'))

/** All sheets of a review. */
export const useSheets = (review: string) => useQuery(readEvery('/api/score-sheets', { review }))

/** Of all sheets of a campaign, those that somebody has or had to score. */
export const useSheetsOf = (campaign: string) => useQuery(readEvery('/api/score-sheets', { campaign }))

/** Everyone with the account of an expert. */
export const useExperts = () => useQuery(readEvery('/api/experts'))
