import { sql } from 'kysely'
import { STATE_HIDES } from '#lifecycle'
import { is, isOneOf } from './asked.ts'
import type { PageRequest } from './page.ts'
import { PROVINCE } from './readers.ts'
import { ALL, NONE, seesEverything } from './scope.ts'
import { streamRead } from './stream-read.ts'

export interface ObjectionQuery extends PageRequest {
  readonly notice?: string | undefined
  readonly application?: string | undefined
  readonly stage?: readonly string[] | undefined
}

/** Objections to public notices, by their numbers; the province's and its supervisors' alone. */
export const objections = streamRead({
  name: 'objection',
  title: '件异议',
  roles: PROVINCE,
  audited: true,
  scope: ({ actor }) => (seesEverything(actor) ? ALL : NONE),
  fields: STATE_HIDES.objection,
  where: ({ notice, application, stage }: ObjectionQuery) => [
    is('notice', notice),
    is('application', application),
    isOneOf('stage', stage),
  ],
  order: () => sql`notice desc, number`,
  shown: (objection) => ({ objection }),
})
