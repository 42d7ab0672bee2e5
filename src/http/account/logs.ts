import { z } from 'zod'
import { type AccessLine, type Identity, listAccesses, listSecurityEvents, type SecurityEventLine } from '#identity'
import { CalendarDay, Id, Listing, paged } from '../schemas/common.ts'
import { type AnyEndpoint, endpoint } from '../server/endpoint.ts'
import { RoleName } from './shapes.ts'
import { answered } from './views.ts'

const SecurityEvent: z.ZodType<SecurityEventLine> = z
  .object({
    id: z.number().int(),
    at: z.string().describe('ISO 8601'),
    event: z.string(),
    account: z.string().nullable(),
    login: z.string().nullable(),
    accountName: z.string().nullable().describe('账户现在的姓名'),
    by: z.string().nullable().describe('由他人办理的，办理人的账户'),
    byName: z.string().nullable(),
    address: z.string().nullable().describe('网络地址'),
    detail: z.string(),
  })
  .meta({ id: 'SecurityEvent' })

const Access: z.ZodType<AccessLine> = z
  .object({
    id: z.number().int(),
    at: z.string().describe('ISO 8601'),
    account: z.string(),
    name: z.string().describe('查阅时的姓名'),
    role: z.string(),
    kind: z.string(),
    thing: z.string().describe('所查阅的编号'),
  })
  .meta({ id: 'Access' })

/** A list of what grows for years: searched in names, within days, by time. */
const Log = Listing.extend({
  from: CalendarDay.optional().describe('自这一天起，亚洲/上海'),
  to: CalendarDay.optional().describe('到这一天为止，含当天'),
  sort: z.enum(['at', '-at']).default('-at').describe('时间，或时间倒序'),
})

/** What was recorded of accounts and of reading. */
export const logEndpoints = (identity: Identity): readonly AnyEndpoint[] => [
  endpoint({
    method: 'GET',
    url: '/api/security-events',
    tag: '管理',
    summary: '安全事件',
    who: ['auditAdmin'],
    query: Log.extend({ event: Id.optional() }),
    answer: paged(SecurityEvent),
    handle: async ({ actor, query }) => answered(await listSecurityEvents(identity, actor, query), (page) => page),
  }),
  endpoint({
    method: 'GET',
    url: '/api/accesses',
    tag: '管理',
    summary: '查阅记录',
    who: ['supervisor', 'auditAdmin'],
    query: Log.extend({ role: RoleName.optional(), kind: Id.optional() }),
    answer: paged(Access),
    handle: async ({ actor, query }) => answered(await listAccesses(identity, actor, query), (page) => page),
  }),
]
