import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { type Day, dayOf } from '#kernel'
import { expiringFrom, type Title } from '#lifecycle'
import { eventsOf, readEvent, type Schema } from '#store'
import { today } from '../clock.ts'
import { PROVINCE } from '../province.ts'
import type { Runtime } from '../runtime.ts'
import { containing, type Page, type PageRequest, pageFrom } from './page.ts'
import { findPublicTrack, type PublicTrack } from './public-policy.ts'

/** Where a title stands today, whether or not the day's work of marking it has been done. */
export const TITLE_STATES = { inForce: '有效', lapsed: '已失效', renewed: '已延续', revoked: '已撤销' } as const
export type TitleState = keyof typeof TITLE_STATES

/** A title as the public reads it. */
export interface PublicTitle {
  readonly number: string
  readonly holder: string
  readonly productName?: string
  readonly track: string
  readonly year: number
  readonly unitName: string
  /** 中小企业“专精特新”产品, and what one that has the title is called. */
  readonly trackName: string
  readonly titleName: string
  readonly firstDay: Day
  readonly lastDay: Day
  readonly state: TitleState
  /** In force, and its last six months have begun. */
  readonly expiring: boolean
}

/** A title with all that has happened to it. */
export interface PublicTitleFile extends PublicTitle {
  readonly documentNumber: string
  readonly recognisedOn: Day
  readonly certificateIssuedOn?: Day
  readonly renames: readonly {
    readonly from: string
    readonly to: string
    readonly documentNumber: string
    readonly on: Day
  }[]
  readonly revocation?: { readonly reason: string; readonly documentNumber: string; readonly on: Day }
  /** Number of the title that continues it. */
  readonly renewedBy?: string
}

export const TITLE_ORDERS = {
  number: '证书编号',
  holder: '企业名称',
  lastDay: '到期日',
  '-recognised': '认定先后',
} as const
export type TitleOrder = keyof typeof TITLE_ORDERS

export interface RegisterQuery extends PageRequest {
  /** In the holder's name, present or former, the product's name or the number. */
  readonly search?: string
  readonly track?: Pick<PublicTrack, 'key' | 'pack' | 'id'>
  readonly year?: number
  readonly unit?: string
  readonly state?: TitleState
  readonly sort?: TitleOrder
}

type Reading = Pick<Runtime, 'database' | 'clock'>

/** The register of titles, as asked. */
export const listPublicTitles = async (
  { database: { db }, clock }: Reading,
  { search, track, year, unit, state, sort = '-recognised', page, size }: RegisterQuery,
): Promise<Page<PublicTitle>> => {
  const on = today(clock)
  let found = db.selectFrom('titles')
  if (track !== undefined)
    found = found
      .where('track', '=', track.id)
      .where(sql<string>`regexp_replace(titles.state ->> 'campaign', '-[0-9]+$', '')`, '=', track.pack)
  if (year !== undefined) found = found.where(sql`(titles.state ->> 'year')::int`, '=', year)
  if (unit !== undefined) found = found.where(sql`titles.state ->> 'unit'`, '=', unit)
  if (state !== undefined) found = found.where((rows) => standing(rows, state, on))
  if (search !== undefined) found = found.where((rows) => named(rows, search))
  const [order, direction] = ORDERS[sort]
  const { items: rows, total } = await pageFrom(found, { page, size }, (all) =>
    all.select('state').orderBy(order, direction).orderBy('number'),
  )
  return { items: rows.map(({ state }) => titleOn(state, on)), total }
}

const ORDERS = {
  number: ['number', 'asc'],
  holder: ['holder', 'asc'],
  lastDay: ['last_day', 'asc'],
  '-recognised': ['first_day', 'desc'],
} as const satisfies Record<TitleOrder, readonly [string, 'asc' | 'desc']>

const ENDED: readonly string[] = ['lapsed', 'renewed', 'revoked']

type Rows = ExpressionBuilder<Schema, 'titles'>

const standing = (rows: Rows, state: TitleState, on: Day): Expression<SqlBool> => {
  if (state === 'renewed' || state === 'revoked') return rows('stage', '=', state)
  const inForce = rows.and([rows('stage', 'not in', ENDED), rows('last_day', '>=', on)])
  if (state === 'inForce') return inForce
  return rows.or([rows('stage', '=', 'lapsed'), rows.and([rows('stage', 'not in', ENDED), rows('last_day', '<', on)])])
}

const named = (rows: Rows, search: string): Expression<SqlBool> => {
  const pattern = containing(search)
  return rows.or([
    rows('holder', 'ilike', pattern),
    rows('number', 'ilike', pattern),
    rows(sql`titles.state ->> 'productName'`, 'ilike', pattern),
    sql<SqlBool>`titles.id in (
      select stream from events
      where kind = 'title' and type = 'renamed' and data::jsonb ->> 'from' ilike ${pattern})`,
  ])
}

/** The years in which titles of the register were recognised, latest first. */
export const registerYears = async ({ database: { db } }: Pick<Runtime, 'database'>): Promise<readonly number[]> => {
  const rows = await db
    .selectFrom('titles')
    .select(sql<number>`(titles.state ->> 'year')::int`.as('year'))
    .distinct()
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

/** The title of that number, or of that id, with its history; undefined when there is none. */
export const findPublicTitle = async (
  { database: { db }, clock }: Reading,
  numberOrId: string,
): Promise<PublicTitleFile | undefined> => {
  const rows = await db
    .selectFrom('titles')
    .select('state')
    .where((row) => row.or([row('number', '=', numberOrId), row('id', '=', numberOrId)]))
    .execute()
  // Ids are chosen by applicants, numbers are given out: a number always wins.
  const { state } = rows.find((row) => row.state.number === numberOrId) ?? rows[0] ?? {}
  if (state === undefined) return undefined
  const { id, documentNumber, recognisedOn, certificateIssuedOn, revocation, revokedOn, renewedBy } = state
  const later = renewedBy === undefined ? undefined : await numberOf(db, renewedBy)
  return {
    ...titleOn(state, today(clock)),
    documentNumber,
    recognisedOn,
    ...(certificateIssuedOn === undefined ? {} : { certificateIssuedOn }),
    renames: await renamesOf(db, id),
    ...(revocation === undefined || revokedOn === undefined
      ? {}
      : { revocation: { reason: revocation.reason, documentNumber: revocation.documentNumber, on: revokedOn } }),
    ...(later === undefined ? {} : { renewedBy: later }),
  }
}

const titleOn = (
  { number, holder, productName, track, campaign, year, unit, firstDay, lastDay, stage }: Title,
  on: Day,
): PublicTitle => {
  const state = stateOn(stage, lastDay, on)
  const named = findPublicTrack(campaign, track)
  return {
    number,
    holder,
    ...(productName === undefined ? {} : { productName }),
    track,
    year,
    trackName: named?.name ?? track,
    titleName: named?.titleName ?? '',
    unitName: PROVINCE.find(unit)?.name ?? '',
    firstDay,
    lastDay,
    state,
    expiring: state === 'inForce' && on >= expiringFrom(lastDay),
  }
}

const stateOn = (stage: Title['stage'], lastDay: Day, on: Day): TitleState => {
  if (stage === 'revoked' || stage === 'renewed' || stage === 'lapsed') return stage
  return on > lastDay ? 'lapsed' : 'inForce'
}

const numberOf = async (db: Runtime['database']['db'], id: string): Promise<string | undefined> =>
  (await db.selectFrom('titles').select('number').where('id', '=', id).executeTakeFirst())?.number

const renamesOf = async (db: Runtime['database']['db'], id: string): Promise<PublicTitleFile['renames']> =>
  (await eventsOf(db, 'title', id)).flatMap((event) => {
    const happened = readEvent('title', event)
    if (happened.type !== 'renamed') return []
    const { from, to, documentNumber } = happened
    return [{ from, to, documentNumber, on: dayOf(new Date(event.at)) }]
  })
