import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { buildServer, type ServerOptions } from '#http/server.ts'
import { type Actor, campaignId } from '#lifecycle'
import { clockSetTo } from '#service/clock.ts'
import { type Config, readConfig } from '#service/config.ts'
import { demoClock } from '#service/demo/clock.ts'
import { type Files, openFiles } from '#service/files/index.ts'
import { openIdentity } from '#service/identity/index.ts'
import { type Office, openOffice } from '#service/office.ts'
import { openPress } from '#service/papers/index.ts'
import { playScene, type Scene } from '#service/rehearsal/scenes.ts'
import { openCampaign } from '#service/rehearsal/year.ts'
import type { DatabaseConfig } from '#store/open.ts'
import { freshFolder } from './databases.ts'
import { SUBMISSION_DAY, YEAR } from './office.ts'

export const CAMPAIGN = campaignId('liaoning-2019', YEAR)

/** A server in this process, and how to ask it things as anybody. */
export interface HttpOffice {
  readonly app: FastifyInstance
  readonly office: Office
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
  /** Where the database lies; without it on PGlite in a fresh folder. */
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
  const own = place === undefined ? await freshFolder() : undefined
  const folder = mkdtempSync(join(tmpdir(), 'peiyu-http-'))
  const clock = clockSetTo(SUBMISSION_DAY)
  const office = await openOffice({ database: place?.() ?? own?.config ?? { folder }, clock })
  const config = readConfig({ PEIYU_DEMO: 'off', PEIYU_DATA: folder, ...env })
  const files = openFiles(config)
  if (scene === undefined)
    await openCampaign({ office, clock, campaign: CAMPAIGN, year: YEAR, seed: 1, tell: () => {} })
  else await playScene(office, clock, scene, { applications, seed: 1, files })
  if (scene === undefined) clock.set(SUBMISSION_DAY)
  const press = openPress(config.publicUrl)
  const people = new Map<string, Actor>()
  const options: ServerOptions = {
    office,
    config,
    press,
    files,
    identify: async (token) => people.get(token),
    requestsAMinute: 1_000_000,
    ...(whole ? accountsOf(office, config, files) : {}),
  }
  const app = await buildServer(options)
  closers.push(
    () => app.close(),
    press.close,
    office.close,
    () => own?.remove(),
    () => rmSync(folder, { recursive: true, force: true }),
  )
  const ask: HttpOffice['ask'] = (actor, request) => {
    if (actor === undefined) return app.inject(request)
    const token = Buffer.from(JSON.stringify(actor)).toString('base64url')
    people.set(token, actor)
    return app.inject({ ...request, headers: { ...request.headers, cookie: `peiyu_session=${token}` } })
  }
  return { app, office, options, clock, ask, get: (actor, url) => ask(actor, { method: 'GET', url }) }
}

const accountsOf = (office: Office, config: Config, files: Files): Pick<ServerOptions, 'identity' | 'demo'> => {
  const identity = openIdentity(office, config)
  return { identity, demo: { identity, clock: demoClock(), files } }
}

/** How many events there are: what every change adds to. */
export const countEvents = async ({ database: { db } }: Office): Promise<number> =>
  (
    await db
      .selectFrom('events')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count
