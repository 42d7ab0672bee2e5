import { type ChoicesFact, type DerivedFact, getDerived, isGap, type Known, type Measure, showMeasure } from '#policy'
import { cellName, cellPath } from '../cell-name.ts'
import { derivedOf, type Facts } from '../facts.ts'
import { numberOf, type OfNumber, sayYears } from './years.ts'

export const titleOf = (fact: DerivedFact, { track }: Facts): string => getDerived(track.derived, fact).title

/** `say` on a known fact; else the cells it lacks, or why the arithmetic has no meaning. */
export const sayKnown = <T>(
  { track }: Facts,
  title: string,
  known: Known<T>,
  say: (value: T) => string,
): readonly string[] => {
  if (!isGap(known)) return [say(known)]
  if (known.gap === 'undefined') return [`${known.because}，“${title}”留待人工判断`]
  const cells = known.cells.map((cell) => cellName(track, cellPath(cell)))
  return [`未填写${cells.join('、')}，无法判断“${title}”`]
}

/** `资产负债率为 65%，不高于要求的 70%` */
export const sayNumber = (rule: OfNumber, facts: Facts, compare: (actual: string, at: Measure) => string) => {
  const title = titleOf(rule.fact, facts) + sayYears(rule, facts)
  return sayKnown(facts, title, numberOf(rule, facts), (value) => {
    const measure: Measure = { value, unit: derivedOf(facts.track, 'number', rule.fact).unit }
    return `${title}为 ${showMeasure(measure)}，${compare(showMeasure(measure), measure)}`
  })
}

/** `企业所处重点领域已选“…”，` and what that comes to. */
export const sayTicked = (fact: ChoicesFact, facts: Facts, comesTo: string) =>
  sayKnown(facts, titleOf(fact, facts), facts.choices(fact), (ticked) =>
    ticked.length === 0
      ? `${titleOf(fact, facts)}一项未选，${comesTo}`
      : `${titleOf(fact, facts)}已选“${ticked.join('”“')}”，${comesTo}`,
  )
