import { compare } from '#kernel'
import { showMeasure } from '#policy'
import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayNumber } from './say.ts'
import { numberOf } from './years.ts'

/** “不高于”“前3位”: the bound itself counts (reading R1). */
export const atMost: Kind<'atMost'> = {
  evaluate: (rule, facts) => settle(numberOf(rule, facts), (actual) => compare(actual, rule.max.value) <= 0),
  explain: (rule, facts, { verdict }) =>
    sayNumber(rule, facts, () => `${verdict === 'met' ? '未超过' : '超过'}要求的 ${showMeasure(rule.max)}`),
}
