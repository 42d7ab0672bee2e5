import { compare } from '#kernel'
import { showMeasure } from '#policy'
import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayNumber } from './say.ts'

/** “不高于”“前3位”: the bound itself counts (reading R1). */
export const atMost: Kind<'atMost'> = {
  evaluate: ({ fact, max }, facts) => settle(facts.number(fact), (actual) => compare(actual, max.value) <= 0),
  explain: ({ fact, max }, facts, { verdict }) =>
    sayNumber(fact, facts, () => `${verdict === 'met' ? '未超过' : '超过'}要求的 ${showMeasure(max)}`),
}
