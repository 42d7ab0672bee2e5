import { z } from 'zod'
import {
  amendAccount,
  createAccount,
  disableAccount,
  enableAccount,
  type Identity,
  listAccounts,
  listOutbox,
  resetSecondFactor,
  unlockAccount,
} from '#identity'
import { ById, Listing, Name, paged } from '../schemas/common.ts'
import { type AnyEndpoint, endpoint } from '../server/endpoint.ts'
import { Account, AccountLine, Login, Password, Phone, RoleName } from './shapes.ts'
import { accountLineView, accountView, answered } from './views.ts'

const ADMINISTRATORS = ['accountAdmin', 'securityAdmin', 'auditAdmin'] as const
const Place = { unit: z.string().max(6).optional(), county: z.string().max(6).optional() }
const Mail = z.object({
  id: z.string(),
  at: z.string(),
  recipient: z.string(),
  subject: z.string(),
  body: z.string().nullable(),
  sent_at: z.string().nullable(),
})

/** The work of the three administrators, kept apart; a confirmer sees to the accounts of the own enterprise. */
export const administrationEndpoints = (identity: Identity): readonly AnyEndpoint[] => [
  endpoint({
    method: 'GET',
    url: '/api/accounts',
    tag: '管理',
    summary: '账户名单',
    who: [...ADMINISTRATORS, 'supervisor', 'clerk', 'confirmer'],
    query: Listing.extend({
      role: RoleName.optional(),
      state: z.enum(['inUse', 'locked', 'disabled']).optional().describe('在用、已锁定、已停用'),
      sort: z.enum(['login', 'name', '-created']).default('login').describe('登录名、姓名、最近建立在前'),
    }),
    answer: paged(AccountLine),
    handle: async ({ actor, query }) =>
      answered(await listAccounts(identity, actor, query), ({ items, total }) => ({
        items: items.map(accountLineView),
        total,
      })),
  }),
  endpoint({
    method: 'POST',
    url: '/api/accounts',
    tag: '管理',
    summary: '新建账户',
    who: [...ADMINISTRATORS, 'clerk', 'confirmer'],
    body: z.object({
      login: Login,
      name: Name,
      role: RoleName.refine((role) => role !== 'citizen' && role !== 'system', '没有这种账户'),
      email: Name.optional(),
      phone: Phone.optional(),
      enterprise: z.string().max(18).optional(),
      password: Password.optional(),
      ...Place,
    }),
    answer: z.object({ account: Account, password: z.string().describe('只显示这一次，首次登录须修改') }),
    status: 201,
    handle: async ({ actor, body }) =>
      answered(await createAccount(identity, actor, body), ({ account, password }) => ({
        account: accountView(account),
        password,
      })),
  }),
  endpoint({
    method: 'POST',
    url: '/api/accounts/:id/amendment',
    tag: '管理',
    summary: '更改账户',
    who: [...ADMINISTRATORS, 'confirmer'],
    params: ById,
    body: z.object({
      name: Name.optional(),
      email: Name.optional().describe('空的为没有'),
      phone: Phone.optional().describe('空的为没有'),
      ...Place,
    }),
    answer: Account,
    handle: async ({ actor, params: { id }, body }) =>
      answered(await amendAccount(identity, actor, id, body), accountView),
  }),
  managing(identity, 'disabling', '停用账户', [...ADMINISTRATORS, 'confirmer'], disableAccount),
  managing(identity, 'enabling', '恢复账户', [...ADMINISTRATORS, 'confirmer'], enableAccount),
  managing(identity, 'second-factor-reset', '重置动态口令', [...ADMINISTRATORS, 'confirmer'], resetSecondFactor),
  managing(identity, 'unlocking', '解除锁定', ['securityAdmin'], unlockAccount),
  endpoint({
    method: 'GET',
    url: '/api/outbox',
    tag: '管理',
    summary: '未寄出的邮件',
    who: ['accountAdmin'],
    answer: z.object({ items: z.array(Mail) }),
    handle: async ({ actor }) =>
      answered(await listOutbox(identity, actor), (items) => ({ items: items.map((one) => ({ ...one })) })),
  }),
]

type Manage = typeof disableAccount
type Roles = Extract<AnyEndpoint['who'], readonly string[]>

/** Something done to one account, by its name in the address. */
function managing(identity: Identity, noun: string, summary: string, who: Roles, manage: Manage): AnyEndpoint {
  return endpoint({
    method: 'POST',
    url: `/api/accounts/:id/${noun}`,
    tag: '管理',
    summary,
    who,
    params: ById,
    answer: Account,
    handle: async ({ actor, params: { id } }) => answered(await manage(identity, actor, id), accountView),
  })
}
