import { type Criterion, showCitation, type Track } from '#policy'
import type { AssessmentContext } from './assessment-context.ts'
import { type Facts, factsOf } from './facts.ts'
import type { Assessment, Finding, Settlement, Verdict } from './finding.ts'
import type { Form } from './form/form.ts'
import { evaluate, explain } from './kinds/index.ts'
import { nameCell, sayKnown } from './kinds/say.ts'
import { isGap, type Known } from './known.ts'
import { MET, type Outcome, settle, verdictOfAll } from './outcome.ts'

/** One criterion's outcome, before it is put into words. */
export interface Evaluated {
  readonly criterion: Criterion
  /** False when it was not asked of this applicant (reading R10). */
  readonly asked: boolean
  readonly outcome: Outcome
}

/**
 * Every criterion of the track on the form, with all reasons; a person's settlement decides what is left to judgement
 * and nothing else. Pure: the same on server and in the browser.
 */
export const assess = (
  track: Track,
  form: Form,
  circumstances: AssessmentContext,
  settlements: readonly Settlement[] = [],
): Assessment => {
  const facts = factsOf(form, circumstances)
  const findings = evaluateTrack(track, facts).map((evaluated) => findingOf(evaluated, facts, settlements))
  return { verdict: verdictOf(findings), findings }
}

/** Every criterion's outcome without words: what a what-if over many applications needs. */
export const evaluateTrack = (track: Track, facts: Facts): readonly Evaluated[] =>
  track.criteria.map((criterion) => {
    const asked = isAsked(criterion, facts)
    if (isGap(asked)) return { criterion, asked: true, outcome: settle(asked, () => true) }
    return { criterion, asked, outcome: asked ? evaluate(criterion, facts) : MET }
  })

/** Any unmet → unmet; else any unknown → unknown; else any judgement → judgement; else met. Advisory ones do not count. */
export const verdictOf = (findings: readonly Pick<Finding, 'verdict' | 'counts'>[]): Verdict =>
  verdictOfAll(findings.filter(({ counts }) => counts))

/** Unknown while the ticks are missing on which it depends (reading R10). */
const isAsked = ({ onlyIf }: Criterion, facts: Facts): Known<boolean> => {
  if (onlyIf === undefined) return true
  const ticked = facts.choices(onlyIf.fact)
  return isGap(ticked) ? ticked : ticked.includes(onlyIf.includes)
}

const findingOf = (evaluated: Evaluated, facts: Facts, settlements: readonly Settlement[]): Finding => {
  const { criterion, asked, outcome } = evaluated
  const { id, title, cite } = criterion
  const settlement = outcome.verdict === 'judgement' ? settlements.findLast((one) => one.criterion === id) : undefined
  return {
    criterion: id,
    title,
    verdict: settlement?.verdict ?? outcome.verdict,
    counts: asked && criterion.advisory !== true,
    reasons: reasonsOf(evaluated, facts).map((reason) => `${reason}（${showCitation(cite)}）。`),
    missing: [...new Set(outcome.missing.map(nameCell))],
    cite,
    ...(settlement === undefined ? {} : { settledBy: settlement }),
  }
}

/** Clauses without full stop. Of an advisory criterion each says that it does not count. */
const reasonsOf = ({ criterion, asked, outcome }: Evaluated, facts: Facts): readonly string[] => {
  const { title, onlyIf, advisory } = criterion
  const known = isAsked(criterion, facts)
  if (isGap(known)) return sayKnown(title, known, () => title)
  if (!asked) return [`未勾选“${onlyIf?.includes ?? title}”，不作要求`]
  const reasons = explain(criterion, facts, outcome)
  return advisory === true ? reasons.map((reason) => `${reason}；仅作提示，不影响结论`) : reasons
}
