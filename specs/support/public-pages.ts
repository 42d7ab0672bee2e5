import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import type { YearContext } from '#demo/year/context.ts'
import { playScene, type Scene } from '#demo/year/scenes.ts'
import { buildServer } from '#http/build-server.ts'
import { campaignId } from '#lifecycle'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { clockSetTo } from '#service/clock.ts'
import { readConfig } from '#service/config.ts'
import { openRenderer } from '#service/documents/index.ts'
import { openRuntime } from '#service/runtime.ts'
import { freshServerDatabase } from './databases.ts'
import { keepsNothing } from './evidence.ts'
import { SUBMISSION_DAY, YEAR } from './runtime.ts'

/** A server over a small rehearsed campaign that stands at a moment. */
export interface PublicSite {
  readonly stage: YearContext
  readonly app: FastifyInstance
  /** Opens an address as a browser does. */
  readonly open: (url: string) => Promise<LightMyRequestResponse>
  /** Sends a form as a browser does. */
  readonly send: (url: string, fields: Readonly<Record<string, string>>) => Promise<LightMyRequestResponse>
}

/** The site of all tests of the file; without a scene the office is empty. */
export const publicSite = (scene?: Scene, applications = 45): (() => PublicSite) => {
  let site: PublicSite
  const closers: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    const place = await freshServerDatabase('tables')
    const clock = clockSetTo(SUBMISSION_DAY)
    const runtime = await openRuntime({ database: place.config, clock })
    const files = keepsNothing
    if (scene !== undefined) await playScene(runtime, clock, scene, { applications, seed: 1, files })
    const config = readConfig({ PEIYU_DEMO: 'off' })
    const renderer = openRenderer(config.publicUrl)
    const identify = async () => undefined
    const app = await buildServer({ runtime, config, renderer, files, identify, requestsAMinute: 100_000 })
    closers.push(() => app.close(), renderer.close, runtime.close, place.remove)
    const stage = {
      runtime,
      clock,
      pack: liaoning2019,
      campaign: campaignId('liaoning-2019', YEAR),
      year: YEAR,
      seed: 1,
      tell: () => undefined,
    }
    const accept = 'text/html,application/xhtml+xml;q=0.9'
    site = {
      stage,
      app,
      open: (url) => app.inject({ url, headers: { accept } }),
      send: (url, fields) =>
        app.inject({
          url,
          method: 'POST',
          headers: {
            accept,
            'content-type': 'application/x-www-form-urlencoded',
            host: 'peiyu.example',
            origin: 'https://peiyu.example',
          },
          payload: new URLSearchParams(fields).toString(),
        }),
    }
  })
  afterAll(async () => {
    for (const close of closers) await close()
  })
  return () => site
}

/** The markup as a reader sees it: without tags, entities resolved, blanks joined. */
export const readable = (markup: string): string =>
  markup
    .replace(/<(head|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
