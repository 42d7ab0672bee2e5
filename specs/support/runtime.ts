import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Applicant, register } from '#demo/year/applying.ts'
import { act, type YearContext } from '#demo/year/context.ts'
import { cityOfficerOf, clerkOf } from '#demo/year/people.ts'
import { sampleForm } from '#demo/year/sample.ts'
import { openCampaign } from '#demo/year/year.ts'
import { day } from '#kernel'
import { campaignId } from '#lifecycle'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'
import { clockSetTo } from '#service/clock.ts'
import type { Outcome, Performed, Request } from '#service/perform/command.ts'
import { perform } from '#service/perform/perform.ts'
import { openRuntime, type Runtime } from '#service/runtime.ts'
import { loadStates, loadSubmissions } from '#store'
import type { DatabaseConfig } from '#store/open.ts'
import { eachMigrated } from './databases.ts'
import { type TrackId, trackOf } from './forms.ts'

export const YEAR = 2019
export const SUBMISSION_DAY = day('2019-05-20')
export const AFTER_THE_GATE = day('2019-07-01')
export const TIEXI = '210106'

/**
 * An office on a fresh database of either kind, open for all tests of the body, with the campaign of 2019 open. Its
 * clock stands on 20 May at the start of each test.
 */
export const eachOffice = (body: (name: 'PGlite' | 'PostgreSQL', stage: () => YearContext) => void): void =>
  eachMigrated((name, _open, place) => {
    let stage: YearContext
    beforeAll(async () => {
      stage = await stageOn(place())
      await openCampaign(stage)
    })
    beforeEach(() => stage.clock.set(SUBMISSION_DAY))
    afterAll(() => stage.runtime.close())
    body(name, () => stage)
  })

/** An office on that database, before anything has been done in it. */
export const stageOn = async (database: DatabaseConfig): Promise<YearContext> => {
  const clock = clockSetTo(SUBMISSION_DAY)
  const runtime = await openRuntime({ database, clock })
  const tell = () => undefined
  return { runtime, clock, pack: liaoning2019, campaign: campaignId('liaoning-2019', YEAR), year: YEAR, seed: 1, tell }
}

/** Someone with a complete form in hand, of whom the office has not heard; every seed another enterprise. */
export const stranger = (seed: number, track: TrackId = 'product', county = TIEXI): Applicant => {
  const form = sampleForm(trackOf(track), { year: YEAR, seed, county })
  const enterprise = String(form.facts.uscc)
  const id = `application-${track}-${seed}`
  return { id, unit: LIAONING.unitOf(county).code, county, track: trackOf(track), form, enterprise, scenario: 'plain' }
}

/** The same, registered and verified. */
export const verified = async (stage: YearContext, ...invented: Parameters<typeof stranger>): Promise<Applicant> => {
  const applicant = stranger(...invented)
  await register(stage, applicant)
  return applicant
}

/** The same, with the application submitted. */
export const submitted = async (stage: YearContext, ...invented: Parameters<typeof stranger>): Promise<Applicant> => {
  const applicant = await verified(stage, ...invented)
  await accepted(perform(stage.runtime, submission(stage, applicant)))
  return applicant
}

/** The same, recommended by the city. */
export const recommended = async (stage: YearContext, ...invented: Parameters<typeof stranger>): Promise<Applicant> => {
  const applicant = await submitted(stage, ...invented)
  await act(stage, cityOfficerOf(applicant.unit), 'application.recommend', applicant.id, { opinion: '同意推荐。' })
  return applicant
}

/** A criterion of an application that its form leaves to a person; undefined where there is none. */
export const judgedOf = async ({ runtime: { database } }: YearContext, id: string): Promise<string | undefined> => {
  const { digest = '' } = (await loadStates(database.db, 'application', [id], false)).get(id)?.state ?? {}
  const submission = (await loadSubmissions(database.db, [digest])).get(digest)
  return submission?.assessment.findings.find(({ verdict }) => verdict === 'judgement')?.criterion
}

/** The command that submits the applicant's form. */
export const submission = (
  { campaign }: YearContext,
  { id, enterprise, track, form }: Applicant,
): Request<'application.submit'> => ({
  actor: clerkOf(enterprise),
  act: 'application.submit',
  id,
  command: { campaign, enterprise, track: track.id, form },
  key: `submit-${id}`,
})

/** What came of it, which must not be a refusal. */
export const accepted = async (outcome: Promise<Outcome>): Promise<Performed> => {
  const told = await outcome
  if (!told.ok) throw new Error(`refused: ${told.refusal.code} ${told.refusal.message}`)
  return told.value
}

/** The code of the refusal, or `accepted`. */
export const codeOf = (outcome: Outcome): string => (outcome.ok ? 'accepted' : outcome.refusal.code)

/** Everything the office keeps but its list of refusals: table → digest of all its rows. */
export const contentOf = async ({ database: { db } }: Runtime): Promise<Readonly<Record<string, string>>> => {
  const digests = KEPT.map(async (table): Promise<[string, string]> => {
    const { rows } = await sql<{ digest: string }>`
      select md5(coalesce(string_agg(kept::text, ';' order by kept::text), '')) as digest
      from ${sql.table(table)} kept`.execute(db)
    return [table, rows[0]?.digest ?? '']
  })
  return Object.fromEntries(await Promise.all(digests))
}

export const READ_TABLE_NAMES = [
  'campaigns',
  'enterprises',
  'applications',
  'letters',
  'reviews',
  'score_sheets',
  'public_notices',
  'objections',
  'titles',
] as const

const KEPT = [...READ_TABLE_NAMES, 'events', 'frozen', 'drafts', 'messages', 'pgboss.job']
