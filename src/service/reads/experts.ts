import { before, containing, type PageRequest } from './page.ts'
import { listRead } from './read.ts'
import { PROVINCE } from './readers.ts'

/** Someone who can be called into a review. */
export interface ExpertLine {
  readonly id: string
  readonly name: string
}

export interface ExpertQuery extends PageRequest {
  readonly search?: string | undefined
}

/** The accounts of experts that are in use, by name; invented ones only in the demo. */
export const experts = listRead({
  name: 'expert',
  title: '名专家',
  roles: PROVINCE,
  audited: true,
  list: async ({ runtime: { database }, config: { demo } }, { search, ...page }: ExpertQuery) => {
    let found = database.db.selectFrom('accounts').where('role', '=', 'expert').where('disabled_at', 'is', null)
    if (!demo) found = found.where('demo', '=', false)
    if (search !== undefined && search !== '') found = found.where('name', 'ilike', containing(search))
    const items: readonly ExpertLine[] = await found
      .select(['id', 'name'])
      .orderBy('name')
      .orderBy('id')
      .limit(page.size)
      .offset(before(page))
      .execute()
    const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    return { items, total }
  },
})
