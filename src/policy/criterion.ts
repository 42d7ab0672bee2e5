import type { Citation } from './citation.ts'
import type { ChoiceFact, ChoicesFact, DayFact, DerivedFact, FlagFact, NumberFact } from './derived.ts'
import type { Measure } from './measure.ts'

/** The offices asked whether an enterprise has a quality, safety or credit problem on record. */
export const DEPARTMENTS = ['应急管理', '生态环境', '市场监管', '税务', '信用'] as const
export type Department = (typeof DEPARTMENTS)[number]

/** What is asked. One file of the engine evaluates and explains each kind; `anyOf` and `allOf` combine them. */
export type Rule =
  | { readonly kind: 'atLeast'; readonly fact: NumberFact; readonly min: Measure }
  /** More than the bound; the bound itself does not count. */
  | { readonly kind: 'above'; readonly fact: NumberFact; readonly bound: Measure }
  | { readonly kind: 'atMost'; readonly fact: NumberFact; readonly max: Measure }
  | {
      readonly kind: 'between'
      readonly fact: NumberFact
      readonly min: Measure
      readonly max: Measure
      /** Ends that do not count; by default both ends count (reading R2). */
      readonly open?: 'lower' | 'upper' | 'both'
    }
  /** Held for at least so many years on the day of submission. */
  | { readonly kind: 'heldFor'; readonly fact: DayFact; readonly years: number }
  /** Not before the first day of the year `firstYear` (−2 is Y‑2) and not after the day of submission. */
  | { readonly kind: 'sinceYear'; readonly fact: DayFact; readonly firstYear: number }
  | { readonly kind: 'oneOf'; readonly fact: ChoiceFact; readonly options: readonly string[] }
  | { readonly kind: 'includesAny'; readonly fact: ChoicesFact; readonly options: readonly string[] }
  | { readonly kind: 'includesAll'; readonly fact: ChoicesFact; readonly options: readonly string[] }
  /** Something is given at all. */
  | { readonly kind: 'given'; readonly fact: ChoiceFact | ChoicesFact }
  | { readonly kind: 'isTrue'; readonly fact: FlagFact }
  /** At least one file of one of these evidence items is attached. */
  | { readonly kind: 'attached'; readonly items: readonly string[] }
  /** Every department has replied without an adverse finding. */
  | { readonly kind: 'departments'; readonly departments: readonly Department[] }
  /** Left to a person, with the guide and what to look at. */
  | { readonly kind: 'judgement'; readonly guide: string; readonly look: readonly Look[] }
  | { readonly kind: 'anyOf'; readonly of: readonly Rule[] }
  | { readonly kind: 'allOf'; readonly of: readonly Rule[] }

export type RuleKind = Rule['kind']
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>

/** Something for a person to look at: a derived fact, or a cell or list of the form by its fact's name. */
export type Look = { readonly derived: DerivedFact } | { readonly fact: string } | { readonly evidence: string }

/** A criterion of the notice: a rule with its number, its name and the words it comes from. */
export type Criterion = Rule & {
  /** P1–P5, E1–E11, G0–G14. */
  readonly id: string
  readonly title: string
  readonly cite: Citation
  /** The readings that decide how its words are taken. */
  readonly readings?: readonly string[]
  /** Shown and explained, never counted against an applicant. */
  readonly advisory?: true
  /** Asked only of those who ticked this option (reading R10). */
  readonly onlyIf?: { readonly fact: ChoicesFact; readonly includes: string }
}
