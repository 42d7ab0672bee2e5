import { z } from 'zod'
import {
  type Identity,
  type Result,
  type SignedIn,
  secondFactor,
  sessionOf,
  signIn,
  signOut,
  signOutEverywhere,
} from '#identity'
import { type AnyEndpoint, endpoint, type RequestContext } from '../server/endpoint.ts'
import { dropToken, keepToken, tokenOf, whenceOf } from './cookie.ts'
import { Code, Login, Password, SessionView } from './shapes.ts'
import { answered, sessionView } from './views.ts'

/** Signing in and out. A session that is not complete may only go on to its next step. */
export const sessionEndpoints = (identity: Identity): readonly AnyEndpoint[] => [
  endpoint({
    method: 'GET',
    url: '/api/session',
    tag: '账户',
    summary: '当前登录状态',
    who: 'everyone',
    answer: SessionView,
    handle: async ({ request }) => sessionView(identity, await sessionOf(identity, tokenOf(request))),
  }),
  endpoint({
    method: 'POST',
    url: '/api/session',
    tag: '账户',
    summary: '登录',
    who: 'everyone',
    body: z.object({ login: Login, password: Password }),
    answer: SessionView,
    handle: async (call) => entered(identity, call, await signIn(identity, call.body, whenceOf(call.request))),
  }),
  endpoint({
    method: 'POST',
    url: '/api/session/second-factor',
    tag: '账户',
    summary: '输入动态口令',
    who: 'everyone',
    body: z.object({ code: Code }),
    answer: SessionView,
    handle: async (call) =>
      entered(identity, call, await secondFactor(identity, tokenOf(call.request), call.body.code)),
  }),
  endpoint({
    method: 'DELETE',
    url: '/api/session',
    tag: '账户',
    summary: '退出',
    who: 'everyone',
    answer: SessionView,
    handle: async ({ request, reply }) => {
      await signOut(identity, tokenOf(request))
      dropToken(reply)
      return sessionView(identity, undefined)
    },
  }),
  endpoint({
    method: 'DELETE',
    url: '/api/sessions',
    tag: '账户',
    summary: '在所有设备上退出',
    who: 'signedIn',
    answer: SessionView,
    handle: async ({ request, reply }) =>
      answered(await signOutEverywhere(identity, tokenOf(request)), () => {
        dropToken(reply)
        return sessionView(identity, undefined)
      }),
  }),
]

/** The session that a step led to: its token goes to the browser, its state into the answer. */
export const entered = (
  identity: Identity,
  { request, reply }: Pick<RequestContext<unknown, unknown, unknown>, 'request' | 'reply'>,
  answer: Result<SignedIn>,
) =>
  answered(answer, (signedIn) => {
    keepToken(reply, request, signedIn.token)
    return sessionView(identity, signedIn)
  })
