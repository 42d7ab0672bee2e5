import { sql } from 'kysely'
import { type Applicant, apply, inventApplicants } from '#demo/year/applying.ts'
import { reviewInCity } from '#demo/year/city.ts'
import { act, quietYear, type YearContext } from '#demo/year/context.ts'
import { clerkOf, EXPERTS, expertActor, PROVINCE, PUBLIC } from '#demo/year/people.ts'
import { openCampaign, sendLetters } from '#demo/year/year.ts'
import { day } from '#kernel'
import { type ActName, type Actor, type Commands, reviewId } from '#lifecycle'
import { clockSetTo } from '#service/clock.ts'
import { openRuntime, type Runtime } from '#service/runtime.ts'
import { handIn } from '#specs/support/evidence.ts'
import { startPostgres, type TestPostgres } from '#specs/support/postgres.ts'
import { machine, median } from './rounds.ts'

/**
 * What one act costs in a campaign of fifteen applications and in one of 1,500: milliseconds and bytes of write-ahead
 * log, medians, both asked in turn. The small campaign is the floor. Ends with 1 when an act of the large one writes
 * more than twice as much.
 */
const FEW = 15
const MANY = Number(process.argv[2] ?? 1500)
const TRACK = 'product'
/** How often each act is measured. */
const TIMES = 9
const MOST = 2

interface Cost {
  readonly ms: number
  readonly bytes: number
}

interface Office {
  readonly stage: YearContext
  /** The reported applications of the track. */
  readonly reported: readonly Applicant[]
  readonly costs: Map<string, Cost[]>
}

const walOf = async ({ database: { db } }: Runtime): Promise<number> => {
  const { rows } = await sql<{ at: string }>`select pg_current_wal_insert_lsn() - '0/0'::pg_lsn as at`.execute(db)
  return Number(rows[0]?.at)
}

/** Does the act and notes what it took; `parts` shares it out where one act does the same to several things. */
const measured = async <A extends ActName>(
  { stage, costs }: Office,
  name: A,
  by: Actor,
  id: string,
  command: Commands[A],
  parts = 1,
): Promise<void> => {
  const wal = await walOf(stage.runtime)
  const begin = performance.now()
  await act(stage, by, name, id, command)
  const ms = (performance.now() - begin) / parts
  const bytes = ((await walOf(stage.runtime)) - wal) / parts
  costs.set(name, [...(costs.get(name) ?? []), { ms, bytes }])
}

/** An office with so many applications, as far as the province's intake. */
const openOffice = async (server: TestPostgres, name: string, applications: number): Promise<Office> => {
  const made = await openRuntime({ database: { url: server.url } })
  await sql`create database ${sql.id(name)}`.execute(made.database.db)
  await made.close()
  const clock = clockSetTo(day('2019-05-06'))
  const url = server.url.replace(/postgres$/, name)
  const runtime = await openRuntime({ database: { url }, clock })
  const stage = quietYear({ runtime, clock }, 0)
  await openCampaign(stage)
  // Only what will be reported counts: of all tracks and fates there are enough to have so many of one track.
  const applicants = inventApplicants(stage, applications * 4)
    .filter(({ track, scenario }) => track.id === TRACK && scenario === 'plain')
    .slice(0, applications)
  clock.set(day('2019-05-20'))
  for (const applicant of applicants) {
    await handIn(runtime, clerkOf(applicant.enterprise), applicant.form)
    await apply(stage, applicant)
  }
  clock.set(day('2019-06-12'))
  for (const applicant of applicants) await reviewInCity(stage, applicant)
  clock.set(day('2019-06-28'))
  await sendLetters(stage, applicants)
  clock.set(day('2019-07-01'))
  await act(stage, PROVINCE.officer, 'campaign.close', stage.campaign, {})
  clock.set(day('2019-08-12'))
  console.log(`${name}: ${applicants.length} ${TRACK} applications are reported`)
  return { stage, reported: applicants, costs: new Map() }
}

/** The same step in both offices, in turn. */
const inTurn = async (offices: readonly Office[], step: (office: Office, at: number) => Promise<unknown>) => {
  for (let at = 0; at < TIMES; at += 1)
    for (const office of at % 2 === 0 ? offices : offices.toReversed()) await step(office, at)
}

const applicationAt = ({ reported }: Office, at: number): string => reported[at]?.id ?? ''

const admitRest = async ({ stage, reported }: Office): Promise<void> => {
  for (const { id } of reported.slice(TIMES)) await act(stage, PROVINCE.officer, 'application.admit', id, {})
  const review = reviewId(stage.campaign, TRACK)
  await act(stage, PROVINCE.officer, 'review.open', review, { campaign: stage.campaign, track: TRACK, pool: EXPERTS })
  const applications = reported.map(({ id }) => id)
  await act(stage, PROVINCE.officer, 'review.assign', review, { applications, seed: '测量' })
}

interface Sheet {
  readonly id: string
  readonly expert: string
}

const sheetsIn = async ({ stage }: Office): Promise<readonly Sheet[]> => {
  const { db } = stage.runtime.database
  const rows = await db
    .selectFrom('score_sheets')
    .select('state')
    .where('stage', '=', 'assigned')
    .orderBy('id')
    .execute()
  return rows.map(({ state: { id, expert } }) => ({ id, expert }))
}

const SCORE = { score: '88.5', comment: '材料完整，指标有据，按评分表逐项打分。' }

const scoreFirst = async (offices: readonly Office[]): Promise<void> => {
  const sheets = new Map<Office, readonly Sheet[]>()
  for (const office of offices) sheets.set(office, await sheetsIn(office))
  await inTurn(offices, async (office, at) => {
    const { id, expert } = sheets.get(office)?.[at] ?? { id: '', expert: '' }
    await measured(office, 'scoreSheet.score', expertActor({ id: expert, name: expert }), id, SCORE)
  })
}

const scoreRestAndPublish = async (office: Office): Promise<void> => {
  const { stage } = office
  for (const { id, expert } of await sheetsIn(office))
    await act(stage, expertActor({ id: expert, name: expert }), 'scoreSheet.score', id, SCORE)
  const review = reviewId(stage.campaign, TRACK)
  await act(stage, PROVINCE.head, 'review.decide', review, { minutes: '评审组逐项审阅材料。' })
  stage.clock.set(day('2019-09-16'))
  await act(stage, PROVINCE.head, 'publicNotice.publish', NOTICE, {
    campaign: stage.campaign,
    reviews: [review],
    title: '拟认定名单公示',
    documentNumber: '辽工信中小〔2019〕61号',
    firstDay: day('2019-09-16'),
  })
  stage.clock.set(day('2019-09-18'))
}

const NOTICE = 'measured-notice'

const objection = (office: Office, at: number): Promise<void> =>
  measured(office, 'objection.raise', PUBLIC, `${NOTICE}-objection-${at}`, {
    notice: NOTICE,
    application: applicationAt(office, at),
    facts: '反映的情况。',
    name: '实名异议人（演练）',
    contact: '024-00000000',
  })

const conclude = async (office: Office): Promise<void> => {
  const { stage, reported } = office
  for (let at = 0; at < TIMES; at += 1)
    await act(stage, PROVINCE.officer, 'objection.answer', `${NOTICE}-objection-${at}`, {
      outcome: 'dismissed',
      reason: '经核查，权属清楚，异议不成立',
      investigator: '核查组（演练）',
    })
  stage.clock.set(day('2019-09-27'))
  const document = { documentNumber: '辽工信中小〔2019〕66号', recognisedOn: day('2019-09-27') }
  await measured(office, 'publicNotice.conclude', PROVINCE.head, NOTICE, document, reported.length)
}

const SHOWN = {
  'application.admit': 'acceptance',
  'scoreSheet.score': 'score',
  'objection.raise': 'objection',
  'publicNotice.conclude': 'recognition, each of the list',
} as const

const server = await startPostgres()
console.log(`acts: ${machine()}; campaigns of ${FEW} and of ${MANY} applications of one track`)
const offices: Office[] = []
try {
  for (const [name, count] of [
    ['few', FEW],
    ['many', MANY],
  ] as const)
    offices.push(await openOffice(server, name, count))
  await inTurn(offices, (office, at) =>
    measured(office, 'application.admit', PROVINCE.officer, applicationAt(office, at), {}),
  )
  for (const office of offices) await admitRest(office)
  await scoreFirst(offices)
  for (const office of offices) await scoreRestAndPublish(office)
  await inTurn(offices, objection)
  for (const office of offices) await conclude(office)
  const [few, many] = offices
  for (const [name, called] of Object.entries(SHOWN)) {
    const of = (office: Office | undefined, what: keyof Cost) =>
      median((office?.costs.get(name) ?? []).map((cost) => cost[what]))
    const [bytes, ms] = [of(many, 'bytes') / of(few, 'bytes'), of(many, 'ms') / of(few, 'ms')]
    console.log(
      `${called}: ${of(few, 'ms').toFixed(1)} ms and ${of(many, 'ms').toFixed(1)} ms (${ms.toFixed(2)}); ${Math.round(of(few, 'bytes'))} and ${Math.round(of(many, 'bytes'))} bytes (${bytes.toFixed(2)}, ${bytes <= MOST ? 'reached' : 'NOT REACHED'})`,
    )
    if (bytes > MOST) process.exitCode = 1
  }
} finally {
  for (const { stage } of offices) await stage.runtime.close()
  await server.stop()
}
