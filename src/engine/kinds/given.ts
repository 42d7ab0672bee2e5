import { type ChoiceFact, type ChoicesFact, getDerived, isGap, type Known } from '#policy'
import type { Facts } from '../facts.ts'
import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayKnown, titleOf } from './say.ts'

/** Something is given at all: a choice made, or at least one tick set. */
export const given: Kind<'given'> = {
  evaluate: ({ fact }, facts) => settle(stated(fact, facts), (values) => values.length > 0),
  explain: ({ fact }, facts) =>
    sayKnown(facts, titleOf(fact, facts), stated(fact, facts), (values) =>
      values.length > 0 ? `${titleOf(fact, facts)}已填“${values.join('”“')}”` : `${titleOf(fact, facts)}一项未选`,
    ),
}

const stated = (fact: ChoiceFact | ChoicesFact, facts: Facts): Known<readonly string[]> => {
  if (getDerived(facts.track.derived, fact).type === 'choices') return facts.choices(fact)
  const choice = facts.choice(fact)
  return isGap(choice) ? choice : [choice]
}
