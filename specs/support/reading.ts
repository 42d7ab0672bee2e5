import type { LightMyRequestResponse } from 'fastify'
import { resourceEndpoints } from '#http/reads/index.ts'
import { type Actor, STREAM_KINDS } from '#lifecycle'
import type { HttpOffice } from './http-server.ts'
import { thingsOf } from './http-world.ts'
import { STREAM_PATHS } from './permission-model/thing.ts'

/** Pages that need no account, with the number of an application where they are about one. */
const PUBLIC_PAGES = ['/', '/notices', '/register', '/about']

/** Every address that the actor may call to read, with the name of every thing there is. */
export const addressesFor = async (site: HttpOffice, { role }: Actor): Promise<readonly string[]> => {
  const ids = new Map<string, readonly string[]>()
  for (const kind of STREAM_KINDS)
    ids.set(
      STREAM_PATHS[kind],
      (await thingsOf(site, kind)).map(({ id }) => id),
    )
  const { db } = site.runtime.database
  const files = await db.selectFrom('files').select('sha256').orderBy('sha256').execute()
  ids.set(
    'files',
    files.map(({ sha256 }) => sha256),
  )
  const numbers = await db.selectFrom('applications').select('number').orderBy('number').execute()
  const addresses = resourceEndpoints
    .filter(({ method, who }) => method === 'GET' && (who === 'everyone' || (Array.isArray(who) && who.includes(role))))
    .flatMap(({ url }) => {
      const [, , path = ''] = url.split('/')
      if (!url.includes(':')) return [url, `${url}?size=200`, ...(path === 'applications' ? FILTERED : [])]
      return (ids.get(path) ?? []).map((id) => url.replace(/:\w+/, id))
    })
  const pages = [
    ...PUBLIC_PAGES,
    ...(ids.get('public-notices') ?? []).map((id) => `/notices/${id}`),
    ...numbers.map(({ number }) => `/check/${number}`),
  ]
  return [...addresses, ...pages]
}

/** Filters by what some do not see. */
const FILTERED = ['met', 'unmet', 'unknown', 'judgement'].map((verdict) => `/api/applications?verdict=${verdict}`)

/** All of an answer that a reader gets: status, headers and body, but for the time and the one-time words. */
export const whole = ({ statusCode, headers, rawPayload }: LightMyRequestResponse): string => {
  const kept = Object.entries(headers).filter(([name]) => !/^(date|x-request-id|x-ratelimit-.*)$/.test(name))
  const said = `${statusCode} ${JSON.stringify(kept)}\n${rawPayload.toString('latin1')}`
  const words = new Set([...said.matchAll(/'nonce-(\w+)'/g)].map(([, word = '']) => word))
  return [...words].reduce((text, word) => text.replaceAll(word, 'once'), said)
}

/** What the actor is answered at every address he may call: address → the whole answer. */
export const readEverything = async (site: HttpOffice, actor: Actor): Promise<ReadonlyMap<string, string>> => {
  const answers = new Map<string, string>()
  for (const url of await addressesFor(site, actor)) answers.set(url, whole(await site.get(actor, url)))
  return answers
}
