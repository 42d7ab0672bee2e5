import { showExact } from '#kernel'
import {
  entriesOf,
  type Outcome,
  type ReviewEntry,
  type SeenApplication,
  type SeenCampaign,
  type SeenReview,
  type SeenScoreSheet,
} from '#lifecycle'
import { outcomesOf } from '#lifecycle/review/ranking.ts'
import { findTrackOf } from '../../lib/packs.ts'

/** One line of the ranking: decided, or as it would be decided now; without an outcome while nobody has scored it. */
export interface Ranked {
  readonly entry: ReviewEntry
  readonly productName: string | undefined
  readonly scores: readonly string[]
  readonly outcome: Outcome | undefined
}

/** The year's target for the review's track; undefined where the notice gives no number. */
export const targetOf = (campaign: SeenCampaign, { track }: SeenReview): number | undefined => {
  const target = findTrackOf(campaign, track)?.target
  return target === undefined ? undefined : Number(showExact(target.count.value, 0))
}

/** The ranking, best first, then those without a score. */
export const rank = (
  review: SeenReview,
  sheets: readonly SeenScoreSheet[],
  campaign: SeenCampaign,
  applications: readonly SeenApplication[],
): readonly Ranked[] => {
  const scored = sheets.filter(({ stage }) => stage === 'scored')
  const scoresOf = (application: string) =>
    scored.flatMap((sheet) => (sheet.application === application ? (sheet.score ?? []) : []))
  const entries = entriesOf(sheets)
  const withScore = entries.filter(({ application }) => scoresOf(application).length > 0)
  const outcomes =
    review.stage === 'decided'
      ? applications.flatMap(decidedOutcome)
      : previewOf(review, withScore, scored, campaign, applications)
  const lines = entries.map((entry) => ({
    entry,
    productName: sheets.find(({ application }) => application === entry.application)?.productName,
    scores: scoresOf(entry.application),
    outcome: outcomes.find(({ application }) => application === entry.application),
  }))
  return lines.sort((a, b) => (a.outcome?.rank ?? LAST) - (b.outcome?.rank ?? LAST))
}

const LAST = Number.MAX_SAFE_INTEGER

/** What the decision came to for an application, as it remembers it. */
const decidedOutcome = ({ id, stage, score, rank: place, reason }: SeenApplication): readonly Outcome[] => {
  if (score === undefined || place === undefined) return []
  const proposed = stage !== 'notProposed'
  const outcome = { application: id, score, rank: place, proposed }
  return [proposed || reason === undefined ? outcome : { ...outcome, reason }]
}

const previewOf = (
  review: SeenReview,
  entries: readonly ReviewEntry[],
  scored: readonly SeenScoreSheet[],
  campaign: SeenCampaign,
  applications: readonly SeenApplication[],
): readonly Outcome[] => {
  const { lowestScore, targetsAreCaps } = campaign.settings
  const unfit = new Set(applications.filter(({ verdict }) => verdict === 'unmet').map(({ id }) => id))
  const cap = targetsAreCaps ? targetOf(campaign, review) : undefined
  return outcomesOf(entries, scored, cap === undefined ? { lowestScore, unfit } : { lowestScore, unfit, cap })
}
