import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { Answer } from './contract.ts'
import { read } from './read.ts'

export type Session = Answer<'/api/session'>

/** Who is signed in, and for whom. */
export type Account = NonNullable<Session['account']>

/** How far a sign-in has come. */
export type SessionStage = NonNullable<Session['stage']>

/** The session as the server has it; every page looks at this one query. */
export const sessionQuery = queryOptions({ ...read('/api/session'), staleTime: 60_000 })

/** The session while it may still be loading. */
export const useSessionQuery = () => useQuery(sessionQuery)

/** The session, on pages that are shown only when it is there. */
export const useSession = (): Session => useSuspenseQuery(sessionQuery).data

/** Who is signed in, on the pages behind the sign-in; throws outside them. */
export const useAccount = (): Account => {
  const { account } = useSession()
  if (account === null) throw new Error('a page behind the sign-in without an account')
  return account
}
