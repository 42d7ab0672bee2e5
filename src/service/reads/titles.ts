import { type SqlBool, sql } from 'kysely'
import type { Actor, Title } from '#lifecycle'
import type { Runtime } from '../runtime.ts'
import { containing, type Page, type PageRequest, pageFrom } from './page.ts'
import { standing } from './scope.ts'

export interface TitleLine {
  readonly id: string
  readonly version: number
  readonly title: Title
}

export interface TitleQuery extends PageRequest {
  /** In the holder's name, the certificate's number, the credit code or the product's name. */
  readonly search?: string | undefined
  readonly track?: string | undefined
  readonly year?: number | undefined
  readonly stages?: readonly string[] | undefined
  readonly unit?: string | undefined
  readonly enterprise?: string | undefined
}

/** The public register of titles, by number. */
export const listTitles = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  { search, track, year, stages, unit, enterprise, ...page }: TitleQuery,
): Promise<Page<TitleLine>> => {
  let found = db.selectFrom('titles')
  if (track !== undefined) found = found.where('track', '=', track)
  if (enterprise !== undefined) found = found.where('enterprise', '=', enterprise)
  if (stages !== undefined && stages.length > 0) found = found.where('stage', 'in', [...stages])
  if (year !== undefined) found = found.where(sql<SqlBool>`(state ->> 'year')::integer = ${year}`)
  if (unit !== undefined) found = found.where(sql<SqlBool>`state ->> 'unit' = ${unit}`)
  if (search !== undefined && search !== '')
    found = found.where((row) =>
      row.or([
        row('holder', 'ilike', containing(search)),
        row('number', 'ilike', containing(search)),
        row('enterprise', 'ilike', containing(search)),
        sql<SqlBool>`state ->> 'productName' ilike ${containing(search)}`,
      ]),
    )
  return pageFrom(found, page, (all) => all.select(['id', 'version', 'state as title']).orderBy('number'))
}

/** One title of the public register, or undefined. */
export const findTitle = (
  { database: { db } }: Pick<Runtime, 'database'>,
  id: string,
): Promise<TitleLine | undefined> =>
  db.selectFrom('titles').select(['id', 'version', 'state as title']).where('id', '=', id).executeTakeFirst()

/** A title whose certificate has been issued, to its holder and to the offices above; others check it in the register. */
export const findCertified = async (
  runtime: Pick<Runtime, 'database'>,
  actor: Actor,
  id: string,
): Promise<TitleLine | undefined> => {
  const line = await findTitle(runtime, id)
  if (line?.title.certificateIssuedOn === undefined) return undefined
  const { enterprise, unit, county } = line.title
  const mayRead = standing<boolean>(actor, {
    nothing: () => false,
    everything: () => true,
    ownEnterprise: (code) => code === enterprise,
    ownUnit: (code) => code === unit,
    ownCounty: (code) => code === county,
  })
  return mayRead ? line : undefined
}
