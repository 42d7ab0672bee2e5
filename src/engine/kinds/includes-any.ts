import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayTicked } from './say.ts'

/** Several ticks, of which one among these is enough (reading R11). */
export const includesAny: Kind<'includesAny'> = {
  evaluate: ({ fact, options }, facts) =>
    settle(facts.choices(fact), (ticked) => options.some((option) => ticked.includes(option))),
  explain: ({ fact, options }, facts, { verdict }) =>
    sayTicked(fact, facts, `${verdict === 'met' ? '符合' : '不符合'}“至少一项”的要求（${options.join('；')}）`),
}
