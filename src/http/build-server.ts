import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { Demo } from '#demo/demo.ts'
import type { Identity } from '#identity'
import type { Actor } from '#lifecycle'
import { accountEndpoints, mountOidc, SESSION_COOKIE } from './account/index.ts'
import { actEndpoints } from './acts.ts'
import { mountApp } from './app/pages.ts'
import { mountCatalogue } from './catalogue.ts'
import { demoEndpoints } from './demo/index.ts'
import { mountPublic } from './public/index.ts'
import { resourceEndpoints } from './reads/index.ts'
import { CITIZEN } from './server/allow.ts'
import type { Services } from './server/endpoint.ts'
import { onError } from './server/errors.ts'
import { mount } from './server/mount.ts'
import { observe } from './server/observe.ts'
import { describe } from './server/openapi.ts'
import { problemOf } from './server/problem.ts'
import { secure } from './server/security.ts'
import { takeUploads } from './server/uploads.ts'

export interface ServerOptions extends Services {
  /** Whose session a token is; undefined when it is nobody's, ended or not complete. */
  readonly identify: (token: string) => Promise<Actor | undefined>
  /** Accounts and sessions; without them nobody can sign in. */
  readonly identity?: Identity | undefined
  /** Only in a demo: its clock and seats. */
  readonly demo?: Demo | undefined
  /** Folder of the built web app; without it only the interface and the public pages are served. */
  readonly webFolder?: string | undefined
  readonly logger?: FastifyServerOptions['logger']
  /** Requests that one account, or one address without an account, may make in a minute. */
  readonly requestsAMinute?: number
}

/** The server with all its routes, not yet listening. Throws when a route does not say who may call it. */
export const buildServer = async ({
  identify,
  identity,
  demo,
  webFolder,
  logger = false,
  requestsAMinute = 600,
  ...services
}: ServerOptions): Promise<FastifyInstance> => {
  const { runtime, config } = services
  const app = Fastify({
    logger,
    trustProxy: config.trustedProxies ?? false,
    bodyLimit: 2 * 1024 * 1024,
    // Time for 100 megabytes of evidence over a slow line.
    requestTimeout: 300_000,
    genReqId: () => crypto.randomUUID(),
    // Addresses that cannot be read at all, or are too long.
    frameworkErrors: onError,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(onError)
  app.setNotFoundHandler({}, (request, reply) => {
    const message = `没有“${request.url.split('?')[0]?.slice(0, 100)}”这个地址。请核对网址，或从首页进入。`
    return reply
      .code(404)
      .type('application/problem+json')
      .send(problemOf({ code: 'not-found', message }))
  })
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.who === undefined) throw new Error(`route ${method} ${url} does not say who may call it`)
  })
  await secure(app, { requestsAMinute })
  await takeUploads(app)
  await describe(app)
  await observe(app, runtime)
  app.decorateRequest('signedIn', false)
  app.addHook('onRequest', async (request) => {
    const token = request.cookies[SESSION_COOKIE]
    const actor = token === undefined ? undefined : await identify(token)
    request.actor = actor ?? CITIZEN
    request.signedIn = actor !== undefined
  })
  if (demo !== undefined) app.addHook('onRequest', () => demo.clock.load(runtime.database))
  mountCatalogue(app, config)
  mount(app, actEndpoints, services)
  mount(app, resourceEndpoints, services)
  if (identity !== undefined) {
    mount(app, accountEndpoints(identity), services)
    mountOidc(app, identity)
  }
  if (demo !== undefined) mount(app, demoEndpoints(demo), services)
  if (webFolder !== undefined) await mountApp(app, webFolder)
  await mountPublic(app, runtime, config)
  return app
}
