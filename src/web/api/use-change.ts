import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { readAgain } from './forget.ts'
import { type Change, newKey, send } from './http.ts'
import { NoAnswer } from './problem.ts'

/**
 * Makes changes: `change.mutate(post('/api/…', { id, body, version }))`. A try that got no answer is repeated under the
 * same key, so nothing happens twice. Afterwards what it may have changed is read again.
 */
export const useChange = <T = unknown>(after?: (answer: T) => void) => {
  const client = useQueryClient()
  const key = useRef(newKey())
  return useMutation<T, Error, Change<T>>({
    mutationFn: (change) => send(change, key.current),
    onSuccess: async (answer, { url }) => {
      await readAgain(client, url)
      after?.(answer)
    },
    onSettled: (_, error) => {
      if (!(error instanceof NoAnswer)) key.current = newKey()
    },
  })
}
