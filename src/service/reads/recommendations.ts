import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, STATE_HIDES } from '#lifecycle'
import { is } from './asked.ts'
import type { PageRequest } from './page.ts'
import { CITY, PROVINCE } from './readers.ts'
import { rowsOf, seesEverything } from './scope.ts'
import { streamRead } from './stream-read.ts'

export interface RecommendationQuery extends PageRequest {
  readonly campaign?: string | undefined
  readonly unit?: string | undefined
  readonly stage?: string | undefined
}

/** A city sees its own letters; the province sees what was sent to it, not what is still being written. */
export const recommendationsOf = (actor: Actor): Expression<SqlBool> =>
  seesEverything(actor) ? sql`recommendations.stage <> 'drafted'` : rowsOf(actor, { unit: 'recommendations.unit' })

/** Letters of recommendation, by reporting unit. */
export const recommendations = streamRead({
  name: 'recommendation',
  title: '份推荐函',
  roles: [...CITY, ...PROVINCE],
  audited: true,
  scope: ({ actor }) => recommendationsOf(actor),
  fields: STATE_HIDES.recommendation,
  where: ({ campaign, unit, stage }: RecommendationQuery) => [
    is('campaign', campaign),
    is('unit', unit),
    is('stage', stage),
  ],
  order: () => sql`campaign desc, unit`,
  shown: (recommendation) => ({ recommendation }),
})
