import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { Day } from '#kernel'
import type { Role } from '#lifecycle'
import { read } from './http.ts'

/** Who is signed in, and for whom. */
export interface Account {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly roleName: string
  /** Credit code. */
  readonly enterprise?: string
  readonly unit?: string
  readonly unitName?: string
  readonly county?: string
  readonly email?: string
  readonly phone?: string
  /** Without one the way in is the unified identity, or the demo. */
  readonly hasPassword: boolean
  readonly secondFactor?: boolean
}

/** How far a sign-in has come. */
export type SessionStage = 'complete' | 'needsSecondFactor' | 'mustEnrolSecondFactor' | 'mustChangePassword'

export interface Session {
  readonly signedIn: boolean
  readonly stage: SessionStage | null
  readonly account: Account | null
  readonly demo: boolean
  /** Whether the province's unified identity can be used. */
  readonly oidc: boolean
  /** Server time, ISO 8601. */
  readonly now: string
  readonly today: Day
}

/** The session as the server has it; every page looks at this one query. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => read<Session>('/api/session'),
  staleTime: 60_000,
})

/** The session while it may still be loading. */
export const useSessionQuery = () => useQuery(sessionQuery)

/** The session, on pages that are shown only when it is there. */
export const useSession = (): Session => useSuspenseQuery(sessionQuery).data

/** Who is signed in, on the pages of a desk; throws outside them. */
export const useAccount = (): Account => {
  const { account } = useSession()
  if (account === null) throw new Error('a desk without an account')
  return account
}
