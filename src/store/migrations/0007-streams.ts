import { type Kysely, sql } from 'kysely'

/**
 * Score sheets and objections become streams of their own, letters and notices keep their lists frozen, and an event says
 * on whose behalf it was done and who confirmed it.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table events
    add column on_behalf_of text,
    add column confirmed_by_id text,
    add column confirmed_by_name text,
    add column confirmed_by_role text,
    add column format integer not null default 2`.execute(db)
  await sql`alter table frozen add column format integer not null default 1`.execute(db)
  await sql`alter table applications add column notice text`.execute(db)
  await sql`alter table recommendations rename to letters`.execute(db)
  await sql`create table score_sheets (${READ_TABLE},
    review text not null,
    application text not null,
    enterprise text not null,
    expert text not null,
    number text not null
  )`.execute(db)
  await sql`create table objections (${READ_TABLE},
    notice text not null,
    application text not null,
    number integer not null,
    unique (notice, number)
  )`.execute(db)
  await sql`create index on score_sheets (review, enterprise)`.execute(db)
  await sql`create index on score_sheets (expert, number)`.execute(db)
  await sql`create index on score_sheets (application, expert)`.execute(db)
  await sql`create index on applications (notice)`.execute(db)
  await sql`create index on applications (campaign, track, stage)`.execute(db)
}

const READ_TABLE = sql.raw(`
  id text primary key,
  stage text not null,
  version integer not null,
  hash text not null,
  state jsonb not null`)
