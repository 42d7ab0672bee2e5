import { QueryClient } from '@tanstack/react-query'
import { codeOf, NoAnswer } from '../api/problem.ts'
import { sessionQuery } from '../api/session.ts'

const RETRIES = 2

/** What was read from the server. A refusal is not asked again; a session that has ended sends one to sign in. */
export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => error instanceof NoAnswer && count < RETRIES,
      throwOnError: false,
    },
  },
})

queries.getQueryCache().subscribe(({ type, query }) => {
  if (type === 'updated' && codeOf(query.state.error) === 'not-signed-in')
    void queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
})
