import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { describe, expect, it } from 'vitest'
import { accountEndpoints } from '#http/account/index.ts'
import { actEndpoints } from '#http/acts.ts'
import { demoEndpoints } from '#http/demo/index.ts'
import { resourceEndpoints } from '#http/reads/index.ts'
import { type ActName, type Actor, findAct } from '#lifecycle'
import { commandOf } from '../support/http-commands.ts'
import { countEvents, httpOffice } from '../support/http-server.ts'
import { PEOPLE_ROLES, personOf } from '../support/http-world.ts'

const REQUESTS = 10_000
/** Several at once, as they come. */
const AT_ONCE = 20

/** Texts that have broken something somewhere. */
const NASTY = [
  '',
  '\0',
  '\ud800',
  '..',
  '../../etc/passwd',
  '%00',
  '%',
  "'; drop table events; --",
  '<script>',
  '𠮷',
  '__proto__',
  'constructor',
  '9'.repeat(40),
  'a'.repeat(3000),
  'NaN',
  '-1',
  '1e999',
]

const text = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' }), fc.string())
const value = fc.oneof({ weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) }, { weight: 1, arbitrary: text })

/** A body of the right names with one value gone bad, or anything at all. */
const spoilt = (good: object): fc.Arbitrary<unknown> =>
  Object.keys(good).length === 0
    ? value
    : fc.oneof(
        fc.tuple(fc.constantFrom(...Object.keys(good)), value).map(([key, bad]) => ({ ...good, [key]: bad })),
        fc.constantFrom(...Object.keys(good)).map((key) => ({ ...good, [key]: undefined })),
        value,
      )

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'] as const

describe('一万个胡乱的请求', () => {
  const site = httpOffice({ scene: 'publicising', applications: 16, whole: true })

  const routes = () => {
    const { identity, demo } = site().options
    if (identity === undefined || demo === undefined) throw new Error('no identity')
    const endpoints = [...actEndpoints, ...resourceEndpoints, ...accountEndpoints(identity), ...demoEndpoints(demo)]
    return [
      ...endpoints.map(({ method, url, act }) => ({
        method,
        url,
        good: act === undefined ? {} : commandOf(act, NAMED),
        keyed: act !== undefined && isVersioned(act),
      })),
      ...['/', '/notices/:id', '/register', '/check/:id', '/openapi.json', '/api', '/healthz'].map((url) => ({
        method: 'GET' as const,
        url,
        good: {},
        keyed: false,
      })),
    ]
  }

  const header = fc.oneof(
    fc.constantFrom('"0"', '"0"', 'W/"0"', '"999999999"', '*', '1', '"-1"', '"99999999999"', ''),
    fc.string({ unit: 'grapheme-ascii' }),
  )

  /** A request that nothing good can come of. */
  const request = (): fc.Arbitrary<{ actor: Actor | undefined; inject: InjectOptions }> =>
    fc.constantFrom(...routes()).chain(({ method, url, good, keyed }) =>
      fc
        .record({
          actor: fc.option(fc.tuple(fc.constantFrom(...PEOPLE_ROLES), fc.boolean()), { nil: undefined, freq: 8 }),
          method: fc.oneof(
            { weight: 9, arbitrary: fc.constant(method) },
            { weight: 1, arbitrary: fc.constantFrom(...METHODS) },
          ),
          id: fc.oneof(fc.constantFrom(...IDS), text),
          query: fc.dictionary(
            fc.constantFrom('page', 'size', 'search', 'stage', 'sort', 'track', 'unit', 'year', 'x'),
            text,
            {
              maxKeys: 3,
            },
          ),
          body: spoilt(good),
          raw: fc.option(fc.oneof(fc.constantFrom('{', '[1,', 'null', '"', ''), text), { freq: 5, nil: undefined }),
          type: fc.constantFrom(
            'application/json',
            'application/json',
            'text/plain',
            'application/xml',
            'multipart/form-data',
            'multipart/form-data; boundary=x',
            'nonsense',
          ),
          key: keyed ? fc.oneof({ weight: 4, arbitrary: fc.uuid() }, { weight: 1, arbitrary: header }) : header,
          match: header,
        })
        .map(({ actor, method, id, query, body, raw, type, key, match }) => ({
          actor: actor && personOf(actor[0], actor[1], NAMED),
          inject: {
            method,
            url: `${url.replace(/:\w+/, encode(id))}?${new URLSearchParams(query)}`,
            headers: {
              'idempotency-key': key,
              'if-match': match,
              ...(method === 'GET' || method === 'HEAD' ? {} : { 'content-type': type }),
            },
            ...(method === 'GET' || method === 'HEAD' ? {} : { payload: raw ?? JSON.stringify(body) ?? '' }),
          },
        })),
    )

  it(`没有一个 5xx，没有一个改变什么；办不成的都用中文说明`, { timeout: 600_000 }, async () => {
    const before = await countEvents(site().runtime)
    const property = fc.asyncProperty(
      fc.array(request(), { minLength: AT_ONCE, maxLength: AT_ONCE }),
      async (batch) => {
        const answers = await Promise.all(batch.map(({ actor, inject }) => site().ask(actor, inject)))
        for (const [at, { statusCode, headers, body }] of answers.entries()) {
          const asked = `${JSON.stringify(batch[at]).slice(0, 600)} → ${statusCode} ${body.slice(0, 300)}`
          expect(statusCode, asked).toBeLessThan(500)
          if (statusCode < 400 || batch[at]?.inject.method === 'HEAD') continue
          expect(headers['content-type'], asked).toMatch(/^application\/problem\+json/)
          const problem = JSON.parse(body)
          expect(problem.code, asked).toMatch(/^[a-z-]+$/)
          expect(problem.status, asked).toBe(statusCode)
          expect(problem.title, asked).toMatch(/\p{Script=Han}/u)
        }
      },
    )
    await fc.assert(property, { numRuns: REQUESTS / AT_ONCE, endOnFailure: true })
    expect(await countEvents(site().runtime)).toBe(before)
  })
})

/** Whether a wrong If-Match alone keeps a step from happening; only then a spoilt body may turn out to be a good one. */
const isVersioned = (name: ActName): boolean => findAct(name)?.from.length !== 0 && name !== 'review.declareConflict'

const NAMED = {
  enterprise: '91210100MA00000000',
  unit: '210100',
  county: '210106',
  application: 'rehearsal-2019-00001',
}

const IDS = ['liaoning-2019-2019', 'rehearsal-2019-00001', 'rehearsal-2019-notice', 'none', 'a'.repeat(64)]

const encode = (id: string): string => encodeURIComponent(id.toWellFormed())
