import pg from 'pg'
import { type Applicant, inventApplicants, register } from '#demo/year/applying.ts'
import { quietYear, type YearContext } from '#demo/year/context.ts'
import { clerkOf } from '#demo/year/people.ts'
import { openCampaign } from '#demo/year/year.ts'
import { day } from '#kernel'
import { clockSetTo } from '#service/clock.ts'
import { perform } from '#service/perform/perform.ts'
import { openRuntime } from '#service/runtime.ts'
import { startPostgres } from '#specs/support/postgres.ts'
import { bareWriter } from './bare-rows.ts'
import { compareRates, machine, show } from './rounds.ts'

/**
 * Submissions a second through `perform` on a PostgreSQL that keeps what it acknowledged (fsync and synchronous_commit
 * on), at 16 and at 64 at once, against the same rows written by bare transactions through a pool of the same size.
 * Ends with 1 below the requirement.
 */
const AT_ONCE = [16, 64]
const EACH_ROUND = 192
const ROUNDS = Number(process.argv[2] ?? 9)
const WARM_UP = 1
const POOL = 16
const REQUIRED = 1 / 2
/** 64 at once may come out this much slower by chance alone. */
const CHANCE = 0.05

/** Does all of the work with `atOnce` under way; answers with how many a second. */
const inFlight = async <T>(
  work: readonly T[],
  atOnce: number,
  carryOut: (one: T) => Promise<void>,
): Promise<number> => {
  const begin = performance.now()
  const waiting = [...work]
  const worker = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await carryOut(one)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return (work.length * 1000) / (performance.now() - begin)
}

const submit = async (
  { runtime, campaign }: YearContext,
  { id, enterprise, track, form }: Applicant,
): Promise<void> => {
  const outcome = await perform(runtime, {
    actor: clerkOf(enterprise),
    act: 'application.submit',
    id,
    command: { campaign, enterprise, track: track.id, form },
    key: `submit:${id}`,
  })
  if (!outcome.ok) throw new Error(`${id}: ${outcome.refusal.message}`)
}

const durability = async (pool: pg.Pool): Promise<string> => {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version') order by name`,
  )
  if (rows.some(({ name, setting }) => name !== 'server_version' && setting !== 'on'))
    throw new Error('this PostgreSQL does not keep what it acknowledges')
  return rows.map(({ name, setting }) => `${name} ${setting}`).join(', ')
}

const server = await startPostgres()
const pool = new pg.Pool({ connectionString: server.url, max: POOL })
const clock = clockSetTo(day('2019-05-06'))
const runtime = await openRuntime({ database: { url: server.url, poolSize: POOL }, clock })
try {
  console.log(`submissions: ${machine()}; PostgreSQL with ${await durability(pool)}; pool of ${POOL}`)
  const stage = quietYear({ runtime, clock }, 0)
  await openCampaign(stage)
  const batches = AT_ONCE.length * (ROUNDS + WARM_UP)
  const applicants = inventApplicants(stage, EACH_ROUND * batches + 1)
  await inFlight(applicants, POOL, (applicant) => register(stage, applicant))
  clock.set(day('2019-05-20'))
  const [first, ...others] = applicants
  if (first === undefined) throw new Error('nobody applies')
  await submit(stage, first)
  const bare = await bareWriter(pool)
  const nextBatch = () => others.splice(0, EACH_ROUND)
  const rates = await compareRates(
    AT_ONCE.flatMap((atOnce) => [
      {
        name: `perform at ${atOnce}`,
        round: () => inFlight(nextBatch(), atOnce, (applicant) => submit(stage, applicant)),
      },
      {
        name: `bare at ${atOnce}`,
        round: async () => inFlight(await bare.prepare(EACH_ROUND), atOnce, bare.write),
      },
    ]),
    { rounds: ROUNDS, warmUp: WARM_UP },
  )
  const rateOf = (name: string) => rates.get(name) ?? Number.NaN
  for (const atOnce of AT_ONCE) {
    const [ours, floor] = [rateOf(`perform at ${atOnce}`), rateOf(`bare at ${atOnce}`)]
    console.log(
      `${atOnce} at once: perform ${show(ours)}/s, bare transactions ${show(floor)}/s, ratio ${(ours / floor).toFixed(2)}`,
    )
  }
  const [few, many] = [rateOf('perform at 16'), rateOf('perform at 64')]
  const halves = AT_ONCE.every((atOnce) => rateOf(`perform at ${atOnce}`) >= REQUIRED * rateOf(`bare at ${atOnce}`))
  const noSlower = many >= few * (1 - CHANCE)
  console.log(`${halves ? 'reached' : 'NOT REACHED'}: at least half of the floor at 16 and at 64`)
  console.log(`${noSlower ? 'reached' : 'NOT REACHED'}: 64 at once no slower than 16 (${(many / few).toFixed(2)})`)
  process.exitCode = halves && noSlower ? 0 : 1
} finally {
  await runtime.close()
  await pool.end()
  await server.stop()
}
