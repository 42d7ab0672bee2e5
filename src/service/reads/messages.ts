import type { Actor } from '#lifecycle'
import type { Runtime } from '../runtime.ts'
import { type Page, type PageRequest, pageFrom } from './page.ts'
import { listRead } from './read.ts'
import { APPLICANTS } from './readers.ts'

/** A message to the actor's enterprise. */
export interface Message {
  /** Names the message, one for each event it may tell of. */
  readonly event: string
  readonly application: string
  readonly at: string
  readonly title: string
  readonly body: string
  readonly readAt: string | null
}

export interface Inbox extends Page<Message> {
  readonly unread: number
}

export interface MessageQuery extends PageRequest {
  readonly application?: string | undefined
  readonly unread?: boolean | undefined
}

/** The messages to the reader's enterprise, the latest first. */
export const messages = listRead<MessageQuery, Message, Inbox>({
  name: 'message',
  title: '条消息',
  roles: APPLICANTS,
  audited: false,
  list: async (
    { runtime: { database }, actor: { enterprise = '' } },
    { application, unread: onlyUnread, ...page },
  ): Promise<Inbox> => {
    let found = database.db.selectFrom('messages').where('enterprise', '=', enterprise)
    if (application !== undefined) found = found.where('application', '=', application)
    const { unread } = await found
      .where('read_at', 'is', null)
      .select(({ fn }) => fn.countAll<number>().as('unread'))
      .executeTakeFirstOrThrow()
    if (onlyUnread === true) found = found.where('read_at', 'is', null)
    const { items, total } = await pageFrom(found, page, (all) =>
      all
        .select(['event', 'application', 'at', 'title', 'body', 'read_at as readAt'])
        .orderBy('at', 'desc')
        .orderBy('event'),
    )
    return { items, total, unread }
  },
})

/** Notes that a message was read, the first time only; undefined when the actor's enterprise has no such message. */
export const readMessage = async (
  { database: { db }, clock }: Pick<Runtime, 'database' | 'clock'>,
  { enterprise = '' }: Actor,
  event: string,
): Promise<Message | undefined> => {
  await db
    .updateTable('messages')
    .set({ read_at: clock.now().toISOString() })
    .where('event', '=', event)
    .where('enterprise', '=', enterprise)
    .where('read_at', 'is', null)
    .execute()
  return db
    .selectFrom('messages')
    .select(['event', 'application', 'at', 'title', 'body', 'read_at as readAt'])
    .where('event', '=', event)
    .where('enterprise', '=', enterprise)
    .executeTakeFirst()
}
