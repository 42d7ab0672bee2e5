import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { demoClock } from '#demo/clock.ts'
import { playScene, type Scene } from '#demo/year/scenes.ts'
import { openCampaign } from '#demo/year/year.ts'
import { buildServer, type ServerOptions } from '#http/build-server.ts'
import { openIdentity } from '#identity'
import { type Actor, campaignId } from '#lifecycle'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { clockSetTo } from '#service/clock.ts'
import { type Config, readConfig } from '#service/config.ts'
import { openRenderer } from '#service/documents/index.ts'
import { type Files, openFiles } from '#service/files/index.ts'
import { openRuntime, type Runtime } from '#service/runtime.ts'
import type { DatabaseConfig } from '#store/open.ts'
import { freshServerDatabase } from './databases.ts'
import { SUBMISSION_DAY, YEAR } from './runtime.ts'

export const CAMPAIGN = campaignId('liaoning-2019', YEAR)

/** A server in this process, and how to ask it things as anybody. */
export interface HttpOffice {
  readonly app: FastifyInstance
  readonly runtime: Runtime
  readonly options: ServerOptions
  readonly clock: ReturnType<typeof clockSetTo>
  /** Asks as that person, or as nobody. */
  readonly ask: (actor: Actor | undefined, request: InjectOptions) => Promise<LightMyRequestResponse>
  readonly get: (actor: Actor | undefined, url: string) => Promise<LightMyRequestResponse>
}

export interface HttpOfficeOptions {
  /** The moment of the rehearsed campaign; without it the campaign has just been opened. */
  readonly scene?: Scene
  readonly applications?: number
  /** Where the database lies; without it on PostgreSQL, which takes half the time. */
  readonly place?: () => DatabaseConfig
  readonly env?: Readonly<Record<string, string>>
  /** With the routes of accounts and of the demo. */
  readonly whole?: boolean
}

/** The server of all tests of a file. */
export const httpOffice = (options: HttpOfficeOptions = {}): (() => HttpOffice) => {
  let opened: HttpOffice
  const closers: (() => unknown)[] = []
  beforeAll(async () => {
    opened = await openHttpOffice(options, closers)
  })
  afterAll(async () => {
    for (const close of closers) await close()
  })
  return () => opened
}

const openHttpOffice = async (
  { scene, applications = 30, place, env = {}, whole = false }: HttpOfficeOptions,
  closers: (() => unknown)[],
): Promise<HttpOffice> => {
  const own = place === undefined ? await freshServerDatabase('tables') : undefined
  const folder = mkdtempSync(join(tmpdir(), 'peiyu-http-'))
  const clock = clockSetTo(SUBMISSION_DAY)
  const runtime = await openRuntime({ database: place?.() ?? own?.config ?? { folder }, clock })
  const config = readConfig({ PEIYU_DEMO: 'off', PEIYU_DATA: folder, ...env })
  const files = openFiles(config)
  if (scene === undefined)
    await openCampaign({ runtime, clock, pack: liaoning2019, campaign: CAMPAIGN, year: YEAR, seed: 1, tell: () => {} })
  else await playScene(runtime, clock, scene, { applications, seed: 1, files })
  if (scene === undefined) clock.set(SUBMISSION_DAY)
  const renderer = openRenderer(config.publicUrl)
  const people = new Map<string, Actor>()
  const options: ServerOptions = {
    runtime,
    config,
    renderer,
    files,
    identify: async (token) => people.get(token),
    requestsAMinute: 1_000_000,
    ...(whole ? accountsOf(runtime, config, files) : {}),
  }
  const app = await buildServer(options)
  closers.push(
    () => app.close(),
    renderer.close,
    runtime.close,
    () => own?.remove(),
    () => rmSync(folder, { recursive: true, force: true }),
  )
  const ask: HttpOffice['ask'] = (actor, request) => {
    if (actor === undefined) return untilFree(() => app.inject(request))
    const token = Buffer.from(JSON.stringify(actor)).toString('base64url')
    people.set(token, actor)
    const headers = { ...request.headers, cookie: `peiyu_session=${token}` }
    return untilFree(() => app.inject({ ...request, headers }))
  }
  return { app, runtime, options, clock, ask, get: (actor, url) => ask(actor, { method: 'GET', url }) }
}

/** Asks again while the server says that it is busy, which it may be on a machine under load. */
const untilFree = async (ask: () => Promise<LightMyRequestResponse>): Promise<LightMyRequestResponse> => {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask()
    if (answer.statusCode !== 503 || !answer.body.includes('"busy"') || tries === 20) return answer
    await setTimeout(250)
  }
}

const accountsOf = (runtime: Runtime, config: Config, files: Files): Pick<ServerOptions, 'identity' | 'demo'> => {
  const identity = openIdentity(runtime, config)
  return { identity, demo: { identity, clock: demoClock(), files } }
}

/** How many events there are: what every change adds to. */
export const countEvents = async ({ database: { db } }: Runtime): Promise<number> =>
  (
    await db
      .selectFrom('events')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count
