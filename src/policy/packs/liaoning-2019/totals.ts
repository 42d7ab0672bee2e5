import { add, type Exact, exact, ZERO } from '#kernel'
import { type Formula, isGap, type NeededCell } from '#policy'
import type { FACTS } from './facts.ts'

type Number = Formula<Exact, keyof typeof FACTS>

/** Output of the product over the year and the one before; one of the two years is enough to know of any. */
export const outputOfTwoYears: Number = (cells, year) => {
  const [before, now] = [cells.number('productOutput', year - 1), cells.number('productOutput', year)]
  if (isGap(now)) return !isGap(before) && before.over > 0n ? before : now
  return isGap(before) ? (now.over > 0n ? now : before) : add(before, now)
}

/** The bodies of annex 3 rows 35–39: three kinds by number, two by 有/无. */
export const rdBodies: Number = (cells) => {
  const answers = [
    ...COUNTED_BODIES.map((fact) => cells.number(fact)),
    ...STATIONS.map((fact) => {
      const has = cells.flag(fact)
      return isGap(has) ? has : exact(has ? 1 : 0)
    }),
  ]
  const total = answers.reduce<Exact>((so, answer) => (isGap(answer) ? so : add(so, answer)), ZERO)
  const empty = answers.filter(isGap).flatMap((gap): readonly NeededCell[] => (gap.gap === 'missing' ? gap.cells : []))
  return total.over > 0n || empty.length === 0 ? total : { gap: 'missing', cells: empty }
}

const COUNTED_BODIES = ['institutes', 'techCentres', 'engineeringCentres'] as const
const STATIONS = ['academicianStation', 'postdoctoralStation'] as const
