/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** A number from `least` up to, not including, `most`. */
  between(least: number, most: number): number
  /** True about once in `times`. */
  onceIn(times: number): boolean
  /** One of the list; throws a RangeError for an empty one. */
  pick<T>(list: readonly T[]): T
  /** At least `fewest` of the list, in its order. */
  some<T>(list: readonly T[], fewest: number): readonly T[]
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): readonly T[]
}

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, good enough for invented data, never for secrets. */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  const shuffled = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((one) => ({ one, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one)
  return {
    whole,
    between: (least, most) => least + next() * (most - least),
    onceIn: (times) => whole(1, times) === 1,
    pick: (list) => {
      const one = list[whole(0, list.length - 1)]
      if (one === undefined) throw new RangeError('nothing to pick from')
      return one
    },
    some: (list, fewest) => {
      const taken = new Set(shuffled([...list.keys()]).slice(0, whole(fewest, list.length)))
      return list.filter((_, at) => taken.has(at))
    },
    shuffled,
  }
}
