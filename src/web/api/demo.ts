import { useQuery } from '@tanstack/react-query'
import { read } from './read.ts'

/** The clock, the scenes and the accounts of the demo. */
export const useDemo = () => useQuery(read('/api/demo'))
