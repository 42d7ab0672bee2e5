import { verdictOfAll } from '../outcome.ts'
import type { Combined } from './kind.ts'

/** Every part must hold. */
export const allOf: Combined<'allOf'> = (part) => ({
  evaluate: ({ of }, facts) => {
    const parts = of.map((rule) => part.evaluate(rule, facts))
    const verdict = verdictOfAll(parts)
    return { verdict, missing: parts.flatMap(({ missing }) => missing), parts }
  },
  explain: ({ of }, facts, { parts = [] }) => of.flatMap((rule, at) => part.explain(rule, facts, parts[at])),
})
