import { exact, ZERO } from '#kernel'
import { awarded, isCertain, NO_POINTS, tellPoints } from '../points.ts'
import type { Combined } from './kind.ts'

/** “属于…的，得5分”: all the points where the rule holds, none where it does not, the decision of a person awaited. */
export const worth: Combined<'worth'> = (part) => ({
  evaluate: ({ when, points }, facts) => {
    const outcome = part.evaluate(when, facts)
    const outOf = exact(points)
    const least = outcome.verdict === 'met' ? outOf : ZERO
    const most = outcome.verdict === 'unmet' ? ZERO : outOf
    return { ...awarded({ least, most, outOf }, outcome.missing), parts: [outcome] }
  },
  explain: ({ when }, facts, { points = NO_POINTS, parts = [] }) => {
    const reasons = part.explain(when, facts, parts[0])
    return [
      ...reasons.slice(0, -1),
      `${reasons.at(-1) ?? ''}，${isCertain(points) ? '得' : '暂计'} ${tellPoints(points)}`,
    ]
  },
})
