import { useQuery } from '@tanstack/react-query'
import { read } from './http.ts'
import type { RecommendationLine } from './office-answers.ts'

/** One letter of recommendation. */
export const useLetter = (id: string) =>
  useQuery({ queryKey: ['letter', id], queryFn: () => read<RecommendationLine>(`/api/recommendations/${id}`) })
