import { compare } from '#kernel'
import { showMeasure } from '#policy'
import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayNumber } from './say.ts'
import { numberOf } from './years.ts'

/** “不低于”“以上”“达到”: the bound itself counts (reading R1). */
export const atLeast: Kind<'atLeast'> = {
  evaluate: (rule, facts) => settle(numberOf(rule, facts), (actual) => compare(actual, rule.min.value) >= 0),
  explain: (rule, facts, { verdict }) =>
    sayNumber(rule, facts, () => `${verdict === 'met' ? '达到' : '低于'}要求的 ${showMeasure(rule.min)}`),
}
