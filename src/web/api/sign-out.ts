import { useQueryClient } from '@tanstack/react-query'
import { newKey, send } from './http.ts'
import { sessionQuery } from './session.ts'

/** Ends this session, or all sessions of the account; whatever was read is forgotten. */
export const useSignOut = () => {
  const client = useQueryClient()
  const end = async (url: string) => {
    await send({ method: 'DELETE', url }, newKey())
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] })
    await client.invalidateQueries({ queryKey: sessionQuery.queryKey })
  }
  return { signOut: () => end('/api/session'), signOutEverywhere: () => end('/api/sessions') }
}
