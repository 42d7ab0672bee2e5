import type { ExpressionBuilder } from 'kysely'
import type { Actor, PublicNotice } from '#lifecycle'
import type { Schema } from '#store'
import { today } from '../clock.ts'
import type { Runtime } from '../runtime.ts'
import { type Page, type PageRequest, pageFrom } from './page.ts'
import { seesEverything } from './scope.ts'

/** A public notice as the lifecycle has it; the public's own view of one is in `public-notices.ts`. */
export interface PublicNoticeLine {
  readonly id: string
  readonly version: number
  readonly publicNotice: PublicNotice
}

export interface PublicNoticeQuery extends PageRequest {
  readonly campaign?: string | undefined
  readonly stage?: string | undefined
}

type World = Pick<Runtime, 'database' | 'clock'>
type Rows = ExpressionBuilder<Schema, 'public_notices'>

/** From its first day everybody may read it. */
const visibleTo =
  (actor: Actor, { clock }: World) =>
  (rows: Rows) =>
    seesEverything(actor) ? rows.lit(true) : rows('public_notices.first_day', '<=', today(clock))

/** The public notices that an actor may read, the latest first. */
export const listNotices = async (
  world: World,
  actor: Actor,
  { campaign, stage, ...page }: PublicNoticeQuery,
): Promise<Page<PublicNoticeLine>> => {
  let found = world.database.db.selectFrom('public_notices').where(visibleTo(actor, world))
  if (campaign !== undefined) found = found.where('campaign', '=', campaign)
  if (stage !== undefined) found = found.where('stage', '=', stage)
  const { items: rows, total } = await pageFrom(found, page, (all) =>
    all.select(['id', 'version', 'state']).orderBy('first_day', 'desc').orderBy('id'),
  )
  return { items: rows.map(({ state, ...row }) => ({ ...row, publicNotice: noticeFor(actor, state) })), total }
}

/** One public notice, or undefined where the actor may not read it. */
export const findNotice = async (world: World, actor: Actor, id: string): Promise<PublicNoticeLine | undefined> => {
  const row = await world.database.db
    .selectFrom('public_notices')
    .select(['id', 'version', 'state'])
    .where('id', '=', id)
    .where(visibleTo(actor, world))
    .executeTakeFirst()
  return row && { id: row.id, version: row.version, publicNotice: noticeFor(actor, row.state) }
}

/** The same of one that has been concluded with its recognition. */
export const findConcludedNotice = async (
  ...asked: Parameters<typeof findNotice>
): Promise<PublicNoticeLine | undefined> => {
  const line = await findNotice(...asked)
  return line?.publicNotice.recognition === undefined ? undefined : line
}

/** Who objected, and to what, is nobody's business but the office's. */
const noticeFor = (actor: Actor, notice: PublicNotice): PublicNotice =>
  seesEverything(actor) ? notice : { ...notice, objections: [] }
