import { toString as qrSvg } from 'qrcode'
import { z } from 'zod'
import {
  changeContact,
  changePassword,
  confirmSecondFactor,
  enrolSecondFactor,
  type Identity,
  removeSecondFactor,
} from '#identity'
import { Name } from '../schemas/common.ts'
import { type AnyEndpoint, endpoint } from '../server/endpoint.ts'
import { keepToken, tokenOf } from './cookie.ts'
import { entered } from './session.ts'
import { Account, Code, Password, Phone, SessionView } from './shapes.ts'
import { accountView, answered, sessionView } from './views.ts'

/** One's own account. These steps may also be what stands between signing in and a complete session. */
export const ownAccountEndpoints = (identity: Identity): readonly AnyEndpoint[] => [
  endpoint({
    method: 'PUT',
    url: '/api/account/password',
    tag: '账户',
    summary: '修改密码',
    who: 'everyone',
    body: z.object({ old: Password, new: Password }),
    answer: SessionView,
    handle: async (call) => {
      const { old, new: next } = call.body
      return entered(identity, call, await changePassword(identity, tokenOf(call.request), { old, next }))
    },
  }),
  endpoint({
    method: 'POST',
    url: '/api/account/contact',
    tag: '账户',
    summary: '变更本人的邮箱和电话',
    who: 'signedIn',
    body: z.object({ password: Password, email: Name, phone: Phone.describe('没有的为空') }),
    answer: Account,
    handle: async ({ request, body }) => answered(await changeContact(identity, tokenOf(request), body), accountView),
  }),
  endpoint({
    method: 'POST',
    url: '/api/account/second-factor',
    tag: '账户',
    summary: '启用动态口令：取得密钥',
    who: 'everyone',
    answer: z.object({ uri: z.string(), secret: z.string(), qr: z.string().describe('二维码，SVG') }),
    handle: async ({ request }) => {
      const answer = await enrolSecondFactor(identity, tokenOf(request))
      if (!answer.ok) return { refusal: answer.refusal }
      return { ...answer.value, qr: await qrSvg(answer.value.uri, { type: 'svg', margin: 1 }) }
    },
  }),
  endpoint({
    method: 'PUT',
    url: '/api/account/second-factor',
    tag: '账户',
    summary: '启用动态口令：确认',
    who: 'everyone',
    body: z.object({ code: Code }),
    answer: z.object({ session: SessionView, backupCodes: z.array(z.string()) }),
    handle: async ({ body: { code }, request, reply }) =>
      answered(await confirmSecondFactor(identity, tokenOf(request), code), ({ backupCodes, ...signedIn }) => {
        keepToken(reply, request, signedIn.token)
        return { session: sessionView(identity, signedIn), backupCodes: [...backupCodes] }
      }),
  }),
  endpoint({
    method: 'POST',
    url: '/api/account/second-factor/removal',
    tag: '账户',
    summary: '停用动态口令',
    who: 'signedIn',
    body: z.object({ code: Code }),
    answer: SessionView,
    handle: async (call) =>
      entered(identity, call, await removeSecondFactor(identity, tokenOf(call.request), call.body.code)),
  }),
]
