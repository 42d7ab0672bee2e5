import { useQuery } from '@tanstack/react-query'
import type { ApplicationFile } from './answers.ts'
import { read } from './http.ts'

/** One application with its form, findings and history. */
export const useApplication = (id: string) =>
  useQuery({ queryKey: ['application', id], queryFn: () => read<ApplicationFile>(`/api/applications/${id}`) })
