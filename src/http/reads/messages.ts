import { z } from 'zod'
import { type Inbox, messages, readMessage } from '#service/reads/messages.ts'
import { Digest, Listing } from '../schemas/common.ts'
import { Instant } from '../schemas/words.ts'
import { endpoint } from '../server/endpoint.ts'
import { found } from '../server/found.ts'
import { readerOf } from '../server/read.ts'
import { One } from './filters.ts'

const Message = z
  .object({
    event: z.string().describe('消息的编号'),
    application: z.string(),
    at: Instant,
    title: z.string(),
    body: z.string(),
    readAt: Instant.nullable().describe('首次阅读的时刻'),
  })
  .meta({ id: 'Message' })

const InboxShape: z.ZodType<Inbox> = z.object({
  items: z.array(Message),
  total: z.number().int(),
  unread: z.number().int().describe('未读的条数'),
})

export const messageEndpoints = [
  endpoint({
    method: 'GET',
    url: '/api/messages',
    tag: '申报',
    summary: '本企业的消息',
    who: messages.roles,
    query: Listing.omit({ search: true }).extend({
      application: One,
      unread: z.stringbool().optional().describe('true：只看未读的'),
    }),
    answer: InboxShape,
    handle: (call) => messages.list(readerOf(call), call.query),
  }),
  endpoint({
    method: 'POST',
    url: '/api/messages/:event/reading',
    tag: '申报',
    summary: '记为已读；再记一次没有变化',
    who: messages.roles,
    params: z.object({ event: Digest }),
    answer: Message,
    handle: async ({ runtime, actor, params: { event } }) => found(await readMessage(runtime, actor, event), '条消息'),
  }),
] as const
