import { act } from '#demo/year/context.ts'
import { cityOfficerOf, clerkOf, PROVINCE } from '#demo/year/people.ts'
import { clearHistory } from '#demo/year/reset.ts'
import { sampleForm } from '#demo/year/sample.ts'
import type { Form } from '#engine'
import { day } from '#kernel'
import { campaignId } from '#lifecycle'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'
import { type TrackId, trackOf } from '../forms.ts'
import type { HttpOffice } from '../http-server.ts'
import { must, take } from './asking.ts'
import { evidenceOf, uploadEvidence } from './evidence.ts'
import { leadThroughCity } from './make-city.ts'
import { certifyTitles, leadThroughNotice, leadThroughReview } from './make-province.ts'
import { type EnterprisePlan, MOMENTS, type WorldPlan } from './plan.ts'
import { type Applicant, at, type Enterprise, type Led, one, PACK, reaches, type World } from './world.ts'

/** Empties the office and makes the world anew: every step through HTTP by the person whose it is, at its day. */
export const makeWorld = async (site: HttpOffice, plan: WorldPlan): Promise<World> => {
  await clearHistory(site.runtime)
  const enterprises = plan.enterprises.map((planned, at) => enterpriseOf(planned, plan.seed * 7 + at))
  const applicants = plan.applications.map(({ way, track, enterprise: at }, index): Applicant => {
    const enterprise = one(enterprises, at)
    return { id: `world-${index}`, way, track, form: formOf(enterprise, track, plan.seed * 7 + at), enterprise }
  })
  const world = { site, plan, enterprises, applicants, letters: new Map(), drafts: new Map() }
  await live({ world, year: 2019, campaign: campaignId(PACK, 2019), applicants, panels: plan.panels })
  await liveOn(world)
  await site.runtime.jobs.drain('announce')
  site.clock.set(MOMENTS[plan.moment])
  return world
}

const live = async (led: Led): Promise<void> => {
  const { world, year, campaign } = led
  const { site } = world
  const opensOn = day(`${year}-05-06`)
  at(site, year, '04-15')
  const title = `${year}年度申报`
  await take(site, PROVINCE.officer, 'campaign.draft', campaign, { pack: PACK, year, title, opensOn })
  if (year === 2019) for (const enterprise of world.enterprises) await makeKnown(world, enterprise)
  if (year === 2019) await leaveDrafts(world, campaign)
  if (!reaches(world, 'applying')) return
  at(site, year, '05-06')
  await take(site, PROVINCE.head, 'campaign.open', campaign, {})
  await leadThroughCity(led)
  if (!reaches(world, 'convening')) return
  at(site, year, '07-01')
  await take(site, PROVINCE.officer, 'campaign.close', campaign, {})
  await leadThroughReview(led)
  await leadThroughNotice(led)
}

/** A year later the holder of the first title applies again, and is recognised again. */
const liveOn = async (world: World): Promise<void> => {
  if (!reaches(world, 'recognised')) return
  await certifyTitles(world)
  const [first] = world.applicants.filter(({ way }) => way === 'good')
  if (!reaches(world, 'renewed') || first === undefined) return
  const { track, enterprise } = first
  const form = formOf(enterprise, track, world.plan.seed * 7, 2020)
  const applicants: Applicant[] = [{ id: 'world-renewal', way: 'good', track, form, enterprise }]
  const panels = { product: 'none', enterprise: 'none', giant: 'none', [track]: 'decided' } as const
  await live({ world, year: 2020, campaign: campaignId(PACK, 2020), applicants, panels })
}

const enterpriseOf = (planned: EnterprisePlan, seed: number): Enterprise => {
  const { uscc } = sampleForm(trackOf('product'), { year: 2019, seed, county: planned.county }).facts
  return { ...planned, code: String(uscc), unit: LIAONING.unitOf(planned.county).code }
}

const nameOf = ({ code }: Enterprise): string => `样例${code.slice(-6)}有限公司`

/** A form that meets every criterion, of that enterprise. */
const formOf = (enterprise: Enterprise, track: TrackId, seed: number, year = 2019): Form => {
  const { facts, evidence: asked, ...form } = sampleForm(trackOf(track), { year, seed, county: enterprise.county })
  const kinds = track === 'product' ? { productKinds: ['专', '精', '特', '新'] } : {}
  const evidence = asked.map(({ item }) => ({ item, ...evidenceOf(enterprise.code) }))
  return { ...form, facts: { ...facts, ...kinds, uscc: enterprise.code }, evidence }
}

/** An enterprise registers together with its account, where no specs of permissions go; all the rest is HTTP. */
const makeKnown = async ({ site }: World, enterprise: Enterprise): Promise<void> => {
  const { code: uscc, county, unit, standing } = enterprise
  await act(site, clerkOf(uscc), 'enterprise.register', uscc, { uscc, name: nameOf(enterprise), county })
  await uploadEvidence(site, uscc)
  const officer = cityOfficerOf(unit)
  if (standing === 'verified') await take(site, officer, 'enterprise.verify', uscc, {})
  if (standing === 'rejected') await take(site, officer, 'enterprise.rejectVerification', uscc, { reason: '证照不符' })
}

/** One complete draft of an enterprise that may submit it, one of an enterprise that may not yet. */
const leaveDrafts = async ({ site, enterprises, drafts, plan }: World, campaign: string): Promise<void> => {
  for (const [at, enterprise] of enterprises.entries()) {
    if (at !== 0 && enterprise.standing !== 'registered') continue
    const id = `world-draft-${at}`
    const form = formOf(enterprise, 'product', plan.seed * 7 + at)
    const payload = { id, campaign, track: 'product', form }
    must(await site.ask(clerkOf(enterprise.code), { method: 'POST', url: '/api/drafts', payload }), id)
    drafts.set(id, enterprise)
  }
}
