import { z } from 'zod'
import { compare, exact, isDecimal } from '#kernel'
import { findTrack, type Track } from '#policy'
import type { Condition, Stop } from '../act.ts'
import { grant } from '../actor.ts'
import { APPLICATION_STAGES, type Application } from '../application/state.ts'
import { rulesOf } from '../campaign/rules.ts'
import { list, Words } from '../fields.ts'
import { one } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { type FieldErrors, invalid, needText } from '../validate.ts'
import { act } from './declare.ts'
import { TO_THE_REVIEW } from './hides.ts'
import type { ExpertFinding, ScoreSheet } from './state.ts'

const Scored = z.object({
  score: z.string().max(10),
  comment: Words,
  findings: list(z.object({ criterion: z.string().max(10), verdict: z.enum(['met', 'unmet']), reason: Words }), 50),
  /** Why one's own earlier score is put right. */
  correction: Words.exactOptional(),
})

/** Scores are given until the review decides. */
const notYetDecided: Condition<ScoreSheet, { readonly application: Application }> = (_, { reads }) =>
  reads.application.stage === 'underReview'
    ? undefined
    : refuse(
        'wrong-stage',
        `该申报现处于“${APPLICATION_STAGES[reads.application.stage]}”，只有在“评审中”时才能“评分”。请先核对当前状态。`,
      )

/** 评分: by the expert it is assigned to, once; a correction says why. */
export const score = act({
  name: 'scoreSheet.score',
  title: '评分',
  noun: 'score',
  from: ['assigned', 'scored'],
  by: grant('assigned', 'expert'),
  command: Scored.partial({ findings: true }),
  reads: ({ campaign, application }) => ({
    campaign: one('campaign', campaign),
    application: one('application', application, { lock: true }),
  }),
  conditions: [notYetDecided],
  event: 'scored',
  hides: TO_THE_REVIEW,
  data: Scored,
  decide(sheet, { findings = [], ...given }, context) {
    const track = findTrack(rulesOf(context.reads.campaign, context), sheet.track)
    return (
      alreadyScored(sheet, given.correction) ??
      invalid(needScore(given.score), needText('comment', '评语', given.comment, 10), needFindings(findings, track)) ??
      ok({ ...given, findings })
    )
  },
  apply: (sheet, { correction: _, ...scored }) => ({ ...sheet, stage: 'scored', ...scored }),
})

const alreadyScored = ({ stage, score }: ScoreSheet, correction = ''): Stop =>
  stage === 'assigned' || correction.trim() !== ''
    ? undefined
    : refuse('already-scored', `您已为该申报评过${score}分。如需更正，请填写更正理由后再提交。`)

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
