import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayTicked } from './say.ts'

/** Several ticks, all of these required (the alternative of reading R11). */
export const includesAll: Kind<'includesAll'> = {
  evaluate: ({ fact, options }, facts) =>
    settle(facts.choices(fact), (ticked) => options.every((option) => ticked.includes(option))),
  explain: ({ fact, options }, facts, { verdict }) =>
    sayTicked(fact, facts, `${verdict === 'met' ? '符合' : '不符合'}“各项均须具备”的要求（${options.join('；')}）`),
}
