import { z } from 'zod'
import { showExact } from '#kernel'
import { findTrack } from '#policy'
import type { Condition, Context } from '../act.ts'
import { grant } from '../actor.ts'
import { notPropose, propose } from '../application/review-outcome.ts'
import { rulesOf } from '../campaign/rules.ts'
import type { Campaign } from '../campaign/state.ts'
import { list, Words } from '../fields.ts'
import { reaction } from '../reaction.ts'
import { one, where } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import type { ScoreSheet } from '../score-sheet/state.ts'
import { invalid, needText } from '../validate.ts'
import { act } from './declare.ts'
import { entriesOf } from './entries.ts'
import { outcomesOf } from './ranking.ts'
import type { Review } from './state.ts'

interface Scores {
  readonly campaign: Campaign
  readonly sheets: readonly ScoreSheet[]
}

/** Every application has the scores of all its experts. */
const allScored: Condition<Review, Scores> = (_, { reads: { campaign, sheets } }) => {
  const scored = new Set(sheets.filter(({ stage }) => stage === 'scored').map(({ id }) => id))
  const { expertsEach } = campaign.settings
  const scoresOf = (application: string) =>
    sheets.filter((sheet) => sheet.application === application && scored.has(sheet.id)).length
  const open = entriesOf(sheets).filter(({ application }) => scoresOf(application) < expertsEach)
  if (open.length === 0) return undefined
  const names = open.map(({ enterpriseName, number }) => `${enterpriseName}（${number}）`).join('、')
  return refuse(
    'scores-missing',
    `有${open.length}件申报的评分不齐（每件${expertsEach}名专家）：${names}。请催收评分；有专家回避的，请先补充分派。`,
  )
}

const Outcome = z.object({
  application: z.string(),
  score: z.string(),
  rank: z.number().int(),
  proposed: z.boolean(),
  reason: z.string().exactOptional(),
})

/** 评审决定: ranked by the exact mean; targets are caps only by the alternative of reading R18. */
export const decide = act({
  name: 'review.decide',
  title: '作出评审决定',
  noun: 'decision',
  from: ['assigned'],
  by: grant('any', 'provinceHead'),
  command: z.object({ minutes: Words }),
  reads: ({ id: review, campaign, track }) => ({
    campaign: one('campaign', campaign),
    // A score that is put right at the same moment comes before the decision or after it, not into it.
    sheets: where('scoreSheet', { review }, { lock: true }),
    applications: where('application', { campaign, track, stage: 'underReview' }),
  }),
  conditions: [allScored],
  event: 'decided',
  hides: { expert: ['minutes', 'outcomes'] },
  data: z.object({ minutes: Words, outcomes: list(Outcome) }),
  decide({ track }, { minutes }, context) {
    const stop = invalid(needText('minutes', '评审会议纪要', minutes))
    if (stop) return stop
    const { campaign, sheets, applications } = context.reads
    const unfit = new Set(applications.filter(({ verdict }) => verdict === 'unmet').map(({ id }) => id))
    const cap = capOf(track, campaign, context)
    const bar = { lowestScore: campaign.settings.lowestScore, unfit }
    const outcomes = outcomesOf(entriesOf(sheets), sheets, cap === undefined ? bar : { ...bar, cap })
    return ok({ minutes, outcomes })
  },
  apply: ({ stage, ...review }, { minutes }) => ({ ...review, stage: 'decided', minutes }),
  follows: ({ outcomes }, { id: review }) =>
    outcomes.map(({ application, score, rank, proposed, reason = '' }) =>
      proposed
        ? reaction(propose, application, { review, score, rank })
        : reaction(notPropose, application, { review, score, rank, reason }),
    ),
})

const capOf = (track: string, campaign: Campaign, context: Pick<Context, 'pack'>): number | undefined => {
  const target = findTrack(rulesOf(campaign, context), track)?.target
  if (!campaign.settings.targetsAreCaps || target === undefined) return undefined
  return Number(showExact(target.count.value, 0))
}
