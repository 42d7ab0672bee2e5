import type { Points } from '../outcome.ts'
import { awarded, greater, NO_POINTS, tellPoints } from '../points.ts'
import type { Combined } from './kind.ts'

/** The part that gives most counts. */
export const bestOf: Combined<'bestOf'> = (part) => ({
  evaluate: ({ of }, facts) => {
    const parts = of.map((rule) => part.evaluate(rule, facts))
    const best = parts.reduce<Points>((so, { points = NO_POINTS }) => greaterOf(so, points), NO_POINTS)
    const outcome = awarded(
      best,
      parts.flatMap(({ missing }) => missing),
    )
    return { ...outcome, parts }
  },
  explain: ({ of }, facts, { points = NO_POINTS, parts = [] }) => [
    ...of.flatMap((rule, at) => part.explain(rule, facts, parts[at])),
    `取得分最高的一项，得 ${tellPoints(points)}`,
  ],
})

const greaterOf = (a: Points, b: Points): Points => ({
  least: greater(a.least, b.least),
  most: greater(a.most, b.most),
  outOf: greater(a.outOf, b.outOf),
})
