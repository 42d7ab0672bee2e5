import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, ROLES, type Role } from '#lifecycle'
import type { Access } from './endpoint.ts'
import { problemOf } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether If-Match names the version that the change was decided on. */
    versioned?: boolean
    /** Who may call the route; the server does not start while one lacks it. */
    who?: Access
  }
  interface FastifyRequest {
    /** Who asks; a citizen where nobody is signed in. */
    actor: Actor
    /** Whether a session stands behind the actor. */
    signedIn: boolean
  }
}

/** Someone without an account. */
export const CITIZEN: Actor = { id: 'citizen', name: '社会公众', role: 'citizen' }

/** Lets a request through to its handler, or answers 401 or 403. */
export const allow = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
  const { who } = request.routeOptions.config
  if (who === 'everyone' || who === 'demo') return undefined
  // The citizen's own acts are the lifecycle's to allow: an objection needs no account.
  if (who === 'lifecycle' || request.signedIn)
    return isAmong(who, request.actor) ? undefined : forbidden(request, reply)
  return answer(
    reply,
    problemOf({ code: 'not-signed-in', message: '尚未登录，或登录已过期。请登录后重试，已填写的内容不会丢失。' }),
  )
}

const isAmong = (who: Access | undefined, { role }: Actor): boolean =>
  who === 'lifecycle' || who === 'signedIn' || rolesOf(who).includes(role)

const rolesOf = (who: Access | undefined): readonly Role[] => (who === undefined || typeof who === 'string' ? [] : who)

const forbidden = ({ actor, routeOptions }: FastifyRequest, reply: FastifyReply) => {
  const roles = rolesOf(routeOptions.config.who)
    .map((role) => ROLES[role])
    .join('、')
  return answer(
    reply,
    problemOf({ code: 'not-permitted', message: `${ROLES[actor.role]}不能使用这项功能，可以使用的是：${roles}。` }),
  )
}

const answer = (reply: FastifyReply, problem: ReturnType<typeof problemOf>) =>
  reply.code(problem.status).type('application/problem+json').send(problem)
