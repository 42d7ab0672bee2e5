import { z } from 'zod'
import { type Identity, registerApplicant, requestPasswordReset, resetPassword } from '#identity'
import { Name } from '../schemas/common.ts'
import { type AnyEndpoint, endpoint } from '../server/endpoint.ts'
import { whenceOf } from './cookie.ts'
import { Account, Login, Password } from './shapes.ts'
import { accountView, answered } from './views.ts'

/** Ways in for those who cannot sign in yet, or no more. */
export const registrationEndpoints = (identity: Identity): readonly AnyEndpoint[] => [
  endpoint({
    method: 'POST',
    url: '/api/registrations',
    tag: '账户',
    summary: '企业注册',
    who: 'everyone',
    body: z.object({
      login: Login,
      password: Password,
      name: Name,
      email: Name,
      phone: z.string().max(30).optional(),
      uscc: z.string().max(40),
      enterpriseName: Name,
      county: z.string().max(6),
    }),
    answer: Account,
    status: 201,
    handle: async ({ body, request }) =>
      answered(await registerApplicant(identity, body, whenceOf(request)), accountView),
  }),
  endpoint({
    method: 'POST',
    url: '/api/password-resets',
    tag: '账户',
    summary: '申请重设密码',
    who: 'everyone',
    body: z.object({ login: Login }),
    answer: z.object({ message: z.string() }),
    handle: async ({ body: { login }, request }) => ({
      message: await requestPasswordReset(identity, login, whenceOf(request)),
    }),
  }),
  endpoint({
    method: 'PUT',
    url: '/api/password-resets/:token',
    tag: '账户',
    summary: '重设密码',
    who: 'everyone',
    params: z.object({ token: z.string().max(200) }),
    body: z.object({ password: Password }),
    answer: z.object({ message: z.string() }),
    handle: async ({ params: { token }, body: { password }, request }) =>
      answered(await resetPassword(identity, token, password, whenceOf(request)), () => ({
        message: '密码已经重设，请用新密码登录。',
      })),
  }),
]
