import type { Rule, RuleKind } from '#policy'
import type { Facts } from '../facts.ts'
import type { Outcome } from '../outcome.ts'
import { above } from './above.ts'
import { allOf } from './all-of.ts'
import { anyOf } from './any-of.ts'
import { atLeast } from './at-least.ts'
import { atMost } from './at-most.ts'
import { attached } from './attached.ts'
import { bestOf } from './best-of.ts'
import { between } from './between.ts'
import { departments } from './departments.ts'
import { given } from './given.ts'
import { heldFor } from './held-for.ts'
import { holdsTitle } from './holds-title.ts'
import { includesAll } from './includes-all.ts'
import { includesAny } from './includes-any.ts'
import { isTrue } from './is-true.ts'
import { judgement } from './judgement.ts'
import type { Kind, KindOf } from './kind.ts'
import { oneOf } from './one-of.ts'
import { perStep } from './per-step.ts'
import { scored } from './scored.ts'
import { sinceYear } from './since-year.ts'
import { sum } from './sum.ts'
import { worth } from './worth.ts'

/** What the rule comes to on the facts. */
export const evaluate = (rule: Rule, facts: Facts): Outcome => kindOf(rule).evaluate(rule, facts)

/** Why it came to that: every reason, those of all its parts for a combined rule. */
export const explain = (rule: Rule, facts: Facts, outcome = evaluate(rule, facts)): readonly string[] =>
  kindOf(rule).explain(rule, facts, outcome)

const kindOf = ({ kind }: Rule): KindOf<Rule> => KINDS[kind]

const part = { evaluate, explain }

const KINDS = {
  above,
  allOf: allOf(part),
  anyOf: anyOf(part),
  atLeast,
  atMost,
  attached,
  bestOf: bestOf(part),
  between,
  departments,
  given,
  heldFor,
  holdsTitle,
  includesAll,
  includesAny,
  isTrue,
  judgement,
  oneOf,
  perStep,
  scored,
  sinceYear,
  sum: sum(part),
  worth: worth(part),
} as const satisfies { [K in RuleKind]: Kind<K> }
