import { cpus } from 'node:os'

/** One of those compared: does its work for a round and answers with how many times a second it did it. */
export interface Contestant {
  readonly name: string
  readonly round: () => number | Promise<number>
}

/**
 * The median rate of each contestant by name. Rounds are interleaved, in turn forwards and backwards, so that whatever
 * else the machine does meets all of them alike; `warmUp` rounds come first and do not count.
 */
export const compareRates = async (
  contestants: readonly Contestant[],
  { rounds, warmUp = 2 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<ReadonlyMap<string, number>> => {
  const rates = new Map(contestants.map(({ name }): [string, number[]] => [name, []]))
  for (let at = -warmUp; at < rounds; at += 1) {
    for (const { name, round } of at % 2 === 0 ? contestants : contestants.toReversed()) {
      const rate = await round()
      if (at >= 0) rates.get(name)?.push(rate)
    }
  }
  return new Map([...rates].map(([name, measured]) => [name, median(measured)]))
}

/**
 * How many a second are done when `work` does `each` at a time, over at least `milliseconds`. Seconds of processor time
 * of the whole process, its garbage collector included: what other programs take of the machine does not count.
 */
export const ratePerProcessorSecond = (work: () => void, each: number, milliseconds: number): number => {
  const begin = processorMs()
  let done = 0
  let taken = 0
  while (taken < milliseconds) {
    work()
    done += each
    taken = processorMs() - begin
  }
  return (done * 1000) / taken
}

const processorMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** The machine, for the head of a report. */
export const machine = (): string =>
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`

export const show = (rate: number): string => (rate >= 100 ? Math.round(rate).toLocaleString('en') : rate.toFixed(1))
