import { z } from 'zod'
import type { Stop } from '../act.ts'
import { grant } from '../actor.ts'
import { APPLICATION_STAGES, type Application } from '../application/state.ts'
import { Id, list } from '../fields.ts'
import { reaction } from '../reaction.ts'
import { one, several, where } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { assign as assignSheet } from '../score-sheet/assign.ts'
import { scoreSheetId } from '../score-sheet/state.ts'
import { invalid, needText } from '../validate.ts'
import { act } from './declare.ts'
import { drawExperts } from './draw.ts'
import { entriesOf, entryOf } from './entries.ts'
import type { Review, ReviewEntry } from './state.ts'

/** 抽取分派: experts by lot for every application, and substitutes for those who had to withdraw. */
export const assign = act({
  name: 'review.assign',
  title: '抽取分派专家',
  noun: 'assignments',
  from: ['opened', 'assigned'],
  by: grant('any', 'provinceOfficer'),
  command: z.object({
    /** Applications admitted by the province; those assigned before stay and are filled up. */
    applications: list(Id, 5000),
    /** What the draw follows from; recorded so that anyone can repeat it. */
    seed: z.string().max(200),
  }),
  reads: ({ id: review, campaign }) => ({
    campaign: one('campaign', campaign),
    sheets: where('scoreSheet', { review }),
  }),
  mentions: ({ applications }) => ({ applications: several('application', applications) }),
  event: 'assigned',
  hides: { expert: ['seed', 'drawn'] },
  data: z.object({
    seed: z.string(),
    /** Whom the lot fell on: only those who were not assigned before. */
    drawn: list(z.object({ application: z.string(), experts: list(z.string()) })),
  }),
  decide(review, { applications, seed }, { reads }) {
    const stop = invalid(needText('seed', '抽取种子', seed)) ?? notReviewable(review, applications, reads.applications)
    if (stop) return stop
    const assigned = entriesOf(reads.sheets)
    const known = new Set(assigned.map(({ application }) => application))
    const added = [...new Set(applications)]
      .filter((id) => !known.has(id))
      .flatMap((id) => reads.applications.get(id) ?? [])
      .map(entryOf)
    const { expertsEach } = reads.campaign.settings
    const before = [...assigned, ...added]
    if (before.every(({ experts }) => experts.length >= expertsEach))
      return refuse('nothing-to-assign', '没有需要分派专家的申报。请先受理申报，或列出尚未分派的申报。')
    const { entries, short } = drawExperts(before, review, expertsEach, seed)
    return tooFew(short, expertsEach) ?? ok({ seed, drawn: newlyDrawn(before, entries) })
  },
  apply: (review) => ({ ...review, stage: 'assigned' }),
  follows: ({ drawn }, { id: review }) =>
    drawn.flatMap(({ application, experts }) =>
      experts.map((expert) =>
        reaction(assignSheet, scoreSheetId(application, expert), { review, application, expert }),
      ),
    ),
})

const newlyDrawn = (before: readonly ReviewEntry[], after: readonly ReviewEntry[]) =>
  after.flatMap(({ application, experts }, at) => {
    const drawn = experts.filter((expert) => before[at]?.experts.includes(expert) !== true)
    return drawn.length === 0 ? [] : [{ application, experts: drawn }]
  })

const notReviewable = (
  { campaign, track }: Review,
  ids: readonly string[],
  applications: ReadonlyMap<string, Application>,
): Stop => {
  const problems = ids.flatMap((id, at) => {
    const application = applications.get(id)
    const fits =
      application?.campaign === campaign && application.track === track && application.stage === 'underReview'
    if (fits) return []
    const what =
      application === undefined
        ? `找不到编号为“${id}”的申报`
        : `${application.enterpriseName}（${application.number}）不属于本评审，或现处于“${APPLICATION_STAGES[application.stage]}”而不是“评审中”`
    return [{ code: 'not-reviewable', field: `applications[${at}]`, message: `${what}，请从名单中删去或先办理受理。` }]
  })
  if (problems.length === 0) return undefined
  return refuse(
    'not-reviewable',
    `有${problems.length}件不能分派：${problems.map(({ message }) => message).join('')}`,
    { problems },
  )
}

const tooFew = (short: readonly ReviewEntry[], expertsEach: number): Stop => {
  if (short.length === 0) return undefined
  const names = short.map(({ enterpriseName, number }) => `${enterpriseName}（${number}）`).join('、')
  return refuse(
    'too-few-experts',
    `扣除应当回避的以后，下列申报不足${expertsEach}名专家：${names}。请先增补专家，再抽取分派。`,
  )
}
