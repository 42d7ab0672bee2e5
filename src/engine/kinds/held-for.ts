import { addYears, showDay } from '#kernel'
import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayKnown, titleOf } from './say.ts'

/** “登记注册3年以上”: the anniversary itself counts (readings R1, R9). */
export const heldFor: Kind<'heldFor'> = {
  evaluate: ({ fact, years }, facts) =>
    settle(facts.day(fact), (since) => addYears(since, years) <= facts.circumstances.on),
  explain: ({ fact, years }, facts, { verdict }) =>
    sayKnown(facts, titleOf(fact, facts), facts.day(fact), (since) => {
      const full = showDay(addYears(since, years))
      const { on } = facts.circumstances
      return `${titleOf(fact, facts)}为 ${showDay(since)}，到 ${full} 满 ${years} 年，申报日 ${showDay(on)} ${verdict === 'met' ? '已满' : '未满'}要求的 ${years} 年`
    }),
}
