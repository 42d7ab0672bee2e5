/** What waits to be done, and how. */
export interface Gathering<T, R> {
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
 * Does at once what comes when a lane is free, and together what comes while none is: the busier it gets, the less each
 * costs. Nothing ever waits for others to join it.
 */
export const gather = <T, R>({ lanes, most, keyOf, work }: Gathering<T, R>): ((item: T) => Promise<R>) => {
  const waiting: Waiting<T, R>[] = []
  const busy = new Set<string>()
  let free = lanes

  const take = (): readonly Waiting<T, R>[] => {
    const batch: Waiting<T, R>[] = []
    for (let at = 0; at < waiting.length && batch.length < most; ) {
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
      start()
    }
  }

  const start = (): void => {
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
      start()
    })
}

interface Waiting<T, R> {
  readonly item: T
  readonly key: string
  readonly resolve: (answer: R) => void
  readonly reject: (error: unknown) => void
}
