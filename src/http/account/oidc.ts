import type { FastifyInstance } from 'fastify'
import { beginOidc, finishOidc, type Identity, OIDC_CALLBACK } from '#identity'
import { keepToken, whenceOf } from './cookie.ts'

const KEPT_COOKIE = 'peiyu_oidc'
/** Long enough to sign in at the provider. */
const KEPT_SECONDS = 600

/** Signing in at the unified identity: there and back by redirects, what is kept meanwhile in a cookie of its own. */
export const mountOidc = (app: FastifyInstance, identity: Identity): void => {
  const everyone = { config: { who: 'everyone' }, schema: { hide: true } } as const
  app.get('/api/oidc/begin', everyone, async (_, reply) => {
    const answer = await beginOidc(identity)
    if (!answer.ok) return reply.redirect(failed(answer.refusal.code))
    // Lax: the way back from the provider is a navigation from another site.
    reply.setCookie(KEPT_COOKIE, JSON.stringify(answer.value.kept), {
      path: OIDC_CALLBACK,
      httpOnly: true,
      sameSite: 'lax',
      maxAge: KEPT_SECONDS,
    })
    return reply.redirect(answer.value.url)
  })
  app.get(OIDC_CALLBACK, everyone, async (request, reply) => {
    const kept = readKept(request.cookies[KEPT_COOKIE])
    reply.clearCookie(KEPT_COOKIE, { path: OIDC_CALLBACK })
    if (kept === undefined) return reply.redirect(failed('oidc-failed'))
    const query = request.url.split('?')[1] ?? ''
    const answer = await finishOidc(identity, query, kept, whenceOf(request))
    if (!answer.ok) return reply.redirect(failed(answer.refusal.code))
    keepToken(reply, request, answer.value.token)
    return reply.redirect('/app/')
  })
}

/** The sign-in page, which says why it came to nothing. */
const failed = (code: string): string => `/app/sign-in?problem=${encodeURIComponent(code)}`

const readKept = (text: string | undefined) => {
  const [state, nonce, verifier] = fields(text).map((field) => (typeof field === 'string' ? field : undefined))
  return state === undefined || nonce === undefined || verifier === undefined ? undefined : { state, nonce, verifier }
}

const fields = (text: string | undefined): readonly unknown[] => {
  try {
    const { state, nonce, verifier } = JSON.parse(text ?? '')
    return [state, nonce, verifier]
  } catch {
    return []
  }
}
