import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayKnown, titleOf } from './say.ts'

/** A statement that must be made, a state that must hold. */
export const isTrue: Kind<'isTrue'> = {
  evaluate: ({ fact }, facts) => settle(facts.flag(fact), (holds) => holds),
  explain: ({ fact }, facts) =>
    sayKnown(
      facts,
      titleOf(fact, facts),
      facts.flag(fact),
      (holds) => `要求有“${titleOf(fact, facts)}”，实际${holds ? '有' : '没有'}`,
    ),
}
