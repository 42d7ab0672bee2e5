import { add, compare, type Exact, exact, showExact, ZERO } from '#kernel'
import { type Gap, isGap, type Known, type NeededCell } from '#policy'
import { type FindingPoints, sayPoints } from './finding.ts'
import { type Outcome, type Points, verdictOfAll } from './outcome.ts'

/** Nothing yet, and nothing to be had. */
export const NO_POINTS: Points = { least: ZERO, most: ZERO, outOf: ZERO }

/** The points that a number gives; anything from none to all while it is not known. */
export const pointsFor = (known: Known<Exact>, outOf: Exact, points: (value: Exact) => Exact): Outcome => {
  if (isGap(known)) return awarded({ least: ZERO, most: outOf, outOf }, cellsOf(known))
  const got = points(known)
  return awarded({ least: got, most: got, outOf }, [])
}

/** An outcome that asks nothing: its verdict only tells whether the points are certain, wait for data or for a person. */
export const awarded = (points: Points, missing: readonly NeededCell[]): Outcome => {
  const certain = isCertain(points)
  const open = missing.length > 0 ? 'unknown' : 'judgement'
  return { verdict: certain ? 'met' : open, missing: certain ? [] : missing, points, pointsOnly: true }
}

/** An outcome left to a person, as that person decided it: all the points in question, or none of them. */
export const settled = (outcome: Outcome, verdict: 'met' | 'unmet'): Outcome => {
  const { points } = outcome
  if (points === undefined) return { ...outcome, verdict }
  const got = verdict === 'met' ? points.most : points.least
  return { ...outcome, verdict, points: { ...points, least: got, most: got } }
}

/** The points of all parts together, at most `cap`; where there is a `floor` they must reach it. */
export const totalOf = (parts: readonly Outcome[], { cap, floor }: { cap?: number; floor?: number }): Outcome => {
  const together = parts.reduce<Points>((so, { points = NO_POINTS }) => addPoints(so, points), NO_POINTS)
  const points = cap === undefined ? together : mapPoints(together, (each) => smaller(each, exact(cap)))
  const own = awarded(
    points,
    parts.flatMap(({ missing }) => missing),
  )
  const asking = parts.filter(({ pointsOnly }) => pointsOnly !== true)
  if (floor === undefined && asking.length === 0) return { ...own, parts }
  const reached = floor === undefined ? [] : [reaches(own, exact(floor))]
  const verdict = verdictOfAll([...reached, ...asking])
  const missing = verdict === 'unknown' ? parts.flatMap((part) => part.missing) : []
  return { verdict, missing, points, parts }
}

/** Points as findings keep them: plain decimals. */
export const plainPoints = ({ least, most, outOf }: Points): FindingPoints => ({
  least: showExact(least),
  most: showExact(most),
  outOf: showExact(outOf),
})

/** `8 分（满分 10 分）`, `5 至 8 分（满分 10 分）` */
export const tellPoints = (points: Points): string => sayPoints(plainPoints(points))

/** Whether nothing can change them. */
export const isCertain = ({ least, most }: Points): boolean => compare(least, most) === 0

/** The greater of two numbers. */
export const greater = (a: Exact, b: Exact): Exact => (compare(a, b) < 0 ? b : a)

/** The smaller of two numbers. */
export const smaller = (a: Exact, b: Exact): Exact => (compare(a, b) > 0 ? b : a)

const reaches = ({ points = NO_POINTS, missing }: Outcome, floor: Exact): Pick<Outcome, 'verdict'> => {
  if (compare(points.least, floor) >= 0) return { verdict: 'met' }
  if (compare(points.most, floor) < 0) return { verdict: 'unmet' }
  return { verdict: missing.length > 0 ? 'unknown' : 'judgement' }
}

const addPoints = (a: Points, b: Points): Points => ({
  least: add(a.least, b.least),
  most: add(a.most, b.most),
  outOf: add(a.outOf, b.outOf),
})

const mapPoints = ({ least, most, outOf }: Points, map: (each: Exact) => Exact): Points => ({
  least: map(least),
  most: map(most),
  outOf: map(outOf),
})

const cellsOf = (gap: Gap): readonly NeededCell[] => (gap.gap === 'missing' ? gap.cells : [])
