/** What waits to be done, and how. */
export interface Grouping<T, R> {
  /** How many batches may be under way at once. */
  readonly lanes: number
  /** The most that a batch holds. */
  readonly most: number
  /** Of two with the same key the later one waits until the earlier is done. */
  readonly keyOf: (item: T) => string
  /** Does a batch; answers in its order, undefined for what has to come again with the next. The first is always done. */
  readonly work: (batch: readonly T[]) => Promise<readonly (R | undefined)[]>
}

/**
 * Does together what comes together, or waits while no lane is free: the busier it gets, the less each costs. Nothing
 * waits for others while a lane is free, beyond the turn of the event loop it came in.
 */
export const groupTogether = <T, R>({ lanes, most, keyOf, work }: Grouping<T, R>): ((item: T) => Promise<R>) => {
  const waiting: Waiting<T, R>[] = []
  const busy = new Set<string>()
  let free = lanes
  let starting = false

  /** The share of one lane in what waits. */
  const take = (): readonly Waiting<T, R>[] => {
    const batch: Waiting<T, R>[] = []
    const share = Math.min(most, Math.ceil(waiting.length / free))
    for (let at = 0; at < waiting.length && batch.length < share; ) {
      const one = waiting[at]
      if (one === undefined || busy.has(one.key)) at += 1
      else {
        busy.add(one.key)
        batch.push(one)
        waiting.splice(at, 1)
      }
    }
    return batch
  }

  const run = async (batch: readonly Waiting<T, R>[]): Promise<void> => {
    try {
      const answers = await work(batch.map(({ item }) => item))
      const again = batch.filter((one, at) => {
        const answer = answers[at]
        if (answer !== undefined) one.resolve(answer)
        return answer === undefined
      })
      waiting.unshift(...again)
    } catch (error) {
      for (const { reject } of batch) reject(error)
    } finally {
      for (const { key } of batch) busy.delete(key)
      free += 1
      startSoon()
    }
  }

  const startSoon = (): void => {
    if (starting || free === 0) return
    starting = true
    setImmediate(start)
  }

  const start = (): void => {
    starting = false
    while (free > 0) {
      const batch = take()
      if (batch.length === 0) return
      free -= 1
      void run(batch)
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, key: keyOf(item), resolve, reject })
      startSoon()
    })
}

interface Waiting<T, R> {
  readonly item: T
  readonly key: string
  readonly resolve: (answer: R) => void
  readonly reject: (error: unknown) => void
}
