import { useQuery } from '@tanstack/react-query'
import type { Answer } from './contract.ts'
import { read } from './read.ts'

export type EnterpriseLine = Answer<'/api/enterprises/{id}'>

export const useEnterpriseOf = (id: string) => useQuery(read('/api/enterprises/{id}', { id }))
