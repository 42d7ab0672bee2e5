import { compare } from '#kernel'
import { showMeasure } from '#policy'
import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayNumber } from './say.ts'

/** “不低于”“以上”“达到”: the bound itself counts (reading R1). */
export const atLeast: Kind<'atLeast'> = {
  evaluate: ({ fact, min }, facts) => settle(facts.number(fact), (actual) => compare(actual, min.value) >= 0),
  explain: ({ fact, min }, facts, { verdict }) =>
    sayNumber(fact, facts, () => `${verdict === 'met' ? '达到' : '低于'}要求的 ${showMeasure(min)}`),
}
