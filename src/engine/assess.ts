import { ZERO } from '#kernel'
import { type Criterion, type Gap, isGap, type Known, showCitation, type Track, uniqueCells } from '#policy'
import type { AssessmentContext } from './assessment-context.ts'
import { type Facts, factsOf } from './facts.ts'
import type { Assessment, Finding, Settlement, Verdict } from './finding.ts'
import type { Form } from './form/form.ts'
import { evaluate, explain } from './kinds/index.ts'
import { sayKnown } from './kinds/say.ts'
import { MET, type Outcome, settle, verdictOfAll } from './outcome.ts'
import { awarded, plainPoints, settled, totalOf } from './points.ts'

/** One criterion's outcome, before it is put into words. */
export interface Evaluated {
  readonly criterion: Criterion
  /** False when it was not asked of this applicant (reading R10). */
  readonly asked: boolean
  readonly outcome: Outcome
  /** The person's finding that settled a judgement. */
  readonly settledBy?: Settlement
}

/**
 * Every criterion of the track on the form, with all reasons; a person's settlement decides what is left to judgement
 * and nothing else. The points of a scored track are one more finding. Pure: the same on server and in the browser.
 */
export const assess = (
  track: Track,
  form: Form,
  circumstances: AssessmentContext,
  settlements: readonly Settlement[] = [],
): Assessment => {
  const facts = factsOf(track, form, circumstances)
  const evaluated = evaluateTrack(track, facts, settlements)
  const findings = evaluated.map((one) => findingOf(one, facts))
  const { passMark } = track
  const points = passMark && findings.find(({ criterion }) => criterion === passMark.id)?.points
  return { verdict: verdictOf(findings), findings, ...(points === undefined ? {} : { points }) }
}

/** Every criterion's outcome without words, the pass mark last: what a what-if over many applications needs. */
export const evaluateTrack = (
  track: Track,
  facts: Facts,
  settlements: readonly Settlement[] = [],
): readonly Evaluated[] => {
  const evaluated = track.criteria.map((criterion): Evaluated => {
    const asked = isAsked(criterion, facts)
    if (isGap(asked)) return { criterion, asked: true, outcome: whileNotAsked(asked, evaluate(criterion, facts)) }
    return asked
      ? withSettlement({ criterion, asked, outcome: evaluate(criterion, facts) }, settlements)
      : { criterion, asked, outcome: MET }
  })
  return track.passMark === undefined ? evaluated : [...evaluated, passMarkOf(track.passMark, evaluated)]
}

/** Any unmet → unmet; else any unknown → unknown; else any judgement → judgement; else met. Advisory ones do not count. */
export const verdictOf = (findings: readonly Pick<Finding, 'verdict' | 'counts'>[]): Verdict =>
  verdictOfAll(findings.filter(({ counts }) => counts))

/** Unknown while the ticks are missing on which it depends (reading R10). */
const isAsked = ({ onlyIf }: Criterion, facts: Facts): Known<boolean> => {
  if (onlyIf === undefined) return true
  const ticked = facts.choices(onlyIf.fact)
  return isGap(ticked) ? ticked : ticked.includes(onlyIf.includes)
}

/** Of a scored criterion it may be all the points or none. */
const whileNotAsked = (gap: Gap, { points }: Outcome): Outcome => {
  const outcome = settle(gap, () => true)
  return points === undefined ? outcome : awarded({ ...points, least: ZERO }, outcome.missing)
}

const withSettlement = (evaluated: Evaluated, settlements: readonly Settlement[]): Evaluated => {
  const { criterion, outcome } = evaluated
  if (outcome.verdict !== 'judgement' || settlements.length === 0) return evaluated
  const settledBy = settlements.findLast((one) => one.criterion === criterion.id)
  return settledBy === undefined ? evaluated : { ...evaluated, outcome: settled(outcome, settledBy.verdict), settledBy }
}

/** A sum over the points of all criteria that were asked, its floor the pass mark. */
const passMarkOf = (
  { points: floor, ...named }: NonNullable<Track['passMark']>,
  evaluated: readonly Evaluated[],
): Evaluated => {
  const scoring = evaluated.map(({ outcome }) => outcome).filter(({ points }) => points !== undefined)
  const { parts: _, ...outcome } = totalOf(
    scoring.map((one) => ({ ...one, pointsOnly: true })),
    { floor },
  )
  return { criterion: { ...named, kind: 'sum', of: [], floor }, asked: true, outcome }
}

const findingOf = (evaluated: Evaluated, facts: Facts): Finding => {
  const { criterion, asked, outcome, settledBy } = evaluated
  const { id, title, cite } = criterion
  return {
    criterion: id,
    title,
    verdict: outcome.verdict,
    counts: asked && criterion.advisory !== true && outcome.pointsOnly !== true,
    reasons: reasonsOf(evaluated, facts).map((reason) => `${reason}（${showCitation(cite)}）。`),
    missing: uniqueCells(outcome.missing),
    ...(outcome.points === undefined ? {} : { points: plainPoints(outcome.points) }),
    cite,
    ...(settledBy === undefined ? {} : { settledBy }),
  }
}

/** Clauses without full stop. Of an advisory criterion each says that it does not count. */
const reasonsOf = ({ criterion, asked, outcome }: Evaluated, facts: Facts): readonly string[] => {
  const { title, onlyIf, advisory } = criterion
  const known = isAsked(criterion, facts)
  if (isGap(known)) return sayKnown(facts, title, known, () => title)
  if (!asked) return [`未勾选“${onlyIf?.includes ?? title}”，不作要求`]
  const reasons = explain(criterion, facts, outcome)
  return advisory === true ? reasons.map((reason) => `${reason}；仅作提示，不影响结论`) : reasons
}
