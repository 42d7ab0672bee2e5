import { compare, divide, type Exact, exact, showExact, sum } from '#kernel'
import type { ScoreSheet } from '../score-sheet/state.ts'
import type { Flat } from '../stream.ts'
import type { Outcome, ReviewEntry } from './state.ts'

/** What decides over a rank: the lowest mean, the cap if the campaign has one, and those found not to meet the criteria. */
export interface Bar {
  readonly lowestScore: number
  readonly cap?: number
  readonly unfit: ReadonlySet<string>
}

interface Ranked {
  readonly entry: ReviewEntry
  readonly mean: Exact
  readonly rank: number
}

/** Every entry with its exact mean's rank and what follows from it. Every entry must have a score. */
export const outcomesOf = (
  entries: readonly ReviewEntry[],
  sheets: readonly Flat<ScoreSheet>[],
  bar: Bar,
): readonly Outcome[] => {
  const ranked = rankedByMean(entries, sheets)
  const eligible = ranked.filter(({ entry, mean }) => whyBelow(entry, mean, bar) === undefined)
  const overCap = new Set(eligible.filter((one) => isOverCap(one, eligible, bar.cap)).map(({ entry }) => entry))
  return ranked.map(({ entry, mean, rank }) => {
    const reason =
      whyBelow(entry, mean, bar) ?? (overCap.has(entry) ? `名次在本批次认定数量上限（${bar.cap}）之外。` : undefined)
    const outcome = { application: entry.application, score: showExact(mean), rank }
    return reason === undefined ? { ...outcome, proposed: true } : { ...outcome, proposed: false, reason }
  })
}

const rankedByMean = (entries: readonly ReviewEntry[], sheets: readonly Flat<ScoreSheet>[]): readonly Ranked[] => {
  const byMean = entries
    .map((entry) => ({ entry, mean: meanOf(scoresOf(entry, sheets)) }))
    .sort((a, b) => compare(b.mean, a.mean) || (a.entry.number < b.entry.number ? -1 : 1))
  return byMean.map(({ entry, mean }) => ({
    entry,
    mean,
    rank: 1 + byMean.findIndex((other) => compare(other.mean, mean) === 0),
  }))
}

/** The scores that count for an application. */
const scoresOf = ({ application }: ReviewEntry, sheets: readonly Flat<ScoreSheet>[]): readonly string[] =>
  sheets.flatMap((sheet) =>
    sheet.application === application && sheet.stage === 'scored' && sheet.score !== undefined ? [sheet.score] : [],
  )

const meanOf = (scores: readonly string[]): Exact =>
  divide(sum(scores.map((score) => exact(score))), exact(scores.length))

const whyBelow = ({ application }: ReviewEntry, mean: Exact, { lowestScore, unfit }: Bar): string | undefined => {
  if (unfit.has(application)) return '经核查不符合专项条件。'
  if (compare(mean, exact(lowestScore)) < 0) return `平均分${showExact(mean)}，低于最低分${lowestScore}。`
  return undefined
}

/** A cap is never exceeded, and equal means are treated alike: a tie that would cross it stays out as a whole. */
const isOverCap = ({ mean }: Ranked, eligible: readonly Ranked[], cap: number | undefined): boolean =>
  cap !== undefined && eligible.filter((other) => compare(other.mean, mean) >= 0).length > cap
