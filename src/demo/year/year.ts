import { day } from '#kernel'
import { campaignId } from '#lifecycle'
import type { Pack } from '#policy'
import type { SetClock } from '#service/clock.ts'
import type { Files } from '#service/files/receive.ts'
import type { Runtime } from '#service/runtime.ts'
import { type Applicant, apply, inventApplicants } from './applying.ts'
import { type CityResult, reviewInCity, sendLetter } from './city.ts'
import { act, type YearContext } from './context.ts'
import { PROVINCE } from './people.ts'
import { concludeNotice, publishNotice, review } from './province.ts'
import { certifyAll, liveThrough, titlesOf } from './titles.ts'
import { uploadEvidence } from './upload-evidence.ts'

export interface RehearsalOptions {
  readonly pack: Pack
  readonly year: number
  readonly applications: number
  readonly seed: number
  /** Takes in the evidence of the applications. */
  readonly files: Files
  /** One line of progress. */
  readonly tell: (line: string) => void
}

/** What a rehearsed year came to. */
export interface YearSummary {
  readonly campaign: string
  readonly year: number
  readonly notice: string
  readonly letters: readonly string[]
  /** Counts of applications by track id. */
  readonly tracks: readonly TrackSummary[]
}

export interface TrackSummary {
  readonly track: string
  readonly name: string
  readonly submitted: number
  readonly returned: number
  readonly withdrawn: number
  readonly declined: number
  readonly recommended: number
  readonly proposed: number
  readonly recognised: number
  /** Where the titles stand when the rehearsal ends: stage → count. */
  readonly titles: Readonly<Record<string, number>>
}

/**
 * A whole year with invented enterprises, every step through `perform` by the person whose step it is, at its day:
 * from the blank form in May to the titles' end three years later. The clock is moved, never waited for.
 */
export const rehearseYear = async (
  runtime: Runtime,
  clock: SetClock,
  options: RehearsalOptions,
): Promise<YearSummary> => {
  const { pack, year, seed, tell } = options
  const stage: YearContext = { runtime, clock, pack, campaign: campaignId(pack.id, year), year, seed, tell }
  await openCampaign(stage)
  const applicants = inventApplicants(stage, options.applications)
  clock.set(day(`${year}-05-20`))
  await uploadEvidence(runtime, options.files, applicants)
  await eachTold(stage, applicants, '提交申报', (applicant) => apply(stage, applicant))
  clock.set(day(`${year}-06-12`))
  const results = new Map<Applicant, CityResult>()
  await eachTold(stage, applicants, '市级初审', async (one) => results.set(one, await reviewInCity(stage, one)))
  const reported = applicants.filter((one) => results.get(one) === 'recommended')
  clock.set(day(`${year}-06-28`))
  const letters = await sendLetters(stage, reported)
  clock.set(day(`${year}-07-01`))
  await act(stage, PROVINCE.officer, 'campaign.close', stage.campaign, {})
  clock.set(day(`${year}-08-12`))
  const reviews = await review(stage, reported)
  const notice = await publishNotice(stage, reviews)
  await concludeNotice(stage, notice)
  await certifyAll(stage)
  tell('公示结束，已认定，证书已颁发')
  await liveThrough(stage)
  await runtime.jobs.drain('announce')
  return { campaign: stage.campaign, year, notice, letters, tracks: await summaries(stage, applicants, results) }
}

/** 起草并启动批次: from its first day applications are taken. */
export const openCampaign = async (stage: YearContext): Promise<void> => {
  const { campaign, pack, year, clock } = stage
  clock.set(day(`${year}-04-15`))
  const title = `${year}年度“专精特新”产品、中小企业和“小巨人”企业申报（演练）`
  const opensOn = day(`${year}-05-06`)
  await act(stage, PROVINCE.officer, 'campaign.draft', campaign, { pack: pack.id, year, title, opensOn })
  clock.set(opensOn)
  await act(stage, PROVINCE.head, 'campaign.open', campaign, {})
  stage.tell(`批次 ${campaign} 已开始申报`)
}

/** 推荐函: of every unit that recommends anything; answers with the letters' ids. */
export const sendLetters = async (stage: YearContext, reported: readonly Applicant[]): Promise<readonly string[]> => {
  const units = [...new Set(reported.map(({ unit }) => unit))]
  const letters = []
  for (const unit of units)
    letters.push(
      await sendLetter(
        stage,
        unit,
        reported.filter((one) => one.unit === unit),
      ),
    )
  stage.tell(`${letters.length} 个报送单位已报送推荐函`)
  return letters
}

/** One after another, with a line of progress at every tenth part. */
const eachTold = async (
  { tell }: YearContext,
  applicants: readonly Applicant[],
  what: string,
  work: (applicant: Applicant) => Promise<unknown>,
): Promise<void> => {
  const step = Math.max(1, Math.ceil(applicants.length / 10))
  for (const [at, applicant] of applicants.entries()) {
    await work(applicant)
    if ((at + 1) % step === 0 || at + 1 === applicants.length) tell(`${what} ${at + 1}/${applicants.length}`)
  }
}

const summaries = async (
  stage: YearContext,
  applicants: readonly Applicant[],
  results: ReadonlyMap<Applicant, CityResult>,
): Promise<readonly TrackSummary[]> => {
  const rows = await stage.runtime.database.db
    .selectFrom('applications')
    .select(['track', 'stage'])
    .where('campaign', '=', stage.campaign)
    .execute()
  const titles = await titlesOf(stage)
  return stage.pack.tracks.map(({ id, name }) => {
    const own = applicants.filter(({ track }) => track.id === id)
    const ended = (result: CityResult) => own.filter((one) => results.get(one) === result).length
    const stages = rows.filter(({ track }) => track === id).map((row) => row.stage)
    const held = titles.filter(({ track }) => track === id)
    return {
      track: id,
      name,
      submitted: own.length,
      returned: own.filter(({ scenario }) => scenario === 'returned').length,
      withdrawn: ended('withdrawn'),
      declined: ended('declined'),
      recommended: ended('recommended'),
      proposed: stages.filter((one) => one === 'recognised' || one === 'objectionUpheld').length,
      recognised: stages.filter((one) => one === 'recognised').length,
      titles: Object.fromEntries(
        Object.entries(Object.groupBy(held, (title) => title.stage)).map(([one, all]) => [one, all?.length ?? 0]),
      ),
    }
  })
}
