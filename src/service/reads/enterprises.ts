import { sql } from 'kysely'
import { STATE_HIDES } from '#lifecycle'
import { contains, is } from './asked.ts'
import type { PageRequest } from './page.ts'
import { APPLICANTS, CITY, PROVINCE } from './readers.ts'
import { rowsOf } from './scope.ts'
import { streamRead } from './stream-read.ts'

export interface EnterpriseQuery extends PageRequest {
  /** In the name or the credit code. */
  readonly search?: string | undefined
  readonly stage?: string | undefined
  readonly unit?: string | undefined
}

/** Enterprises, by name. */
export const enterprises = streamRead({
  name: 'enterprise',
  title: '家企业',
  roles: [...APPLICANTS, 'countyOfficer', ...CITY, ...PROVINCE],
  audited: true,
  scope: ({ actor }) =>
    rowsOf(actor, { enterprise: 'enterprises.id', unit: 'enterprises.unit', county: 'enterprises.county' }),
  fields: STATE_HIDES.enterprise,
  where: ({ search, stage, unit }: EnterpriseQuery) => [
    is('stage', stage),
    is('unit', unit),
    contains(['name', 'id'], search),
  ],
  order: () => sql`name`,
  shown: (enterprise) => ({ enterprise }),
})
