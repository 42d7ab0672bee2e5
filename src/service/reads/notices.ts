import { sql } from 'kysely'
import { STATE_HIDES } from '#lifecycle'
import { today } from '../clock.ts'
import { is } from './asked.ts'
import { noticeItems } from './frozen-lists.ts'
import type { PageRequest } from './page.ts'
import { findRead } from './read.ts'
import { ALL, seesEverything } from './scope.ts'
import { streamRead } from './stream-read.ts'

export interface PublicNoticeQuery extends PageRequest {
  readonly campaign?: string | undefined
  readonly stage?: string | undefined
}

/**
 * Public notices as the lifecycle has them, the latest first; the public's own view of one is in `public-notices.ts`.
 * From its first day everybody may read it.
 */
export const publicNotices = streamRead({
  name: 'publicNotice',
  title: '份公示',
  roles: 'everyone',
  audited: true,
  scope: ({ actor, runtime: { clock } }) =>
    seesEverything(actor) ? ALL : sql`public_notices.first_day <= ${today(clock)}`,
  fields: STATE_HIDES.publicNotice,
  where: ({ campaign, stage }: PublicNoticeQuery) => [is('campaign', campaign), is('stage', stage)],
  order: () => sql`first_day desc`,
  shown: (publicNotice) => ({ publicNotice }),
})

/** The same of one that has been concluded with its recognition. */
export const concludedNotice = findRead({
  ...publicNotices,
  find: async (reader, id) => {
    const line = await publicNotices.look(reader, id)
    return line?.publicNotice.recognition === undefined ? undefined : line
  },
})

/** One public notice with its list. */
export const noticeFiles = findRead({
  ...publicNotices,
  // The read of the notice itself records it already.
  audited: false,
  find: async (reader, id) => {
    const line = await publicNotices.find(reader, id)
    return line && { ...line, items: await noticeItems(reader.runtime.database.db, line.publicNotice) }
  },
})
