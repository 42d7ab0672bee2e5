import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, type SeenReview, STATE_HIDES } from '#lifecycle'
import { is } from './asked.ts'
import type { PageRequest } from './page.ts'
import { PROVINCE } from './readers.ts'
import { ALL, NONE, seesEverything } from './scope.ts'
import { streamRead } from './stream-read.ts'

export interface ReviewQuery extends PageRequest {
  readonly campaign?: string | undefined
  readonly track?: string | undefined
}

/** The province sees every review, an expert those whose pool they are in, others none. */
const reviewsOf = (actor: Actor): Expression<SqlBool> => {
  if (seesEverything(actor)) return ALL
  if (actor.role !== 'expert') return NONE
  return sql`reviews.state -> 'pool' @> jsonb_build_array(jsonb_build_object('id', ${actor.id}::text))`
}

/** Reviews; an expert sees their own part of each. */
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

/** What one expert may see of a review: not who else is in the pool, nor whom they must not judge. */
const forExpert = ({ id: own }: Actor, review: SeenReview): SeenReview => ({
  ...review,
  pool: review.pool.filter(({ id }) => id === own),
  conflicts: review.conflicts.filter(({ expert }) => expert === own),
})
