import { sql } from 'kysely'
import { STATE_HIDES } from '#lifecycle'
import { contains, is, isOneOf } from './asked.ts'
import type { PageRequest } from './page.ts'
import { findRead } from './read.ts'
import { APPLICANTS, CITY, PROVINCE } from './readers.ts'
import { ALL, standing } from './scope.ts'
import { streamRead } from './stream-read.ts'

export interface TitleQuery extends PageRequest {
  /** In the holder's name, the certificate's number, the credit code or the product's name. */
  readonly search?: string | undefined
  readonly track?: string | undefined
  readonly year?: number | undefined
  readonly stage?: readonly string[] | undefined
  readonly unit?: string | undefined
  readonly enterprise?: string | undefined
}

/** The public register of titles, by number. */
export const titles = streamRead({
  name: 'title',
  title: '个称号',
  roles: 'everyone',
  audited: false,
  scope: () => ALL,
  fields: STATE_HIDES.title,
  where: ({ search, track, year, stage, unit, enterprise }: TitleQuery) => [
    is('track', track),
    is('enterprise', enterprise),
    isOneOf('stage', stage),
    year === undefined ? undefined : sql`(state ->> 'year')::integer = ${year}`,
    unit === undefined ? undefined : sql`state ->> 'unit' = ${unit}`,
    contains(['holder', 'number', 'enterprise', sql`state ->> 'productName'`], search),
  ],
  order: () => sql`number`,
  shown: (title) => ({ title }),
})

/** A title whose certificate has been issued, to its holder and to the offices above; others check it in the register. */
export const certificates = findRead({
  name: 'title',
  title: '份证书',
  roles: [...APPLICANTS, 'countyOfficer', ...CITY, ...PROVINCE],
  audited: true,
  find: async (reader, id) => {
    const line = await titles.look(reader, id)
    if (line?.title.certificateIssuedOn === undefined) return undefined
    const { enterprise, unit, county } = line.title
    const mayRead = standing<boolean>(reader.actor, {
      nothing: () => false,
      everything: () => true,
      ownEnterprise: (code) => code === enterprise,
      ownUnit: (code) => code === unit,
      ownCounty: (code) => code === county,
    })
    return mayRead ? line : undefined
  },
})
