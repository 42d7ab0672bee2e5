import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { signInAs } from '#demo/accounts.ts'
import { type Applicant, inventApplicants, register } from '#demo/year/applying.ts'
import { quietYear, type YearContext } from '#demo/year/context.ts'
import { clerkOf } from '#demo/year/people.ts'
import { openCampaign } from '#demo/year/year.ts'
import { type Identity, openIdentity, registerApplicant } from '#identity'
import { composeUscc, day } from '#kernel'
import { readConfig, saveDraft, startDraft } from '#service'
import { clockSetTo } from '#service/clock.ts'
import { openRuntime } from '#service/runtime.ts'
import { handIn } from '#specs/support/evidence.ts'
import { startPostgres } from '#specs/support/postgres.ts'
import { startServer } from '#specs/support/running-server.ts'
import { type Sent, send, sendAll, startChild } from './http-load.ts'
import { compareRates, machine, show } from './rounds.ts'

/**
 * The server over HTTP: submissions a second on PostgreSQL beside a bare server that writes the same rows, a storm of
 * sign-ins, and how long the program takes to its first answer. Ends with 1 below the requirement.
 */
const AT_ONCE = [16, 64]
const EACH_ROUND = 128
const ROUNDS = Number(process.argv[2] ?? 5)
const WARM_UP = 1
const POOL = '16'
const REQUIRED = 0.4
const STORM = 150
const STORMS = 10
const HERE = { address: '127.0.0.1', agent: 'bench' }
const PASSWORD = 'Cai-Yuan-2019-Liao'

const must = async <T>(answer: Promise<{ ok: true; value: T } | { ok: false; refusal: { message: string } }>) => {
  const given = await answer
  if (!given.ok) throw new Error(given.refusal.message)
  return given.value
}

/** Registers the enterprise, hands in its evidence, leaves a whole form as a draft, signs its clerk in; what is left is to submit. */
const ready = async (stage: YearContext, identity: Identity, applicant: Applicant): Promise<Omit<Sent, 'port'>> => {
  const { id, enterprise, track, form } = applicant
  await register(stage, applicant)
  await handIn(stage.runtime, clerkOf(enterprise), form)
  await must(
    startDraft(stage.runtime, clerkOf(enterprise), { id, campaign: stage.campaign, track: track.id, form: {} }),
  )
  const { version } = await must(saveDraft(stage.runtime, clerkOf(enterprise), { id, version: 1, form }))
  const { token } = await must(signInAs(identity, { role: 'clerk', enterprise }, HERE))
  const headers = { cookie: `peiyu_session=${token}`, 'if-match': `"${version}"`, 'idempotency-key': `submit-${id}` }
  return { path: `/api/drafts/${id}/submission`, headers }
}

/** Does all the work, so many at once. */
const together = async <T, R>(all: readonly T[], atOnce: number, work: (one: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = []
  const waiting = [...all]
  const worker = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) done.push(await work(one))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return done
}

const postgres = await startPostgres()
const folder = mkdtempSync(join(tmpdir(), 'peiyu-bench-'))
const env = { DATABASE_URL: postgres.url, PEIYU_DEMO: 'on', PEIYU_SECRET: 'x'.repeat(32), PEIYU_DATA: folder, POOL }
const clock = clockSetTo(day('2019-05-06'))
const runtime = await openRuntime({ database: { url: postgres.url }, clock })
const identity = openIdentity(runtime, readConfig(env))
const failures: string[] = []
const demand = (held: boolean, what: string) => {
  console.log(`${held ? 'reached' : 'NOT REACHED'}: ${what}`)
  if (!held) failures.push(what)
}

const submissions = async (): Promise<void> => {
  const stage = quietYear({ runtime, clock }, 0)
  await openCampaign(stage)
  clock.set(day('2019-05-20'))
  const count = EACH_ROUND * AT_ONCE.length * (ROUNDS + WARM_UP) + 2
  const waiting = await together(inventApplicants(stage, count), 16, (one) => ready(stage, identity, one))
  const ours = await startChild('http-server.ts', env)
  const next = (many: number) => waiting.splice(0, many).map((one) => ({ ...one, port: ours.port }))
  await sendAll(next(1), 1, 201)
  const bare = await startChild('http-bare.ts', env)
  const bareRound = (path: string, atOnce: number) => async () => {
    await send({ port: bare.port, path: `/prepare/${EACH_ROUND}` })
    return sendAll(
      Array.from({ length: EACH_ROUND }, () => ({ port: bare.port, path })),
      atOnce,
      201,
    )
  }
  const rates = await compareRates(
    AT_ONCE.flatMap((atOnce) => [
      { name: `peiyu at ${atOnce}`, round: () => sendAll(next(EACH_ROUND), atOnce, 201) },
      { name: `bare at ${atOnce}`, round: bareRound('/submission', atOnce) },
      { name: `rows at ${atOnce}`, round: bareRound('/rows', atOnce) },
    ]),
    { rounds: ROUNDS, warmUp: WARM_UP },
  )
  for (const atOnce of AT_ONCE) {
    const [peiyu = 0, bareRate = 1, rows = 1] = ['peiyu', 'bare', 'rows'].map((name) =>
      rates.get(`${name} at ${atOnce}`),
    )
    const ratio = peiyu / bareRate
    console.log(
      `submissions, ${atOnce} at once: ${show(peiyu)}/s; bare node:http with the same transaction ${show(bareRate)}/s, ratio ${ratio.toFixed(2)}; with the inserts alone, made before, ${show(rows)}/s`,
    )
    demand(ratio >= REQUIRED, `at least ${REQUIRED} of the bare server at ${atOnce} at once`)
  }
  await ours.stop()
  await bare.stop()
}

const storm = async (): Promise<void> => {
  const logins = Array.from({ length: STORM }, (_, at) => `storm${at}`)
  await together(logins, 4, async (login) => {
    const serial = `MB${login.slice(5).padStart(6, '0')}`
    const uscc = composeUscc({ kind: '91', region: '210106', serial })
    const person = { login, password: PASSWORD, name: '王填报', email: `${login}@example.com` }
    await must(registerApplicant(identity, { ...person, uscc, enterpriseName: `${login}公司`, county: '210106' }, HERE))
  })
  const server = await startChild('http-server.ts', env)
  const memory = [await server.memory()]
  const seconds: number[] = []
  for (let at = 0; at < STORMS; at += 1) {
    const all = logins.map((login) => ({
      port: server.port,
      path: '/api/session',
      headers: { 'idempotency-key': randomUUID() },
      body: { login, password: PASSWORD },
    }))
    seconds.push(STORM / (await sendAll(all, STORM, 200)))
    await pause(1_000)
    memory.push(await server.memory())
  }
  const list = (numbers: readonly number[], digits: number) => numbers.map((one) => one.toFixed(digits)).join(', ')
  const held = memory.map((one) => one.held)
  const rss = memory.map((one) => one.rss)
  console.log(
    `${STORM} sign-ins at once, ${STORMS} times: ${list(seconds, 1)} s; before and after each, MB held ${list(held, 0)}, resident ${list(rss, 0)}`,
  )
  const [, , second = 0] = held
  demand(
    (held.at(-1) ?? 0) <= second * 1.05,
    'no sign-in failed, and no more memory is held than after the second storm',
  )
  await server.stop()
}

const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024

/** The program as `npm start` runs it: the demo on the embedded database, in an empty folder and again. */
const starts = async (): Promise<void> => {
  const data = { PEIYU_DATA: join(folder, 'demo') }
  await (await startServer({ ...data, PEIYU_DATA: join(folder, 'builds the pages') })).stop()
  for (const which of ['first', 'later']) {
    const begin = performance.now()
    const server = await startServer(data)
    await (await fetch(server.address)).text()
    const seconds = (performance.now() - begin) / 1000
    await pause(5_000)
    console.log(
      `${which} start: ${seconds.toFixed(1)} s to the first page, then idle with ${residentMegabytes(server.pid).toFixed(0)} MB`,
    )
    const limit = which === 'first' ? 60 : 5
    demand(seconds <= limit, `${which} start within ${limit} s`)
    const page = await fetch(server.address)
    const html = await page.text()
    const styles = [...html.matchAll(/<link[^>]+href="([^"]+\.css[^"]*)"/g)].map(([, href = '']) => href)
    const sizes = await Promise.all(
      styles.map(async (href) => (await (await fetch(new URL(href, server.address))).arrayBuffer()).byteLength),
    )
    const bytes = sizes.reduce((sum, one) => sum + one, Buffer.byteLength(html))
    demand(bytes < 60_000, `first public page with its styles ${(bytes / 1000).toFixed(1)} KB, under 60`)
    await server.stop()
  }
}

try {
  console.log(`http: ${machine()}; PostgreSQL pool of ${POOL}`)
  await submissions()
  await storm()
  await starts()
  process.exitCode = failures.length === 0 ? 0 : 1
} finally {
  await runtime.close()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
