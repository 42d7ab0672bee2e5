import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { readAgain } from './forget.ts'
import { type Change, newKey, send } from './http.ts'

/** One of several changes made in a row, with the name by which people know its thing. */
export interface Step {
  readonly name: string
  readonly change: Change
}

export interface Failure {
  readonly name: string
  readonly error: unknown
}

export interface Progress {
  readonly total: number
  readonly done: number
  readonly failures: readonly Failure[]
}

/** Makes many changes one after another; one that is refused does not stop the others and is kept with its reason. */
export const useBatch = () => {
  const client = useQueryClient()
  const [progress, setProgress] = useState<Progress>()
  const running = progress !== undefined && progress.done < progress.total
  const run = async (steps: readonly Step[]) => {
    const failures: Failure[] = []
    setProgress({ total: steps.length, done: 0, failures: [] })
    for (const [at, { name, change }] of steps.entries()) {
      await send(change, newKey()).catch((error: unknown) => failures.push({ name, error }))
      setProgress({ total: steps.length, done: at + 1, failures: [...failures] })
    }
    await readAgain(client, steps[0]?.change.url ?? '')
  }
  return { progress, running, run }
}
