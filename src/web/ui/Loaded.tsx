import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemAlert } from './ProblemAlert.tsx'
import text from './text.module.css'

interface Props<T> {
  readonly query: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
}

/** Shows what a query read; until then that it is being read, or why it could not be and a way to try again. */
export const Loaded = <T,>({ query, children }: Props<T>) => {
  if (query.data !== undefined) return children(query.data)
  if (query.error !== null) return <ProblemAlert error={query.error} onRetry={() => query.refetch()} />
  return <Reading />
}

/** 正在读取… */
export const Reading = () => (
  <p className={text.reading} role="status">
    正在读取…
  </p>
)
