import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { Actor } from '#lifecycle'
import type { Config, Office } from '#service'
import { actEndpoints } from './acts/index.ts'
import { CITIZEN } from './ground/allow.ts'
import { onError } from './ground/errors.ts'
import { mount } from './ground/mount.ts'
import { observe } from './ground/observe.ts'
import { describe } from './ground/openapi.ts'
import { problemOf } from './ground/problem.ts'
import { secure } from './ground/security.ts'

export interface ServerOptions {
  readonly office: Office
  readonly config: Config
  /** Whose session a token is; undefined when it is nobody's, ended or not complete. */
  readonly identify: (token: string) => Promise<Actor | undefined>
  readonly logger?: FastifyServerOptions['logger']
  /** Requests that one address may make in a minute. */
  readonly requestsAMinute?: number
}

export const SESSION_COOKIE = 'peiyu_session'

/** The server with all its routes, not yet listening. Throws when a route does not say who may call it. */
export const buildServer = async ({
  office,
  config,
  identify,
  logger = false,
}: ServerOptions): Promise<FastifyInstance> => {
  const app = Fastify({
    logger,
    bodyLimit: 2 * 1024 * 1024,
    requestTimeout: 30_000,
    genReqId: () => crypto.randomUUID(),
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
  await describe(app)
  await observe(app, office)
  app.decorateRequest('signedIn', false)
  app.addHook('onRequest', async (request) => {
    const token = request.cookies[SESSION_COOKIE]
    const actor = token === undefined ? undefined : await identify(token)
    request.actor = actor ?? CITIZEN
    request.signedIn = actor !== undefined
  })
  mount(app, actEndpoints, office, config)
  return app
}
