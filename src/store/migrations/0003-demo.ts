import { type Kysely, sql } from 'kysely'

/** How far the demo's clock is moved from true time; every process of one demo reads it here. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create table demo_clock (id integer primary key check (id = 1), moved_ms bigint not null)`.execute(db)
}
