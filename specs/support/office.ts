import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { day, unitOf } from '#kernel'
import { campaignId } from '#lifecycle'
import { clockSetTo } from '#service/clock.ts'
import { type Office, openOffice } from '#service/office.ts'
import { perform } from '#service/perform.ts'
import { type Applicant, register } from '#service/rehearsal/applying.ts'
import { cityOfficerOf, clerkOf } from '#service/rehearsal/cast.ts'
import { sampleForm } from '#service/rehearsal/sample.ts'
import { act, type Stage } from '#service/rehearsal/stage.ts'
import { openCampaign } from '#service/rehearsal/year.ts'
import type { Outcome, Request } from '#service/request.ts'
import type { DatabaseConfig } from '#store/open.ts'
import { eachDatabase } from './databases.ts'
import { type TrackId, trackOf } from './forms.ts'

export const YEAR = 2019
export const SUBMISSION_DAY = day('2019-05-20')
export const AFTER_THE_GATE = day('2019-07-01')
export const TIEXI = '210106'

/**
 * An office on a fresh database of either kind, open for all tests of the body, with the campaign of 2019 open. Its
 * clock stands on 20 May at the start of each test.
 */
export const eachOffice = (body: (name: 'PGlite' | 'PostgreSQL', stage: () => Stage) => void): void =>
  eachDatabase((name, _open, place) => {
    let stage: Stage
    beforeAll(async () => {
      stage = await stageOn(place())
      await openCampaign(stage)
    })
    beforeEach(() => stage.clock.set(SUBMISSION_DAY))
    afterAll(() => stage.office.close())
    body(name, () => stage)
  })

/** An office on that database, before anything has been done in it. */
export const stageOn = async (database: DatabaseConfig): Promise<Stage> => {
  const clock = clockSetTo(SUBMISSION_DAY)
  const office = await openOffice({ database, clock })
  const tell = () => undefined
  return { office, clock, campaign: campaignId('liaoning-2019', YEAR), year: YEAR, seed: 1, tell }
}

/** Someone with a complete form in hand, of whom the office has not heard; every seed another enterprise. */
export const stranger = (seed: number, track: TrackId = 'product', county = TIEXI): Applicant => {
  const form = sampleForm(trackOf(track), { year: YEAR, seed, county })
  const enterprise = String(form.facts.uscc)
  const id = `application-${track}-${seed}`
  return { id, unit: unitOf(county).code, county, track: trackOf(track), form, enterprise, fate: 'plain' }
}

/** The same, registered and verified. */
export const verified = async (stage: Stage, ...invented: Parameters<typeof stranger>): Promise<Applicant> => {
  const applicant = stranger(...invented)
  await register(stage, applicant)
  return applicant
}

/** The same, with the application submitted. */
export const submitted = async (stage: Stage, ...invented: Parameters<typeof stranger>): Promise<Applicant> => {
  const applicant = await verified(stage, ...invented)
  await accepted(perform(stage.office, submission(stage, applicant)))
  return applicant
}

/** The same, recommended by the city. */
export const recommended = async (stage: Stage, ...invented: Parameters<typeof stranger>): Promise<Applicant> => {
  const applicant = await submitted(stage, ...invented)
  await act(stage, cityOfficerOf(applicant.unit), 'application.recommend', applicant.id, { opinion: '同意推荐。' })
  return applicant
}

/** The command that submits the applicant's form. */
export const submission = (
  { campaign }: Stage,
  { id, enterprise, track, form }: Applicant,
): Request<'application.submit'> => ({
  actor: clerkOf(enterprise),
  act: 'application.submit',
  id,
  command: { campaign, enterprise, track: track.id, form },
  key: `submit-${id}`,
})

export type Accepted = Extract<Outcome, { accepted: true }>

/** The outcome, which must be an acceptance. */
export const accepted = async (outcome: Promise<Outcome>): Promise<Accepted> => {
  const told = await outcome
  if (!told.accepted) throw new Error(`refused: ${told.refusal.code} ${told.refusal.message}`)
  return told
}

/** The code of the refusal, or `accepted`. */
export const codeOf = (outcome: Outcome): string => (outcome.accepted ? 'accepted' : outcome.refusal.code)

/** Everything the office keeps but its list of refusals: table → digest of all its rows. */
export const contentOf = async ({ database: { db } }: Office): Promise<Readonly<Record<string, string>>> => {
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
  'recommendations',
  'reviews',
  'public_notices',
  'titles',
] as const

const KEPT = [...READ_TABLE_NAMES, 'events', 'frozen', 'drafts', 'messages', 'pgboss.job']
