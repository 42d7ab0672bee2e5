import type { Citation } from './citation.ts'
import type { Measure } from './measure.ts'
import type {
  ChoiceFact,
  ChoicesFact,
  DayFact,
  DerivedFact,
  FactKey,
  FlagFact,
  Names,
  NumberFact,
} from './vocabulary.ts'

/** An office that is asked about an enterprise. */
export interface Department {
  /** The name under which its replies are recorded. */
  readonly id: string
  /** What people call it: 应急管理, for 应急管理部门. */
  readonly name: string
  /** What it is asked about. */
  readonly asked: string
}

/** The years that a number is of, relative to the campaign's: −2 is Y‑2. “近2年平均” is `{ mean: [-2, -1] }`. */
export type Years = { readonly at: number } | { readonly mean: readonly number[] } | { readonly sum: readonly number[] }

/** A number looked at: of Y‑1 unless other years are named. */
interface OfNumber<N extends Names> {
  readonly fact: NumberFact<N>
  readonly years?: Years
}

/** What is asked. One file of the engine evaluates and explains each kind; `anyOf` and `allOf` combine them. */
export type Rule<N extends Names = Names> =
  | ({ readonly kind: 'atLeast'; readonly min: Measure } & OfNumber<N>)
  /** More than the bound; the bound itself does not count. */
  | ({ readonly kind: 'above'; readonly bound: Measure } & OfNumber<N>)
  | ({ readonly kind: 'atMost'; readonly max: Measure } & OfNumber<N>)
  | ({
      readonly kind: 'between'
      readonly min: Measure
      readonly max: Measure
      /** Ends that do not count; by default both ends count (reading R2). */
      readonly open?: 'lower' | 'upper' | 'both'
    } & OfNumber<N>)
  /** Held for at least so many years on the day of submission. */
  | { readonly kind: 'heldFor'; readonly fact: DayFact<N>; readonly years: number }
  /** Not before the first day of the year `firstYear` (−2 is Y‑2) and not after the day of submission. */
  | { readonly kind: 'sinceYear'; readonly fact: DayFact<N>; readonly firstYear: number }
  | { readonly kind: 'oneOf'; readonly fact: ChoiceFact<N>; readonly options: readonly string[] }
  | { readonly kind: 'includesAny'; readonly fact: ChoicesFact<N>; readonly options: readonly string[] }
  | { readonly kind: 'includesAll'; readonly fact: ChoicesFact<N>; readonly options: readonly string[] }
  /** Something is given at all. */
  | { readonly kind: 'given'; readonly fact: ChoiceFact<N> | ChoicesFact<N> }
  | { readonly kind: 'isTrue'; readonly fact: FlagFact<N> }
  /** The enterprise holds a title of that track, in force on the day of submission; `name` is what the title is called. */
  | { readonly kind: 'holdsTitle'; readonly track: string; readonly name: string }
  /** At least one file of one of these evidence items is attached. */
  | { readonly kind: 'attached'; readonly items: readonly string[] }
  /** Every department has replied without an adverse finding. */
  | { readonly kind: 'departments'; readonly departments: readonly Department[] }
  /** Left to a person, with the guide and what to look at. */
  | { readonly kind: 'judgement'; readonly guide: string; readonly look: readonly Look<N>[] }
  | { readonly kind: 'anyOf'; readonly of: readonly Rule<N>[] }
  | { readonly kind: 'allOf'; readonly of: readonly Rule<N>[] }
  | PointsRule<N>

/** What gives points. It asks nothing by itself: only the floor of a sum and the pass mark of a track can fail. */
export type PointsRule<N extends Names = Names> =
  /** The points of the highest `from` that the number reaches; none below the lowest. */
  | ({ readonly kind: 'scored'; readonly bands: readonly Band[] } & OfNumber<N>)
  /** “每满2年得1分，最高5分”: `points` for every full `every`, up to `most`. */
  | ({
      readonly kind: 'perStep'
      readonly every: Measure
      readonly points: number
      readonly most: number
    } & OfNumber<N>)
  /** All the points where the rule holds, none where it does not. */
  | { readonly kind: 'worth'; readonly points: number; readonly when: Rule<N> }
  /** The points of all parts: at most `cap`; `floor` must be reached. */
  | { readonly kind: 'sum'; readonly of: readonly PointsRule<N>[]; readonly cap?: number; readonly floor?: number }
  /** The points of the part that gives most. */
  | { readonly kind: 'bestOf'; readonly of: readonly PointsRule<N>[] }

/** A band of a scored number: whoever reaches `from` gets `points`. */
export interface Band {
  readonly from: Measure
  readonly points: number
}

/** The rules that a rule is made of, in their order; none where it looks at facts itself. */
export const partsOf = (rule: Rule): readonly Rule[] => {
  if (rule.kind === 'worth') return [rule.when]
  return 'of' in rule ? rule.of : []
}

export type RuleKind = Rule['kind']
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>

/** Something for a person to look at: a derived fact, or a cell or list of the form by its fact's name. */
export type Look<N extends Names = Names> =
  | { readonly derived: DerivedFact<N> }
  | { readonly fact: FactKey<N> }
  | { readonly evidence: string }

/** A criterion of the notice: a rule with its number, its name and the words it comes from. */
export type Criterion<N extends Names = Names> = Rule<N> & {
  /** P1–P5, E1–E11, G0–G14. */
  readonly id: string
  readonly title: string
  readonly cite: Citation
  /** The readings that decide how its words are taken. */
  readonly readings?: readonly string[]
  /** Shown and explained, never counted against an applicant. */
  readonly advisory?: true
  /** Asked only of those who ticked this option (reading R10). */
  readonly onlyIf?: { readonly fact: ChoicesFact<N>; readonly includes: string }
}
