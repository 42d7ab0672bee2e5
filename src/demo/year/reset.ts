import { sql, type Transaction } from 'kysely'
import type { Runtime } from '#service/runtime.ts'
import type { Schema } from '#store'

/** Whether the database already holds a campaign of that year. */
export const holdsCampaign = async ({ database }: Runtime, year: number): Promise<boolean> => {
  const found = await database.db.selectFrom('campaigns').select('id').where('year', '=', year).executeTakeFirst()
  return found !== undefined
}

/** Empties a database in which nobody but a rehearsal's people ever acted; answers false, and does nothing, otherwise. */
export const clearDemoYear = async ({ database: { db } }: Runtime): Promise<boolean> =>
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
export const clearHistory = ({ database: { db } }: Runtime): Promise<void> => db.transaction().execute(empty)

const empty = async (trx: Transaction<Schema>): Promise<void> => {
  await sql`
    truncate events, events_format_1, frozen, refusals, drafts, messages,
      campaigns, enterprises, applications, letters, reviews, score_sheets, public_notices, objections, titles`.execute(
    trx,
  )
  await sql`alter sequence serials restart`.execute(trx)
}
