import { type Day, startOf } from '#kernel'
import type { SetClock } from '#service/clock.ts'
import type { Database, Schema } from '#store'

/** A clock that goes on like true time, moved to another day; where it stands is kept in the database. */
export interface DemoClock extends SetClock {
  /** Takes over where the database has it: another process may have moved it. */
  load(database: Pick<Database<Schema>, 'db'>): Promise<void>
  save(database: Pick<Database<Schema>, 'db'>): Promise<void>
}

export const demoClock = (): DemoClock => {
  let moved = 0
  return {
    now: () => new Date(Date.now() + moved),
    set: (on: Day) => {
      moved = startOf(on).getTime() + NINE_HOURS - Date.now()
    },
    load: async ({ db }) => {
      const row = await db.selectFrom('demo_clock').select('moved_ms').executeTakeFirst()
      moved = row?.moved_ms ?? moved
    },
    save: async ({ db }) => {
      await db
        .insertInto('demo_clock')
        .values({ id: 1, moved_ms: moved })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ moved_ms: moved }))
        .execute()
    },
  }
}

/** A day is set at nine in the morning, Shanghai time. */
const NINE_HOURS = 9 * 3600_000
