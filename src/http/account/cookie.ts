import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ClientInfo } from '#identity'

export const SESSION_COOKIE = 'peiyu_session'

/** Gives the bearer a token; it goes away with the browser and never leaves the site. */
export const keepToken = (reply: FastifyReply, request: FastifyRequest, token: string): void => {
  reply.setCookie(SESSION_COOKIE, token, { ...ATTRIBUTES, secure: request.protocol === 'https' })
}

export const dropToken = (reply: FastifyReply): void => {
  reply.clearCookie(SESSION_COOKIE, ATTRIBUTES)
}

export const tokenOf = ({ cookies }: FastifyRequest): string => cookies[SESSION_COOKIE] ?? ''

export const whenceOf = ({ ip, headers }: FastifyRequest): ClientInfo => ({
  address: ip,
  agent: (headers['user-agent'] ?? '').slice(0, 200),
})

const ATTRIBUTES = { path: '/', httpOnly: true, sameSite: 'strict' } as const
