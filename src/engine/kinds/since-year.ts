import { firstDayOfYear, showDay } from '#kernel'
import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayKnown, titleOf } from './say.ts'

/** “近两年内”: whole years before the campaign's year, up to the day of submission (reading R9). */
export const sinceYear: Kind<'sinceYear'> = {
  evaluate: ({ fact, firstYear }, { day, circumstances: { year, on } }) =>
    settle(day(fact), (actual) => actual >= firstDayOfYear(year + firstYear) && actual <= on),
  explain: ({ fact, firstYear }, facts, { verdict }) =>
    sayKnown(facts, titleOf(fact, facts), facts.day(fact), (actual) => {
      const { year, on } = facts.circumstances
      const first = showDay(firstDayOfYear(year + firstYear))
      return `${titleOf(fact, facts)}为 ${showDay(actual)}，${verdict === 'met' ? '在' : '不在'}要求的 ${first} 至申报日 ${showDay(on)} 之间`
    }),
}
