import type { Runtime } from '../runtime.ts'
import { before, containing, type Page, type PageRequest } from './page.ts'

/** Someone who can be called into a review. */
export interface ExpertLine {
  readonly id: string
  readonly name: string
}

/** The accounts of experts that are in use, by name; invented ones only in the demo. */
export const listExperts = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  { search, demo, ...page }: PageRequest & { readonly search?: string | undefined; readonly demo: boolean },
): Promise<Page<ExpertLine>> => {
  let found = db.selectFrom('accounts').where('role', '=', 'expert').where('disabled_at', 'is', null)
  if (!demo) found = found.where('demo', '=', false)
  if (search !== undefined && search !== '') found = found.where('name', 'ilike', containing(search))
  const items = await found
    .select(['id', 'name'])
    .orderBy('name')
    .orderBy('id')
    .limit(page.size)
    .offset(before(page))
    .execute()
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { items, total }
}
