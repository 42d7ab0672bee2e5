import { compare, type Exact } from '#kernel'
import { type RuleOf, showMeasure } from '#policy'
import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayNumber } from './say.ts'
import { numberOf } from './years.ts'

/** “在…至…之间”: both ends count unless the rule leaves one open (reading R2). */
export const between: Kind<'between'> = {
  evaluate: (rule, facts) =>
    settle(numberOf(rule, facts), (actual) => reachesLower(rule, actual) && keepsUpper(rule, actual)),
  explain: (rule, facts) =>
    sayNumber(rule, facts, (_, { value }) => {
      const place = reachesLower(rule, value) ? (keepsUpper(rule, value) ? '在' : '高于') : '低于'
      const band = `要求的 ${showMeasure(rule.min)}至 ${showMeasure(rule.max)}${place === '在' ? '之间' : ''}`
      return `${place}${band}${place === '在' ? '' : '的范围'}${openEnds(rule)}`
    }),
}

const reachesLower = ({ min, open }: RuleOf<'between'>, actual: Exact): boolean =>
  compare(actual, min.value) >= (open === 'lower' || open === 'both' ? 1 : 0)

const keepsUpper = ({ max, open }: RuleOf<'between'>, actual: Exact): boolean =>
  compare(actual, max.value) <= (open === 'upper' || open === 'both' ? -1 : 0)

const openEnds = ({ open }: RuleOf<'between'>): string =>
  open === undefined ? '' : `（${{ lower: '不含下限', upper: '不含上限', both: '不含两端' }[open]}）`
