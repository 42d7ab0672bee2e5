import { day } from '#kernel'
import { campaignId } from '#lifecycle'
import { PACKS } from '#policy/packs/index.ts'
import type { SetClock } from '#service/clock.ts'
import { startDraft } from '#service/drafts.ts'
import type { Files } from '#service/files/receive.ts'
import type { Runtime } from '#service/runtime.ts'
import { type Applicant, apply, inventApplicants, type Scenario } from './applying.ts'
import { type CityResult, reviewInCity } from './city.ts'
import { act, type YearContext } from './context.ts'
import { clerkOf, PROVINCE } from './people.ts'
import { concludeNotice, publishNotice, review } from './province.ts'
import { certifyAll } from './titles.ts'
import { uploadEvidence } from './upload-evidence.ts'
import { openCampaign, sendLetters } from './year.ts'

/** Moments of the 2019 campaign at which a demo may stand, with applications at every stage that the moment knows. */
export const SCENES = {
  opening: '5月：开始申报',
  applying: '6月：申报和市级初审',
  reviewing: '8月：专家评审',
  publicising: '9月：公示',
  recognised: '10月：认定和证书',
} as const
export type Scene = keyof typeof SCENES
export const SCENE_NAMES = [
  'opening',
  'applying',
  'reviewing',
  'publicising',
  'recognised',
] as const satisfies readonly Scene[]

export interface SceneOptions {
  readonly applications: number
  readonly seed: number
  /** Takes in the evidence of the applications. */
  readonly files: Files
}

/**
 * Plays the 2019 campaign with invented enterprises up to that moment, in an empty database, and leaves the clock there.
 * At its opening nobody has applied yet.
 */
export const playScene = async (
  runtime: Runtime,
  clock: SetClock,
  scene: Scene,
  options: SceneOptions,
): Promise<void> => {
  const year = 2019
  const pack = PACKS.newest
  const campaign = campaignId(pack.id, year)
  const stage: YearContext = { runtime, clock, pack, campaign, year, seed: options.seed, tell: () => undefined }
  await openCampaign(stage)
  if (scene === 'opening') return clock.set(day(`${year}-05-07`))
  const applicants = inventApplicants(stage, options.applications).map(leftUnfinished)
  clock.set(day(`${year}-05-20`))
  await uploadEvidence(runtime, options.files, applicants)
  for (const applicant of applicants) await apply(stage, applicant)
  await leaveDrafts(stage, applicants)
  clock.set(day(`${year}-06-12`))
  const results = new Map<Applicant, CityResult>()
  for (const applicant of applicants) results.set(applicant, await reviewInCity(stage, applicant))
  const recommended = applicants.filter((one) => results.get(one) === 'recommended')
  await PLAY[scene](stage, recommended)
  await runtime.jobs.drain('announce')
}

type Play = (stage: YearContext, recommended: readonly Applicant[]) => Promise<void>

/** A few cities have sent their letters already. */
const applying: Play = async (stage, recommended) => {
  const early = stage.pack.regions.reportingUnits.slice(0, 4)
  stage.clock.set(day('2019-06-20'))
  await sendLetters(
    stage,
    recommended.filter(({ unit }) => early.some(({ code }) => code === unit)),
  )
}

const closed: Play = async (stage, recommended) => {
  stage.clock.set(day('2019-06-28'))
  await sendLetters(stage, recommended)
  stage.clock.set(day('2019-07-01'))
  await act(stage, PROVINCE.officer, 'campaign.close', stage.campaign, {})
  stage.clock.set(day('2019-08-12'))
}

/** The products are decided, the others wait for the province. */
const reviewing: Play = async (stage, recommended) => {
  await closed(stage, recommended)
  await review(stage, recommended, [{ id: 'product' }])
}

const publicising: Play = async (stage, recommended) => {
  await closed(stage, recommended)
  await publishNotice(stage, await review(stage, recommended))
}

const recognised: Play = async (stage, recommended) => {
  await closed(stage, recommended)
  await concludeNotice(stage, await publishNotice(stage, await review(stage, recommended)))
  await certifyAll(stage)
}

const PLAY = { applying, reviewing, publicising, recognised } as const satisfies Record<Exclude<Scene, 'opening'>, Play>

/** Every fourth plain application is left where it was submitted, every other returned one is left unmended. */
const leftUnfinished = (applicant: Applicant, at: number): Applicant => ({
  ...applicant,
  scenario: unfinished(applicant.scenario, at),
})

const unfinished = (scenario: Scenario, at: number): Scenario => {
  if (scenario === 'plain' && at % 4 === 3) return 'waiting'
  return scenario === 'returned' && at % 2 === 0 ? 'mending' : scenario
}

/** The first enterprise of each unit has begun a draft in another track. */
const leaveDrafts = async (stage: YearContext, applicants: readonly Applicant[]): Promise<void> => {
  const { runtime, campaign } = stage
  for (const { id, enterprise, form } of applicants.slice(0, stage.pack.regions.reportingUnits.length)) {
    const { enterpriseName, uscc, county } = form.facts
    const begun = { track: 'product', year: form.year, facts: { enterpriseName, uscc, county }, evidence: [] }
    await startDraft(runtime, clerkOf(enterprise), { id: `${id}-draft`, campaign, track: 'product', form: begun })
  }
}
