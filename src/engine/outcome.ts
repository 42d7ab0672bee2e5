import type { Exact } from '#kernel'
import { type Gap, isGap, type Known, type NeededCell } from '#policy'
import type { Verdict } from './finding.ts'

/** Points while data may be missing: they will be no less than `least` and no more than `most`, of `outOf` to be had. */
export interface Points {
  readonly least: Exact
  readonly most: Exact
  readonly outOf: Exact
}

/** What a rule comes to on the facts, before it is put into words. */
export interface Outcome {
  readonly verdict: Verdict
  /** The cells without which it stays unknown. */
  readonly missing: readonly NeededCell[]
  /** What it scores, where the rule gives points. */
  readonly points?: Points
  /** It asks nothing by itself: its points count, not its verdict. */
  readonly pointsOnly?: true
  /** Those of a combined rule's parts, in their order. */
  readonly parts?: readonly Outcome[]
}

export const MET: Outcome = { verdict: 'met', missing: [] }
export const UNMET: Outcome = { verdict: 'unmet', missing: [] }
export const JUDGEMENT: Outcome = { verdict: 'judgement', missing: [] }

/** Decides on a known fact; a missing one stays unknown, an undefined one is left to a person. */
export const settle = <T>(known: Known<T>, holds: (value: T) => boolean): Outcome =>
  isGap(known) ? fromGap(known) : holds(known) ? MET : UNMET

const fromGap = (gap: Gap): Outcome => (gap.gap === 'missing' ? { verdict: 'unknown', missing: gap.cells } : JUDGEMENT)

/** All must hold: any unmet → unmet; else any unknown → unknown; else any judgement → judgement; else met. */
export const verdictOfAll = (parts: readonly Judged[]): Verdict => strongest(parts, FAILING_FIRST) ?? 'met'

/** One must hold: any met → met; else any unknown → unknown; else any judgement → judgement; else unmet. */
export const verdictOfAny = (parts: readonly Judged[]): Verdict => strongest(parts, PASSING_FIRST) ?? 'unmet'

const FAILING_FIRST = ['unmet', 'unknown', 'judgement'] as const
const PASSING_FIRST = ['met', 'unknown', 'judgement'] as const

const strongest = (parts: readonly Judged[], order: readonly Verdict[]): Verdict | undefined =>
  order.find((verdict) => parts.some((part) => part.verdict === verdict))

type Judged = Pick<Outcome, 'verdict'>
