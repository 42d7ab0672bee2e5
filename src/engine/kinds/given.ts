import { type ChoiceFact, type ChoicesFact, DERIVED } from '#policy'
import type { Facts } from '../facts.ts'
import { isGap, type Known } from '../known.ts'
import { settle } from '../outcome.ts'
import type { Kind } from './kind.ts'
import { sayKnown, titleOf } from './say.ts'

/** Something is given at all: a choice made, or at least one tick set. */
export const given: Kind<'given'> = {
  evaluate: ({ fact }, facts) => settle(stated(fact, facts), (values) => values.length > 0),
  explain: ({ fact }, facts) =>
    sayKnown(titleOf(fact), stated(fact, facts), (values) =>
      values.length > 0 ? `${titleOf(fact)}已填“${values.join('”“')}”` : `${titleOf(fact)}一项未选`,
    ),
}

const stated = (fact: ChoiceFact | ChoicesFact, facts: Facts): Known<readonly string[]> => {
  if (isChoices(fact)) return facts.choices(fact)
  const choice = facts.choice(fact)
  return isGap(choice) ? choice : [choice]
}

const isChoices = (fact: ChoiceFact | ChoicesFact): fact is ChoicesFact => DERIVED[fact].type === 'choices'
