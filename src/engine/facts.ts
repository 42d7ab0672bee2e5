import type { Day, Exact } from '#kernel'
import type { ChoiceFact, ChoicesFact, DayFact, FlagFact, NumberFact } from '#policy'
import type { AssessmentContext } from './assessment-context.ts'
import type { Form } from './form/form.ts'
import { lists } from './formulas/lists.ts'
import { money } from './formulas/money.ts'
import { standing } from './formulas/standing.ts'
import type { Known } from './known.ts'
import { type Reader, readerOf } from './reader.ts'

/** The derived facts of one form, worked out when asked and at most once each. */
export interface Facts {
  readonly circumstances: AssessmentContext
  /** A number of `year`; of Y‑1 unless another is named. */
  number(fact: NumberFact, year?: number): Known<Exact>
  day(fact: DayFact): Known<Day>
  choice(fact: ChoiceFact): Known<string>
  choices(fact: ChoicesFact): Known<readonly string[]>
  flag(fact: FlagFact): Known<boolean>
  /** Whether the evidence item has at least one file. */
  attached(item: string): boolean
}

/** The derived facts of a form under its circumstances; nothing is worked out before it is asked. */
export const factsOf = (form: Form, circumstances: AssessmentContext): Facts => {
  const reader = readerOf(form, circumstances)
  const lastYear = circumstances.year - 1
  const answers = new Map<NumberFact, Known<Exact>>()
  return {
    circumstances,
    number: (fact, year = lastYear) => {
      const before = year === lastYear ? answers.get(fact) : undefined
      if (before !== undefined) return before
      const answer = FORMULAS[fact](reader, year)
      if (year === lastYear) answers.set(fact, answer)
      return answer
    },
    day: (fact) => FORMULAS[fact](reader),
    choice: (fact) => FORMULAS[fact](reader, lastYear),
    choices: (fact) => FORMULAS[fact](reader),
    flag: (fact) => FORMULAS[fact](reader),
    attached: (item) => form.evidence.some((file) => file.item === item),
  }
}

type Formulas = Readonly<
  Record<NumberFact, (reader: Reader, year: number) => Known<Exact>> &
    Record<DayFact, (reader: Reader) => Known<Day>> &
    Record<ChoiceFact, (reader: Reader, year: number) => Known<string>> &
    Record<ChoicesFact, (reader: Reader) => Known<readonly string[]>> &
    Record<FlagFact, (reader: Reader) => Known<boolean>>
>

/** One formula for each derived fact; the compiler sees that none is forgotten. */
const FORMULAS: Formulas = { ...money, ...lists, ...standing }
