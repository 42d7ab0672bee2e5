import { EXPERTS, expertActor, PROVINCE, PUBLIC } from '#demo/year/people.ts'
import { type Actor, reviewId, type ScoreSheet } from '#lifecycle'
import type { TrackId } from '../forms.ts'
import { must, take } from './asking.ts'
import type { Panel, Way } from './plan.ts'
import { type Applicant, at, type Led, poolOf, reaches, SUPERVISOR, type World } from './world.ts'

const ADMITTED: readonly Way[] = ['admitted', 'entered', 'good', 'poor']
const ENTERED: readonly Way[] = ['entered', 'good', 'poor']
const PANELS: readonly Panel[] = ['none', 'opened', 'assigned', 'scored', 'decided']

/** Admission by the province, and each track's review as far as its panel is led. */
export const leadThroughReview = async (led: Led): Promise<void> => {
  const { world, year, applicants, panels } = led
  at(world.site, year, '08-01')
  for (const { id, way } of applicants)
    if (ADMITTED.includes(way)) await take(world.site, PROVINCE.officer, 'application.admit', id, {})
  for (const track of TRACKS) await leadPanel(led, track, PANELS.indexOf(panels[track]))
}

const TRACKS = ['product', 'enterprise', 'giant'] as const satisfies readonly TrackId[]

const leadPanel = async ({ world, campaign, applicants }: Led, track: TrackId, far: number): Promise<void> => {
  const { site, plan } = world
  const id = reviewId(campaign, track)
  const entered = applicants.filter((applicant) => applicant.track === track && ENTERED.includes(applicant.way))
  const [first] = entered
  if (far < 1 || first === undefined) return
  await take(site, PROVINCE.officer, 'review.open', id, { campaign, track, pool: poolOf(world) })
  if (far < 2) return
  const conflict = { enterprise: first.enterprise.code, why: '三年内曾在该企业任职' }
  if (plan.further[0]) await take(site, expertActor(expert(0)), 'review.declareConflict', id, conflict)
  const applications = entered.map((applicant) => applicant.id)
  await take(site, PROVINCE.officer, 'review.assign', id, { applications, seed: `世界${plan.seed}` })
  if (far < 3) return
  for (const applicant of entered) await scoreAll(world, applicant)
  if (far === 4) await take(site, PROVINCE.head, 'review.decide', id, { minutes: '按平均分排序' })
}

const scoreAll = async ({ site }: World, { id: application, way }: Applicant): Promise<void> => {
  const asked = `/api/score-sheets?size=200&application=${application}`
  const { items } = must(await site.get(SUPERVISOR, asked), asked).json<{ items: { scoreSheet: ScoreSheet }[] }>()
  const command = { score: way === 'poor' ? '40' : '88.5', comment: '材料完整，指标有据，逐项打分。' }
  for (const { scoreSheet } of items) {
    const { id, expert } = scoreSheet
    const actor: Actor = { id: expert, name: expert, role: 'expert' }
    await take(site, actor, 'scoreSheet.score', id, command)
  }
}

/** The notice with one objection open, later answered; perhaps one upheld; recognition. */
export const leadThroughNotice = async ({ world, year, campaign, applicants, panels }: Led): Promise<void> => {
  const { site, plan } = world
  if (!reaches(world, 'publicising')) return
  const decided = (track: TrackId) =>
    panels[track] === 'decided' && applicants.some((one) => one.track === track && ENTERED.includes(one.way))
  const id = `world-notice-${year}`
  const reviews = TRACKS.filter(decided).map((track) => reviewId(campaign, track))
  const titled = { title: '拟认定名单公示', documentNumber: `辽工信中小〔${year}〕61号` }
  const firstDay = at(site, year, '09-16')
  await take(site, PROVINCE.head, 'publicNotice.publish', id, { campaign, reviews, ...titled, firstDay })
  const [dismissed, upheld] = applicants.filter(({ way }) => way === 'good')
  const named = { facts: '事实', name: '某人', contact: '某处' }
  const answer = { reason: '已经核查', investigator: '核查组' }
  const answered = reaches(world, 'ended')
  if (upheld !== undefined && plan.further[1]) {
    await take(site, PUBLIC, 'objection.raise', `${id}-upheld`, { notice: id, application: upheld.id, ...named })
    await take(site, PROVINCE.officer, 'objection.answer', `${id}-upheld`, { outcome: 'upheld', ...answer })
  }
  if (dismissed === undefined || year > 2019) return conclude(world, id, year)
  const objection = `${id}-dismissed`
  await take(site, PUBLIC, 'objection.raise', objection, { notice: id, application: dismissed.id, ...named })
  if (answered) await take(site, PROVINCE.officer, 'objection.answer', objection, { outcome: 'dismissed', ...answer })
  await conclude(world, id, year)
}

const conclude = async (world: World, id: string, year: number): Promise<void> => {
  if (!reaches(world, 'recognised')) return
  const recognisedOn = at(world.site, year, '09-30')
  const command = { documentNumber: `辽工信中小〔${year}〕66号`, recognisedOn }
  await take(world.site, PROVINCE.head, 'publicNotice.conclude', id, command)
}

/** The first title stays as it was granted; of the others some are certified, some of those revoked. */
export const certifyTitles = async (world: World): Promise<void> => {
  const { site, plan } = world
  const { further } = plan
  const titles = must(await site.get(SUPERVISOR, '/api/titles?size=200'), 'titles').json<{ items: { id: string }[] }>()
  const issuedOn = at(site, 2019, '10-12')
  const revocation = { reason: '弄虚作假', documentNumber: '辽工信中小〔2019〕70号' }
  for (const [index, { id }] of titles.items.slice(1).entries()) {
    if (further[index + 2]) await take(site, PROVINCE.officer, 'title.certify', id, { issuedOn })
    if (further[index + 4] && !reaches(world, 'renewed'))
      await take(site, PROVINCE.head, 'title.revoke', id, revocation)
  }
}

const expert = (index: number) => {
  const found = EXPERTS[index]
  if (found === undefined) throw new RangeError('no expert')
  return found
}
