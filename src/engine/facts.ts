import type { Day, Exact } from '#kernel'
import {
  type ChoiceFact,
  type ChoicesFact,
  type DayFact,
  type Derived,
  type FlagFact,
  getDerived,
  type Known,
  type NumberFact,
  type Track,
} from '#policy'
import type { AssessmentContext } from './assessment-context.ts'
import type { Form } from './form/form.ts'
import { readerOf } from './reader.ts'

/** The derived facts of one form, worked out when asked and at most once each. */
export interface Facts {
  readonly track: Track
  readonly circumstances: AssessmentContext
  /** A number of `year`; of Y‑1 unless another is named. */
  number(fact: NumberFact, year?: number): Known<Exact>
  day(fact: DayFact): Known<Day>
  choice(fact: ChoiceFact): Known<string>
  /** Ticks, or the texts of a year; of Y‑1 unless another is named. */
  choices(fact: ChoicesFact, year?: number): Known<readonly string[]>
  flag(fact: FlagFact): Known<boolean>
  /** Whether the evidence item has at least one file. */
  attached(item: string): boolean
}

/** The derived facts of a form of that track under its circumstances; nothing is worked out before it is asked. */
export const factsOf = (track: Track, form: Form, circumstances: AssessmentContext): Facts => {
  const reader = readerOf(track.facts, form, circumstances)
  const lastYear = circumstances.year - 1
  const answers = new Map<NumberFact, Known<Exact>>()
  const find = <T extends Derived['type']>(type: T, fact: string) => derivedOf(track, type, fact)
  return {
    track,
    circumstances,
    number: (fact, year = lastYear) => {
      const before = year === lastYear ? answers.get(fact) : undefined
      if (before !== undefined) return before
      const answer = find('number', fact).of(reader, year)
      if (year === lastYear) answers.set(fact, answer)
      return answer
    },
    day: (fact) => find('day', fact).of(reader, lastYear),
    choice: (fact) => find('choice', fact).of(reader, lastYear),
    choices: (fact, year = lastYear) => find('choices', fact).of(reader, year),
    flag: (fact) => find('flag', fact).of(reader, lastYear),
    attached: (item) => form.evidence.some((file) => file.item === item),
  }
}

/** The derived fact of that name, which the track defines to be of that type; throws a RangeError where it does not. */
export const derivedOf = <T extends Derived['type']>(
  { derived }: Pick<Track, 'derived'>,
  type: T,
  fact: string,
): Extract<Derived, { type: T }> => {
  const found = getDerived(derived, fact)
  if (isOfType(found, type)) return found
  throw new RangeError(`${fact} is of type ${found.type}, not ${type}`)
}

const isOfType = <T extends Derived['type']>(derived: Derived, type: T): derived is Extract<Derived, { type: T }> =>
  derived.type === type
