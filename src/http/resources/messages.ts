import { z } from 'zod'
import { type Inbox, listMessages, readMessage } from '#service/queries/messages.ts'
import { endpoint } from '../ground/endpoint.ts'
import { found } from '../ground/found.ts'
import { Digest, Listing } from '../ground/shapes.ts'
import { Instant } from '../shapes/words.ts'
import { One } from './filters.ts'
import { APPLICANTS as who } from './readers.ts'

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

export const messages = [
  endpoint({
    method: 'GET',
    url: '/api/messages',
    tag: '申报',
    summary: '本企业的消息',
    who,
    query: Listing.omit({ search: true }).extend({
      application: One,
      unread: z.stringbool().optional().describe('true：只看未读的'),
    }),
    answer: InboxShape,
    handle: ({ office, actor, query }) => listMessages(office, actor, query),
  }),
  endpoint({
    method: 'POST',
    url: '/api/messages/:event/reading',
    tag: '申报',
    summary: '记为已读；再记一次没有变化',
    who,
    params: z.object({ event: Digest }),
    answer: Message,
    handle: async ({ office, actor, params: { event } }) => found(await readMessage(office, actor, event), '条消息'),
  }),
] as const
