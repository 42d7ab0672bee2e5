import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config, Runtime } from '#service'
import { allow } from '../server/allow.ts'
import { type Problem, problemOf } from '../server/problem.ts'
import { documentOf } from './layout.ts'
import type { Page, PublicRoute } from './page.ts'
import { aboutRoute } from './pages/about.ts'
import { checkFormRoute, checkRoute } from './pages/check.ts'
import { homeRoute } from './pages/home.ts'
import { noticeRoute, noticesRoute } from './pages/notices.ts'
import { objectionFormRoute, objectionRoute, receiptRoute } from './pages/objection.ts'
import { problemCodeRoute, problemPage } from './pages/problems.ts'
import { registerRoute, titleRoute } from './pages/register.ts'
import { mountStatic } from './static.ts'

/** Every page that anybody may read; rendered here, without a script. */
export const PUBLIC_ROUTES: readonly PublicRoute[] = [
  homeRoute,
  noticesRoute,
  noticeRoute,
  objectionFormRoute,
  objectionRoute,
  receiptRoute,
  registerRoute,
  titleRoute,
  checkFormRoute,
  checkRoute,
  aboutRoute,
  problemCodeRoute,
]

/** Mounts the public pages, and shows problems as pages to those who come with a browser, outside /api. */
export const mountPublic = async (app: FastifyInstance, runtime: Runtime, config: Config): Promise<void> => {
  app.addHook('onSend', async (request, reply, payload) => {
    const problem = wantsPage(request) ? readProblem(reply, payload) : undefined
    return problem === undefined ? payload : dressed(reply, problemPage(problem), placeOf(request, config))
  })
  await app.register(async (pages) => {
    // Only here: everywhere else a form of another site could not even be read.
    pages.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: 64 * 1024 }, (_, body, done) =>
      done(null, new URLSearchParams(String(body))),
    )
    mountStatic(pages)
    for (const route of PUBLIC_ROUTES) mountRoute(pages, route, runtime, config)
  })
}

const FORM = 'application/x-www-form-urlencoded'

const mountRoute = (app: FastifyInstance, { method, url, answer }: PublicRoute, runtime: Runtime, config: Config) =>
  app.route<{ Params: Record<string, string> }>({
    method,
    url,
    config: { who: 'everyone' },
    schema: { hide: true },
    preValidation: allow,
    handler: async (request, reply) => {
      // Nothing has a control character in its address, and PostgreSQL takes no NUL in a text.
      if (Object.values(request.params).some((text) => /\p{Cc}/u.test(text))) return reply.callNotFound()
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
      const answered = await answer({ params: request.params, query: queryOf(request), form, runtime, config })
      if (answered === undefined) return reply.callNotFound()
      if ('location' in answered) return reply.code(303).header('location', answered.location).send()
      return reply.send(dressed(reply, answered, placeOf(request, config)))
    },
  })

const queryOf = ({ url }: FastifyRequest): URLSearchParams => {
  const at = url.indexOf('?')
  return new URLSearchParams(at < 0 ? '' : url.slice(at + 1))
}

const placeOf = ({ url }: FastifyRequest, { demo }: Config) => ({ path: url.split('?')[0] ?? '/', demo })

/** The document of a page, with the headers it goes out with. */
const dressed = (reply: FastifyReply, page: Page, place: { path: string; demo: boolean }): string => {
  reply
    .code(page.status ?? 200)
    .type('text/html; charset=utf-8')
    .header('cache-control', page.confidential ? 'no-store' : 'no-cache')
    .header('content-security-policy', POLICY)
    .removeHeader('content-length')
  return documentOf(page, place)
}

/** Stricter than the web app's: nothing runs, nothing comes from elsewhere, forms go nowhere else. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join(';')

const wantsPage = ({ url, headers: { accept = '' } }: FastifyRequest): boolean =>
  accept.includes('text/html') && !/^\/(api|app)(\/|$|\?)/.test(url)

const readProblem = (reply: FastifyReply, payload: unknown): Problem | undefined => {
  const type = String(reply.getHeader('content-type') ?? '')
  if (reply.statusCode < 400 || typeof payload !== 'string' || !type.includes('json')) return undefined
  return type.startsWith('application/problem+json') ? parseProblem(payload) : unnamed(reply.statusCode)
}

/** What this server itself has just written. */
const parseProblem = (payload: string): Problem => JSON.parse(payload)

/** An error that a part of the server answers in a form of its own. */
const unnamed = (status: number): Problem =>
  status >= 500
    ? problemOf({ code: 'fault', message: '服务器繁忙或出错。请稍候几秒再试。' }, status)
    : problemOf({ code: 'invalid-request', message: '网址或请求的写法不对，无法读取。请核对网址。' }, status)
