import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayKnown, titleOf } from './say.ts'

/** One choice, which must be among those the notice allows. */
export const oneOf: Kind<'oneOf'> = {
  evaluate: ({ fact, options }, facts) => settle(facts.choice(fact), (actual) => options.includes(actual)),
  explain: ({ fact, options }, facts, { verdict }) =>
    sayKnown(
      facts,
      titleOf(fact, facts),
      facts.choice(fact),
      (actual) =>
        `${titleOf(fact, facts)}为“${actual}”，${verdict === 'met' ? '属于' : '不属于'}要求的${options.join('、')}`,
    ),
}
