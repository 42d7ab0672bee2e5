import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { problemOf } from './problem.ts'

/** Limits and headers of every answer: a strict content policy, no framing, no sniffing, so many requests a minute. */
export const secure = async (
  app: FastifyInstance,
  { requestsAMinute }: { readonly requestsAMinute: number },
): Promise<void> => {
  await app.register(cookie)
  await app.register(helmet, {
    // `reply.cspNonce` is the one-time word that lets the page's own scripts and styles in.
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // Inline style attributes carry sizes and colours that components compute; they cannot load or run anything.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    hsts: { maxAge: 31_536_000 },
  })
  await app.register(rateLimit, {
    max: requestsAMinute,
    timeWindow: '1 minute',
    // After the session is known: the people of one office share an address, and each counts for himself.
    hook: 'preHandler',
    keyGenerator: ({ signedIn, actor, ip }) => (signedIn ? `account ${actor.id}` : ip),
    // Files of the pages, which a browser keeps.
    allowList: ({ url }) => url.startsWith('/app/'),
  })
  app.addHook('onRequest', async (request, reply) => {
    if (isSafe(request.method) || sameOrigin(request.headers.origin, request.headers.host)) return undefined
    const problem = problemOf({
      code: 'wrong-origin',
      message: '请求不是从本系统的页面发出的，已拒绝。请从本系统的网址打开页面后重试。',
    })
    return reply.code(problem.status).type('application/problem+json').send(problem)
  })
}

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS'

/** A browser names where a change comes from; programs that are no browser name nothing and carry no cookie of ours. */
const sameOrigin = (origin: string | undefined, host: string | undefined): boolean =>
  origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
