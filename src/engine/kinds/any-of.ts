import { verdictOfAny } from '../outcome.ts'
import type { Combined } from './kind.ts'

/** One of the parts must hold. */
export const anyOf: Combined<'anyOf'> = (part) => ({
  evaluate: ({ of }, facts) => {
    const parts = of.map((rule) => part.evaluate(rule, facts))
    const verdict = verdictOfAny(parts)
    return { verdict, missing: verdict === 'unknown' ? parts.flatMap(({ missing }) => missing) : [], parts }
  },
  explain: ({ of }, facts, { parts = [] }) => of.flatMap((rule, at) => part.explain(rule, facts, parts[at])),
})
