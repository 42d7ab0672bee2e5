import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, STATE_HIDES } from '#lifecycle'
import { contains, is, isOneOf } from './asked.ts'
import type { PageRequest } from './page.ts'
import { PROVINCE } from './readers.ts'
import { ALL, NONE, seesEverything } from './scope.ts'
import { streamRead } from './stream-read.ts'

export interface ScoreSheetQuery extends PageRequest {
  /** In the application's number or the enterprise's name. */
  readonly search?: string | undefined
  readonly review?: string | undefined
  readonly application?: string | undefined
  readonly campaign?: string | undefined
  readonly track?: string | undefined
  readonly stage?: readonly string[] | undefined
}

/** The province sees every sheet, an expert their own while they are not withdrawn; neither sees who else scores. */
const sheetsOf = (actor: Actor): Expression<SqlBool> => {
  if (seesEverything(actor)) return ALL
  return actor.role === 'expert' ? sql`score_sheets.expert = ${actor.id} and score_sheets.stage <> 'withdrawn'` : NONE
}

const inState = (field: string): Expression<string> => sql<string>`score_sheets.state ->> ${sql.lit(field)}`

/** Score sheets, in the order of the application numbers. */
export const scoreSheets = streamRead({
  name: 'scoreSheet',
  title: '份评分表',
  roles: [...PROVINCE, 'expert'],
  audited: true,
  scope: ({ actor }) => sheetsOf(actor),
  fields: STATE_HIDES.scoreSheet,
  where: ({ search, review, application, campaign, track, stage }: ScoreSheetQuery) => [
    is('review', review),
    is('application', application),
    campaign === undefined ? undefined : sql<SqlBool>`${inState('campaign')} = ${campaign}`,
    track === undefined ? undefined : sql<SqlBool>`${inState('track')} = ${track}`,
    isOneOf('stage', stage),
    contains(['number', inState('enterpriseName')], search),
  ],
  order: () => sql`number, expert`,
  shown: (scoreSheet) => ({ scoreSheet }),
})
