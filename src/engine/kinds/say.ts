import { type ChoicesFact, DERIVED, type DerivedFact, FACTS, type Measure, type NumberFact, showMeasure } from '#policy'
import type { Facts } from '../facts.ts'
import { isGap, type Known, type NeededCell } from '../known.ts'

/** `主营业务收入（2016年）` */
export const nameCell = ({ fact, year }: NeededCell): string => {
  const title = fact === 'evidence' ? '证明材料' : FACTS[fact].title
  return year === undefined ? title : `${title}（${year}年）`
}

export const titleOf = (fact: DerivedFact): string => DERIVED[fact].title

/** `say` on a known fact; else the cells it lacks, or why the arithmetic has no meaning. */
export const sayKnown = <T>(title: string, known: Known<T>, say: (value: T) => string): readonly string[] => {
  if (!isGap(known)) return [say(known)]
  if (known.gap === 'undefined') return [`${known.because}，“${title}”留待人工判断`]
  return [`未填写${known.cells.map(nameCell).join('、')}，无法判断“${title}”`]
}

/** `资产负债率为 65%，不高于要求的 70%` */
export const sayNumber = (fact: NumberFact, facts: Facts, compare: (actual: string, at: Measure) => string) =>
  sayKnown(titleOf(fact), facts.number(fact), (value) => {
    const measure: Measure = { value, unit: DERIVED[fact].unit }
    return `${titleOf(fact)}为 ${showMeasure(measure)}，${compare(showMeasure(measure), measure)}`
  })

/** `企业所处重点领域已选“…”，` and what that comes to. */
export const sayTicked = (fact: ChoicesFact, facts: Facts, comesTo: string) =>
  sayKnown(titleOf(fact), facts.choices(fact), (ticked) =>
    ticked.length === 0
      ? `${titleOf(fact)}一项未选，${comesTo}`
      : `${titleOf(fact)}已选“${ticked.join('”“')}”，${comesTo}`,
  )
