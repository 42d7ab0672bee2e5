import type { Conflict, Expert, ReviewEntry } from './state.ts'

/** The draw's result; `short` names entries for which the pool has too few experts without a conflict. */
export interface Draw {
  readonly entries: readonly ReviewEntry[]
  readonly short: readonly ReviewEntry[]
}

/**
 * Fills every entry up to `each` experts: none with a conflict, the load even, chance from `seed` alone, so that the
 * same seed on the same pool gives the same draw. Experts already assigned stay.
 */
export const drawExperts = (
  entries: readonly ReviewEntry[],
  { pool, conflicts }: { readonly pool: readonly Expert[]; readonly conflicts: readonly Conflict[] },
  each: number,
  seed: string,
): Draw => {
  const chance = chanceFrom(seed)
  const load = new Map(pool.map(({ id }) => [id, entries.filter(({ experts }) => experts.includes(id)).length]))
  const filled = new Map<string, ReviewEntry>()
  for (const entry of shuffled(entries, chance)) {
    const free = shuffled(pool, chance).filter(
      (expert) => !entry.experts.includes(expert.id) && !hasConflict(expert, entry, conflicts),
    )
    const chosen = free
      .sort((a, b) => (load.get(a.id) ?? 0) - (load.get(b.id) ?? 0))
      .slice(0, Math.max(0, each - entry.experts.length))
      .map(({ id }) => id)
    for (const id of chosen) load.set(id, (load.get(id) ?? 0) + 1)
    filled.set(entry.application, { ...entry, experts: [...entry.experts, ...chosen] })
  }
  const drawn = entries.map((entry) => filled.get(entry.application) ?? entry)
  return { entries: drawn, short: drawn.filter(({ experts }) => experts.length < each) }
}

/** An expert has a conflict with an enterprise by declaration or by working there. */
export const hasConflict = (
  { id, employer }: Expert,
  { enterprise, enterpriseName }: Pick<ReviewEntry, 'enterprise' | 'enterpriseName'>,
  conflicts: readonly Conflict[],
): boolean =>
  employer === enterprise ||
  employer === enterpriseName ||
  conflicts.some((conflict) => conflict.expert === id && conflict.enterprise === enterprise)

/** Fisher–Yates. */
const shuffled = <T>(things: readonly T[], chance: () => number): T[] => {
  const rest = [...things]
  return things.flatMap(() => rest.splice(Math.floor(chance() * rest.length), 1))
}

/** Numbers in [0, 1) that follow from the seed: FNV-1a of its text, reaction mulberry32. */
const chanceFrom = (seed: string): (() => number) => {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
