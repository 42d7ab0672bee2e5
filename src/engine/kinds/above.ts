import { compare } from '#kernel'
import { showMeasure } from '#policy'
import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayNumber } from './say.ts'
import { numberOf } from './years.ts'

/** Strictly more than the bound: “有批量生产” is an output above zero. */
export const above: Kind<'above'> = {
  evaluate: (rule, facts) => settle(numberOf(rule, facts), (actual) => compare(actual, rule.bound.value) > 0),
  explain: (rule, facts, { verdict }) =>
    sayNumber(rule, facts, () => `${verdict === 'met' ? '高于' : '未高于'} ${showMeasure(rule.bound)}`),
}
