import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { buildServer } from '#http/server.ts'
import { campaignId } from '#lifecycle'
import { clockSetTo } from '#service/clock.ts'
import { readConfig } from '#service/config.ts'
import { openOffice } from '#service/office.ts'
import { openPress } from '#service/papers/index.ts'
import { playScene, type Scene } from '#service/rehearsal/scenes.ts'
import type { Stage } from '#service/rehearsal/stage.ts'
import { freshFolder } from './databases.ts'
import { keepsNothing } from './evidence.ts'
import { SUBMISSION_DAY, YEAR } from './office.ts'

/** A server over a small rehearsed campaign that stands at a moment. */
export interface PublicSite {
  readonly stage: Stage
  readonly app: FastifyInstance
  /** Opens an address as a browser does. */
  readonly open: (url: string) => Promise<LightMyRequestResponse>
  /** Sends a form as a browser does. */
  readonly send: (url: string, fields: Readonly<Record<string, string>>) => Promise<LightMyRequestResponse>
}

/** The site of all tests of the file, on PGlite; without a scene the office is empty. */
export const publicSite = (scene?: Scene, applications = 45): (() => PublicSite) => {
  let site: PublicSite
  const closers: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    const place = await freshFolder()
    const clock = clockSetTo(SUBMISSION_DAY)
    const office = await openOffice({ database: place.config, clock })
    const files = keepsNothing
    if (scene !== undefined) await playScene(office, clock, scene, { applications, seed: 1, files })
    const config = readConfig({ PEIYU_DEMO: 'off' })
    const press = openPress(config.publicUrl)
    const identify = async () => undefined
    const app = await buildServer({ office, config, press, files, identify, requestsAMinute: 100_000 })
    closers.push(() => app.close(), press.close, office.close, place.remove)
    const stage = {
      office,
      clock,
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
