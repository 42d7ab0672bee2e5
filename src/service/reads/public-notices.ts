import type { Day } from '#kernel'
import type { NoticeItem, PublicNotice } from '#lifecycle'
import { today } from '../clock.ts'
import { PROVINCE } from '../province.ts'
import type { Runtime } from '../runtime.ts'
import { noticeItems } from './frozen-lists.ts'
import { type Page, type PageRequest, pageFrom } from './page.ts'
import { findPublicTrack } from './public-policy.ts'

/** Where a public notice stands: objections are taken only while it is open. */
export const NOTICE_STATES = { open: '公示中', ended: '已期满', concluded: '已认定' } as const
export type NoticeState = keyof typeof NOTICE_STATES

/** A public notice as a list shows it. */
export interface NoticeLine {
  readonly id: string
  readonly title: string
  readonly documentNumber: string
  readonly firstDay: Day
  readonly lastDay: Day
  readonly state: NoticeState
  readonly items: number
}

/** A proposed one; `title` is the number of the title it got, null where the recognition left it out. */
export interface PublicItem extends Pick<NoticeItem, 'application' | 'number' | 'enterpriseName' | 'track' | 'digest'> {
  readonly trackName: string
  readonly productName?: string
  readonly unitName: string
  readonly unit: string
  readonly title?: string | null
}

/** A public notice with its list; nothing of objections, which concern those who made them. */
export interface PublicNoticeFile extends Omit<NoticeLine, 'items'> {
  readonly channel: string
  readonly provisionalNote?: string
  readonly recognition?: { readonly documentNumber: string; readonly recognisedOn: Day }
  readonly items: readonly PublicItem[]
}

type Reading = Pick<Runtime, 'database' | 'clock'>

/** Public notices whose period has begun, latest first; `open` only those that take objections today. */
export const listPublicNotices = async (
  { database: { db }, clock }: Reading,
  { open = false, page, size }: PageRequest & { readonly open?: boolean },
): Promise<Page<NoticeLine>> => {
  const on = today(clock)
  let found = db.selectFrom('public_notices').where('first_day', '<=', on)
  if (open) found = found.where('last_day', '>=', on).where('stage', '=', 'published')
  const { items: rows, total } = await pageFrom(found, { page, size }, (all) =>
    all.select('state').orderBy('first_day', 'desc').orderBy('id'),
  )
  return { items: rows.map(({ state }) => ({ ...lineOf(state, on), items: countIn(state) })), total }
}

/** One public notice, or undefined before its first day. */
export const findPublicNotice = async (
  { database: { db }, clock }: Reading,
  id: string,
): Promise<PublicNoticeFile | undefined> => {
  const on = today(clock)
  const row = await db
    .selectFrom('public_notices')
    .select('state')
    .where('id', '=', id)
    .where('first_day', '<=', on)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { channel, provisionalNote, recognition } = row.state
  const items = await noticeItems(db, row.state)
  const applications = items.map(({ application }) => application)
  const [units, titles] = [await unitsOf(db, applications), await titlesOf(db, applications)]
  return {
    ...lineOf(row.state, on),
    channel,
    ...(provisionalNote === undefined ? {} : { provisionalNote }),
    ...(recognition === undefined ? {} : { recognition }),
    items: items.map((item) => {
      const unit = units.get(item.application) ?? ''
      const trackName = findPublicTrack(row.state.campaign, item.track)?.name ?? item.track
      const listed = { ...shown(item), trackName, unit, unitName: PROVINCE.find(unit)?.name ?? '' }
      return recognition === undefined ? listed : { ...listed, title: titles.get(item.application) ?? null }
    }),
  }
}

const countIn = ({ counts }: PublicNotice): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

const lineOf = (
  { id, title, documentNumber, firstDay, lastDay, stage }: PublicNotice,
  on: Day,
): Omit<NoticeLine, 'items'> => {
  const state = stage === 'concluded' ? 'concluded' : on > lastDay ? 'ended' : 'open'
  return { id, title, documentNumber, firstDay, lastDay, state }
}

const shown = ({ application, number, enterpriseName, track, digest, productName }: NoticeItem) => ({
  application,
  number,
  enterpriseName,
  track,
  digest,
  ...(productName === undefined ? {} : { productName }),
})

const unitsOf = async (
  db: Runtime['database']['db'],
  applications: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (applications.length === 0) return new Map()
  const rows = await db.selectFrom('applications').select(['id', 'unit']).where('id', 'in', applications).execute()
  return new Map(rows.map(({ id, unit }) => [id, unit]))
}

const titlesOf = async (
  db: Runtime['database']['db'],
  applications: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (applications.length === 0) return new Map()
  const rows = await db
    .selectFrom('titles')
    .select(['application', 'number'])
    .where('application', 'in', applications)
    .execute()
  return new Map(rows.map(({ application, number }) => [application, number]))
}
