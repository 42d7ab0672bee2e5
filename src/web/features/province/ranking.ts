import { showExact } from '#kernel'
import type { Campaign, Outcome, Review, ReviewEntry, SeenApplication } from '#lifecycle'
import { outcomesOf, sheetsOf } from '#lifecycle/review/ranking.ts'
import { findTrackOf } from '../../lib/packs.ts'

/** One line of the ranking: decided, or as it would be decided now; without an outcome while nobody has scored it. */
export interface Ranked {
  readonly entry: ReviewEntry
  readonly scores: readonly string[]
  readonly outcome: Outcome | undefined
}

/** The year's target for the review's track; undefined where the notice gives no number. */
export const targetOf = (campaign: Campaign, { track }: Review): number | undefined => {
  const target = findTrackOf(campaign, track)?.target
  return target === undefined ? undefined : Number(showExact(target.count.value, 0))
}

/** The ranking, best first, then those without a score. */
export const rank = (
  review: Review,
  campaign: Campaign,
  applications: readonly SeenApplication[],
): readonly Ranked[] => {
  const scored = review.entries.filter((entry) => sheetsOf(entry, review.sheets).length > 0)
  const outcomes = review.outcomes ?? previewOf(review, scored, campaign, applications)
  const lines = review.entries.map((entry) => ({
    entry,
    scores: sheetsOf(entry, review.sheets).map(({ score }) => score),
    outcome: outcomes.find(({ application }) => application === entry.application),
  }))
  return lines.sort((a, b) => (a.outcome?.rank ?? LAST) - (b.outcome?.rank ?? LAST))
}

const LAST = Number.MAX_SAFE_INTEGER

const previewOf = (
  review: Review,
  scored: readonly ReviewEntry[],
  campaign: Campaign,
  applications: readonly SeenApplication[],
): readonly Outcome[] => {
  const { lowestScore, targetsAreCaps } = campaign.settings
  const unfit = new Set(applications.filter(({ verdict }) => verdict === 'unmet').map(({ id }) => id))
  const cap = targetsAreCaps ? targetOf(campaign, review) : undefined
  return outcomesOf(scored, review.sheets, cap === undefined ? { lowestScore, unfit } : { lowestScore, unfit, cap })
}
