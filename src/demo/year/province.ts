import { day } from '#kernel'
import { reviewId } from '#lifecycle'
import type { Track } from '#policy'
import { noticeItems } from '#service/reads/frozen-lists.ts'
import { loadStates } from '#store'
import type { Applicant } from './applying.ts'
import { act, type YearContext } from './context.ts'
import { EXPERTS, expertActor, PROVINCE, PUBLIC } from './people.ts'
import { randomFrom } from './random.ts'

/** 省级受理和专家评审: one review for each of the tracks; answers with the ids of the reviews. */
export const review = async (
  stage: YearContext,
  reported: readonly Applicant[],
  tracks: readonly Pick<Track, 'id'>[] = stage.pack.tracks,
): Promise<readonly string[]> => {
  const reviews: string[] = []
  for (const { id: track } of tracks) {
    const applications = reported.filter((applicant) => applicant.track.id === track)
    if (applications.length === 0) continue
    for (const { id } of applications) await act(stage, PROVINCE.officer, 'application.admit', id, {})
    const id = reviewId(stage.campaign, track)
    await reviewTrack(stage, id, track, applications)
    reviews.push(id)
    stage.tell(`${track}：${applications.length} 项评审完毕`)
  }
  return reviews
}

const reviewTrack = async (
  stage: YearContext,
  id: string,
  track: string,
  applications: readonly Applicant[],
): Promise<void> => {
  const [first] = EXPERTS
  await act(stage, PROVINCE.officer, 'review.open', id, { campaign: stage.campaign, track, pool: EXPERTS })
  if (first !== undefined && applications[0] !== undefined)
    await act(stage, expertActor(first), 'review.declareConflict', id, {
      enterprise: applications[0].enterprise,
      why: '三年内曾在该企业任职',
    })
  await act(stage, PROVINCE.officer, 'review.assign', id, {
    applications: applications.map((applicant) => applicant.id),
    seed: `演练-${stage.seed}-${track}`,
  })
  await scoreAll(stage, id)
  await act(stage, PROVINCE.head, 'review.decide', id, {
    minutes: '评审组逐项审阅材料，按平均分排序，形成拟认定名单。',
  })
}

const scoreAll = async (stage: YearContext, review: string): Promise<void> => {
  const rows = await stage.runtime.database.db
    .selectFrom('score_sheets')
    .select('state')
    .where('review', '=', review)
    .where('stage', '=', 'assigned')
    .orderBy('number')
    .orderBy('id')
    .execute()
  const random = randomFrom(stage.seed + review.length)
  for (const all of Map.groupBy(
    rows.map(({ state }) => state),
    ({ application }) => application,
  ).values()) {
    const worth = random.between(52, 94)
    for (const { id, expert } of all) {
      const actor = { id: expert, name: expert, role: 'expert' } as const
      const score = Math.min(100, worth + random.between(-4, 4)).toFixed(1)
      await act(stage, actor, 'scoreSheet.score', id, { score, comment: '材料完整，指标有据，按评分表逐项打分。' })
    }
  }
}

/** 公示: everything that the reviews propose; answers with the notice's id. */
export const publishNotice = async (stage: YearContext, reviews: readonly string[]): Promise<string> => {
  const { campaign, year, clock } = stage
  const id = `rehearsal-${year}-notice`
  clock.set(day(`${year}-09-16`))
  await act(stage, PROVINCE.head, 'publicNotice.publish', id, {
    campaign,
    reviews,
    title: `关于${year}年度“专精特新”产品和企业拟认定名单的公示`,
    documentNumber: `辽工信中小〔${year}〕61号`,
    firstDay: day(`${year}-09-16`),
  })
  clock.set(day(`${year}-09-18`))
  await raiseObjections(stage, id)
  return id
}

/** 认定: the notice concluded once its days are over and every objection is answered. */
export const concludeNotice = async (stage: YearContext, id: string): Promise<void> => {
  const { year, clock } = stage
  clock.set(day(`${year}-09-27`))
  await act(stage, PROVINCE.head, 'publicNotice.conclude', id, {
    documentNumber: `辽工信中小〔${year}〕66号`,
    recognisedOn: day(`${year}-09-27`),
  })
}

/** One upheld, one dismissed, one anonymous. */
const raiseObjections = async (stage: YearContext, notice: string): Promise<void> => {
  const { db } = stage.runtime.database
  const state = (await loadStates(db, 'publicNotice', [notice], false)).get(notice)?.state
  const items = state === undefined ? [] : await noticeItems(db, state)
  const [upheld, dismissed, anonymous] = items.map(({ application }) => application)
  const named = { name: '实名异议人（演练）', contact: '024-00000000' }
  const raised = [
    { application: upheld, outcome: 'upheld', reason: '经核查，该产品尚未批量投产，异议成立' },
    { application: dismissed, outcome: 'dismissed', reason: '经核查，专利权属清楚，异议不成立' },
  ] as const
  for (const [at, { application, outcome, reason }] of raised.entries()) {
    if (application === undefined) return
    const id = `${notice}-objection-${at + 1}`
    const facts = `对 ${application} 的异议事实`
    await act(stage, PUBLIC, 'objection.raise', id, { notice, application, facts, ...named })
    await act(stage, PROVINCE.officer, 'objection.answer', id, { outcome, reason, investigator: '核查组（演练）' })
  }
  if (anonymous !== undefined)
    await act(stage, PUBLIC, 'objection.raise', `${notice}-objection-3`, {
      notice,
      application: anonymous,
      facts: '匿名反映的情况',
    })
}
