import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Change, newKey, remove, send } from './http.ts'
import { sessionQuery } from './session.ts'

/** Ends this session, or all sessions of the account; whatever was read is forgotten. `error` says why it did not. */
export const useSignOut = () => {
  const client = useQueryClient()
  const { mutate, mutateAsync, error, isPending } = useMutation<unknown, Error, Change>({
    mutationFn: (change) => send(change, newKey()),
    onSuccess: async () => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] })
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey })
    },
  })
  return {
    signOut: () => mutate(remove('/api/session')),
    signOutEverywhere: () => mutateAsync(remove('/api/sessions')),
    error,
    isPending,
  }
}
