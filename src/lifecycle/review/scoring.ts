import { compare, exact, isDecimal, showExact } from '#kernel'
import { findTrack, type Track } from '#policy'
import { grant } from '../actor.ts'
import { rulesOf } from '../campaign/rules.ts'
import type { Campaign } from '../campaign/state.ts'
import { accept, type Context, type Stop, transition } from '../machine.ts'
import { refuse } from '../result.ts'
import { type FieldErrors, invalid, needText, noSuch } from '../validate.ts'
import { outcomesOf, sheetsOf } from './ranking.ts'
import type { ExpertFinding, Review, ReviewEvent, ScoreSheet } from './state.ts'

export interface ScoreApplication {
  readonly application: string
  readonly score: string
  readonly comment: string
  readonly findings?: readonly ExpertFinding[]
  /** Why one's own earlier sheet is put right. */
  readonly correction?: string
}

/** 评分: by an expert assigned to the application, once; a correction says why. */
export const score = transition<Review, ScoreApplication, ReviewEvent>({
  title: '评分',
  from: ['assigned'],
  by: grant('assigned', 'expert'),
  // An application that the review does not have is as the review: its pool is told that there is none.
  concerns: ({ application }, { entries }) => {
    const entry = entries.find((one) => one.application === application)
    return entry && { experts: entry.experts }
  },
  refers: (_, { campaign }) => [{ kind: 'campaign', id: campaign }],
  decide(review, { correction, findings = [], ...given }, context) {
    const campaign = context.find('campaign', review.campaign)
    if (campaign === undefined) return noSuch('年度批次', review.campaign)
    const sheet: ScoreSheet = { ...given, findings, expert: context.actor.id }
    const track = findTrack(rulesOf(campaign, context), review.track)
    const stop =
      noEntry(review, sheet) ??
      alreadyScored(review, sheet, correction) ??
      invalid(needScore(sheet.score), needText('comment', '评语', sheet.comment, 10), needFindings(findings, track))
    if (stop) return stop
    return accept(correction === undefined ? { type: 'scored', sheet } : { type: 'scored', sheet, correction })
  },
})

export interface DecideReview {
  readonly minutes: string
}

/** 评审决定: ranked by the exact mean; targets are caps only by the alternative of reading R18. */
export const decide = transition<Review, DecideReview, ReviewEvent>({
  title: '作出评审决定',
  from: ['assigned'],
  by: grant('any', 'provinceHead'),
  refers: (_, { campaign, entries }) => [
    { kind: 'campaign', id: campaign },
    ...entries.map(({ application: id }) => ({ kind: 'application', id }) as const),
  ],
  decide(review, { minutes }, context) {
    const campaign = context.find('campaign', review.campaign)
    if (campaign === undefined) return noSuch('年度批次', review.campaign)
    const stop = unscored(review, campaign) ?? invalid(needText('minutes', '评审会议纪要', minutes))
    if (stop) return stop
    const unfit = review.entries
      .map(({ application }) => application)
      .filter((id) => context.find('application', id)?.verdict === 'unmet')
    const cap = capOf(review, campaign, context)
    const bar = { lowestScore: campaign.settings.lowestScore, unfit: new Set(unfit) }
    const outcomes = outcomesOf(review.entries, review.sheets, cap === undefined ? bar : { ...bar, cap })
    return accept({ type: 'decided', minutes, outcomes })
  },
})

const noEntry = ({ entries }: Review, { application }: ScoreSheet): Stop =>
  entries.some((one) => one.application === application) ? undefined : noSuch('评审申报', application)

const alreadyScored = ({ sheets }: Review, sheet: ScoreSheet, correction: string | undefined): Stop => {
  const before = sheets.find((one) => one.application === sheet.application && one.expert === sheet.expert)
  if (before === undefined || (correction ?? '').trim() !== '') return undefined
  return refuse('already-scored', `您已为该申报评过${before.score}分。如需更正，请填写更正理由后再提交。`)
}

const needScore = (text: string): FieldErrors => {
  const [, decimals = ''] = text.split('.')
  const inRange =
    isDecimal(text) &&
    compare(exact(text), exact(0)) >= 0 &&
    compare(exact(text), exact(100)) <= 0 &&
    decimals.length <= 1
  if (inRange) return []
  return [{ code: 'not-a-score', field: 'score', message: `评分应为0至100，最多一位小数，现为“${text}”，请更正。` }]
}

const needFindings = (findings: readonly ExpertFinding[], track: Track | undefined): FieldErrors =>
  findings.flatMap(({ criterion, reason }, at) => [
    ...(track?.criteria.some(({ id }) => id === criterion)
      ? []
      : [
          {
            code: 'no-such-criterion',
            field: `findings[${at}].criterion`,
            message: `本专项没有编号为“${criterion}”的条件，请从条件清单中选取。`,
          },
        ]),
    ...needText(`findings[${at}].reason`, `第${at + 1}项判断的理由`, reason),
  ])

const unscored = ({ entries, sheets }: Review, { settings }: Campaign): Stop => {
  const open = entries.filter((entry) => sheetsOf(entry, sheets).length < settings.expertsEach)
  if (open.length === 0) return undefined
  const names = open.map(({ enterpriseName, number }) => `${enterpriseName}（${number}）`).join('、')
  return refuse(
    'scores-missing',
    `有${open.length}件申报的评分不齐（每件${settings.expertsEach}名专家）：${names}。请催收评分；有专家回避的，请先补充分派。`,
  )
}

const capOf = ({ track }: Review, campaign: Campaign, context: Context): number | undefined => {
  const target = findTrack(rulesOf(campaign, context), track)?.target
  if (!campaign.settings.targetsAreCaps || target === undefined) return undefined
  return Number(showExact(target.count.value, 0))
}
