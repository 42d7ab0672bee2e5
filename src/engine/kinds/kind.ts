import type { Rule, RuleKind, RuleOf } from '#policy'
import type { Facts } from '../facts.ts'
import type { Outcome } from '../outcome.ts'

/** One kind of rule: what it comes to on the facts, and how that is said. */
export interface KindOf<R extends Rule> {
  evaluate(rule: R, facts: Facts): Outcome
  /** One Chinese clause for each reason, without full stop: the numbers compared, or what is left to a person. */
  explain(rule: R, facts: Facts, outcome: Outcome): readonly string[]
}

export type Kind<K extends RuleKind> = KindOf<RuleOf<K>>

/** A kind made of other rules; it is given the way to their evaluation and explanation. */
export type Combined<K extends RuleKind> = (part: {
  evaluate(rule: Rule, facts: Facts): Outcome
  explain(rule: Rule, facts: Facts, outcome: Outcome | undefined): readonly string[]
}) => Kind<K>
