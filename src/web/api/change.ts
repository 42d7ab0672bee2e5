import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { type Change, newKey, send } from './http.ts'
import { NoAnswer } from './problem.ts'

/**
 * Makes changes: `change.mutate({ url, body, version })`. A try that got no answer is repeated under the same key, so
 * nothing happens twice. Afterwards everything that was read is read again.
 */
export const useChange = <T = unknown>(after?: (answer: T) => void) => {
  const client = useQueryClient()
  const key = useRef(newKey())
  return useMutation<T, Error, Change>({
    mutationFn: (change) => send<T>(change, key.current),
    onSuccess: async (answer) => {
      await client.invalidateQueries()
      after?.(answer)
    },
    onSettled: (_, error) => {
      if (!(error instanceof NoAnswer)) key.current = newKey()
    },
  })
}
