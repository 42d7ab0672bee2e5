import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Actor, Review, ReviewEntry, ScoreSheet } from '#lifecycle'
import type { Schema } from '#store'
import type { Runtime } from '../runtime.ts'
import { type Page, type PageRequest, pageFrom, pageOf } from './page.ts'
import { seesEverything } from './scope.ts'

export interface ReviewLine {
  readonly id: string
  readonly version: number
  readonly review: Review
}

export interface ReviewQuery extends PageRequest {
  readonly campaign?: string | undefined
  readonly track?: string | undefined
}

type Rows = ExpressionBuilder<Schema, 'reviews'>

/** The province sees every review, an expert those whose pool he is in, others none. */
const visibleTo = (actor: Actor) => (rows: Rows) => {
  if (seesEverything(actor)) return rows.lit(true)
  if (actor.role !== 'expert') return rows.lit(false)
  return sql<SqlBool>`reviews.state -> 'pool' @> jsonb_build_array(jsonb_build_object('id', ${actor.id}::text))`
}

/** The reviews that an actor may read. */
export const listReviews = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  actor: Actor,
  { campaign, track, ...page }: ReviewQuery,
): Promise<Page<ReviewLine>> => {
  let found = db.selectFrom('reviews').where(visibleTo(actor))
  if (campaign !== undefined) found = found.where('campaign', '=', campaign)
  if (track !== undefined) found = found.where('track', '=', track)
  const { items: rows, total } = await pageFrom(found, page, (all) =>
    all.select(['id', 'version', 'state']).orderBy('campaign', 'desc').orderBy('track').orderBy('id'),
  )
  return { items: rows.map(({ state, ...row }) => ({ ...row, review: reviewFor(actor, state) })), total }
}

/** One review, or undefined where the actor may not read it. */
export const findReview = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  actor: Actor,
  id: string,
): Promise<ReviewLine | undefined> => {
  const row = await db
    .selectFrom('reviews')
    .select(['id', 'version', 'state'])
    .where('id', '=', id)
    .where(visibleTo(actor))
    .executeTakeFirst()
  return row && { id: row.id, version: row.version, review: reviewFor(actor, row.state) }
}

/** What an expert has to score, with the sheet where there is one. */
export interface Assignment {
  readonly review: string
  readonly version: number
  readonly stage: Review['stage']
  readonly campaign: string
  readonly track: string
  readonly entry: ReviewEntry
  readonly sheet?: ScoreSheet
}

/** An expert's own assignments, in the order of the application numbers. */
export const listAssignments = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  actor: Actor,
  { campaign, track, ...page }: ReviewQuery,
): Promise<Page<Assignment>> => {
  let found = db.selectFrom('reviews').where(visibleTo(actor))
  if (campaign !== undefined) found = found.where('campaign', '=', campaign)
  if (track !== undefined) found = found.where('track', '=', track)
  const rows = await found.select(['version', 'state']).orderBy('id').execute()
  const all = rows.flatMap(({ version, state }) => assignmentsOf(actor, version, state))
  return pageOf(
    all.sort((one, other) => (one.entry.number < other.entry.number ? -1 : 1)),
    page,
  )
}

const assignmentsOf = (actor: Actor, version: number, state: Review): readonly Assignment[] => {
  const { id: review, stage, campaign, track, entries, sheets } = forExpert(actor, state)
  return entries.map((entry) => {
    const sheet = sheets.find(({ application }) => application === entry.application)
    return { review, version, stage, campaign, track, entry, ...(sheet === undefined ? {} : { sheet }) }
  })
}

const reviewFor = (actor: Actor, review: Review): Review => (seesEverything(actor) ? review : forExpert(actor, review))

/** What one expert may see of a review: his own assignments and sheets; neither who else scores nor what they gave. */
const forExpert = (
  { id: own }: Actor,
  { pool, conflicts, entries, sheets, minutes: _, outcomes: __, ...review }: Review,
): Review => ({
  ...review,
  pool: pool.filter(({ id }) => id === own),
  conflicts: conflicts.filter(({ expert }) => expert === own),
  entries: entries.filter(({ experts }) => experts.includes(own)).map((entry) => ({ ...entry, experts: [own] })),
  sheets: sheets.filter(({ expert }) => expert === own),
})
