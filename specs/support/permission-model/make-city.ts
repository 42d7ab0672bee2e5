import { cityHeadOf, cityOfficerOf, clerkOf, PROVINCE } from '#demo/year/people.ts'
import { DEPARTMENTS } from '#policy/packs/liaoning-2019/departments.ts'
import { must, stepOf, take, tryStep } from './asking.ts'
import type { Way } from './plan.ts'
import { type Applicant, at, type Led } from './world.ts'

/** Ways that lead beyond the city, by a letter that was sent. */
const REPORTED: readonly Way[] = ['reported', 'sentBack', 'admitted', 'entered', 'good', 'poor']

/** From the submission to the letters: every application as far as its way leads it. */
export const leadThroughCity = async (led: Led): Promise<void> => {
  const { world, year, applicants } = led
  const { site } = world
  at(site, year, '05-20')
  for (const applicant of applicants) await submit(led, applicant)
  at(site, year, '06-12')
  for (const applicant of applicants) await examine(led, applicant)
  at(site, year, '06-18')
  await writeLetters(led)
  const sentBack = applicants.filter(({ way }) => way === 'sentBack')
  const command = { reason: '名单与文件不符', correctBy: at(site, year, '09-30') }
  at(site, year, '06-19')
  for (const { id } of sentBack) await take(site, PROVINCE.officer, 'application.sendBack', id, command)
}

const submit = async ({ world: { site }, campaign }: Led, { id, track, form, enterprise }: Applicant) => {
  const clerk = clerkOf(enterprise.code)
  const payload = { id, campaign, track, form }
  must(await site.ask(clerk, { method: 'POST', url: '/api/drafts', payload }), `draft ${id}`)
  must(await tryStep(site, stepOf('application.submit'), clerk, { id, version: 1, command: {} }), `submit ${id}`)
}

const examine = async ({ world: { site }, year }: Led, { id, way, track, form, enterprise }: Applicant) => {
  const clerk = clerkOf(enterprise.code)
  const officer = cityOfficerOf(enterprise.unit)
  const reason = '按规定办理'
  if (way === 'withdrawn') await take(site, clerk, 'application.withdraw', id, { reason })
  if (way === 'declined') await take(site, officer, 'application.decline', id, { reason })
  if (way === 'returned' || way === 'mended')
    await take(site, officer, 'application.returnToApplicant', id, { items: [{ field: 'contactPhone', reason }] })
  if (way === 'mended') await take(site, clerk, 'application.resubmit', id, { form, baseVersion: 1 })
  if (way !== 'listed' && !REPORTED.includes(way)) return
  const on = at(site, year, '06-12')
  const reply = { adverse: false, text: '近三年无不良记录', on }
  if (track === 'enterprise')
    for (const { id: department } of DEPARTMENTS)
      await take(site, officer, 'application.recordDepartmentReply', id, { ...reply, department })
  await take(site, officer, 'application.recommend', id, { opinion: '同意推荐' })
}

/** Of each city's reported applications one letter or several; the listed ones stand in a letter still being written. */
const writeLetters = async (led: Led): Promise<void> => {
  const { applicants, world } = led
  const split = ({ enterprise }: Applicant, index: number) => `${enterprise.unit}-${world.plan.further[index] ? 1 : 2}`
  const reported = applicants.filter(({ way }) => REPORTED.includes(way))
  const letters = Object.values(Object.groupBy(reported, split))
  for (const [index, listed = []] of letters.entries())
    await sendLetter(led, listed, index > 0 && world.plan.further[index] === true)
  const open = applicants.filter(({ way }) => way === 'listed')
  for (const listed of Object.values(Object.groupBy(open, split))) await draftLetter(led, listed ?? [])
}

const sendLetter = async (led: Led, listed: readonly Applicant[], sealed: boolean): Promise<void> => {
  const { site } = led.world
  const { id, unit } = await draftLetter(led, listed)
  const number = `样工信发〔${led.year}〕${led.world.letters.size}号`
  await take(site, cityHeadOf(unit), 'letter.send', id, { number })
  const scan = { sha256: 'a'.repeat(64), name: '推荐函.pdf', bytes: 1 }
  if (sealed) await take(site, cityOfficerOf(unit), 'letter.attachScan', id, scan)
}

const draftLetter = async ({ world, year, campaign }: Led, listed: readonly Applicant[]) => {
  const { site, letters } = world
  const id = `world-letter-${letters.size + 1}`
  const unit = listed[0]?.enterprise.unit ?? ''
  const applications = listed.map((applicant) => applicant.id)
  const written = { date: at(site, year, '06-18'), applications, explanation: '已逐户动员，数量仍不足' }
  await take(site, cityOfficerOf(unit), 'letter.draft', id, { campaign, unit, ...written })
  letters.set(id, unit)
  return { id, unit }
}
