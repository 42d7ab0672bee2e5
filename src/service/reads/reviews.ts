import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, type Review, type ReviewEntry, type ScoreSheet, type SeenReview, STATE_HIDES } from '#lifecycle'
import { is } from './asked.ts'
import { type PageRequest, pageOf } from './page.ts'
import { listRead } from './read.ts'
import { PROVINCE } from './readers.ts'
import { ALL, NONE, seesEverything } from './scope.ts'
import { streamRead } from './stream-read.ts'

export interface ReviewQuery extends PageRequest {
  readonly campaign?: string | undefined
  readonly track?: string | undefined
}

/** The province sees every review, an expert those whose pool he is in, others none. */
const reviewsOf = (actor: Actor): Expression<SqlBool> => {
  if (seesEverything(actor)) return ALL
  if (actor.role !== 'expert') return NONE
  return sql`reviews.state -> 'pool' @> jsonb_build_array(jsonb_build_object('id', ${actor.id}::text))`
}

/** Reviews; an expert sees his own part of each. */
export const reviews = streamRead({
  name: 'review',
  title: '个评审',
  roles: [...PROVINCE, 'expert'],
  audited: true,
  scope: ({ actor }) => reviewsOf(actor),
  fields: STATE_HIDES.review,
  where: ({ campaign, track }: ReviewQuery) => [is('campaign', campaign), is('track', track)],
  order: () => sql`campaign desc, track`,
  shown: (review, { actor }) => ({ review: seesEverything(actor) ? review : forExpert(actor, review) }),
})

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
export const assignments = listRead({
  name: 'assignment',
  title: '项分派',
  roles: ['expert'],
  audited: true,
  list: async ({ actor, runtime: { database } }, { campaign, track, ...page }: ReviewQuery) => {
    let found = database.db.selectFrom('reviews').where(reviewsOf(actor))
    if (campaign !== undefined) found = found.where('campaign', '=', campaign)
    if (track !== undefined) found = found.where('track', '=', track)
    const rows = await found.select(['version', 'state']).orderBy('id').execute()
    const all = rows.flatMap(({ version, state }) => assignmentsOf(actor, version, state))
    return pageOf(
      all.sort((one, other) => (one.entry.number < other.entry.number ? -1 : 1)),
      page,
    )
  },
})

const assignmentsOf = (actor: Actor, version: number, state: Review): readonly Assignment[] => {
  const { id: review, stage, campaign, track, entries, sheets } = forExpert(actor, state)
  return entries.map((entry) => {
    const sheet = sheets.find(({ application }) => application === entry.application)
    return { review, version, stage, campaign, track, entry, ...(sheet === undefined ? {} : { sheet }) }
  })
}

/** What one expert may see of a review: his own assignments and sheets; neither who else scores nor what they gave. */
const forExpert = ({ id: own }: Actor, review: SeenReview): SeenReview => ({
  ...review,
  pool: review.pool.filter(({ id }) => id === own),
  conflicts: review.conflicts.filter(({ expert }) => expert === own),
  entries: review.entries.filter(({ experts }) => experts.includes(own)).map((entry) => ({ ...entry, experts: [own] })),
  sheets: review.sheets.filter(({ expert }) => expert === own),
})
