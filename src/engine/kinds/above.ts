import { compare } from '#kernel'
import { showMeasure } from '#policy'
import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayNumber } from './say.ts'

/** Strictly more than the bound: “有批量生产” is an output above zero. */
export const above: Kind<'above'> = {
  evaluate: ({ fact, bound }, facts) => settle(facts.number(fact), (actual) => compare(actual, bound.value) > 0),
  explain: ({ fact, bound }, facts, { verdict }) =>
    sayNumber(fact, facts, () => `${verdict === 'met' ? '高于' : '未高于'} ${showMeasure(bound)}`),
}
