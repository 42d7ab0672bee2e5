import { sql, type Transaction } from 'kysely'
import type { Schema } from '#store'
import type { Office } from '../office.ts'

/** Whether the database already holds a campaign of that year. */
export const holdsCampaign = async ({ database }: Office, year: number): Promise<boolean> => {
  const found = await database.db.selectFrom('campaigns').select('id').where('year', '=', year).executeTakeFirst()
  return found !== undefined
}

/** Empties a database in which nobody but a rehearsal's people ever acted; answers false, and does nothing, otherwise. */
export const clearRehearsal = async ({ database: { db } }: Office): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const genuine = await trx
      .selectFrom('events')
      .select('command')
      .where('by_id', 'not like', 'rehearsal-%')
      .where('by_id', '<>', 'system')
      .limit(1)
      .executeTakeFirst()
    if (genuine !== undefined) return false
    await empty(trx)
    return true
  })

/** Empties the history and all that follows from it, whoever acted; only ever called in a demo. Accounts stay. */
export const clearOffice = ({ database: { db } }: Office): Promise<void> => db.transaction().execute(empty)

const empty = async (trx: Transaction<Schema>): Promise<void> => {
  await sql`
    truncate events, frozen, refusals, drafts, messages,
      campaigns, enterprises, applications, recommendations, reviews, public_notices, titles`.execute(trx)
  await sql`alter sequence serials restart`.execute(trx)
}
