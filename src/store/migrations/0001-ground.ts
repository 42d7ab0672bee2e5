import { type Kysely, sql } from 'kysely'

/** History, frozen content, refusals, drafts, messages, and a read table for each aggregate. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create sequence serials`.execute(db)
  await sql`
    create table events (
      kind text not null,
      stream text not null,
      version integer not null,
      type text not null,
      at text not null,
      by_id text not null,
      by_name text not null,
      by_role text not null,
      act text not null,
      command text not null,
      ordinal integer not null,
      data text not null,
      previous text not null,
      hash text not null,
      primary key (kind, stream, version),
      unique (command, ordinal)
    )`.execute(db)
  await sql`create table frozen (digest text primary key, content text not null)`.execute(db)
  await sql`
    create table refusals (
      id bigint generated always as identity primary key,
      at text not null,
      by_id text not null,
      by_name text not null,
      by_role text not null,
      act text not null,
      kind text not null,
      stream text not null,
      code text not null,
      message text not null
    )`.execute(db)
  await sql`
    create table drafts (
      id text primary key,
      campaign text not null,
      track text not null,
      enterprise text not null,
      form jsonb not null,
      version integer not null,
      saved_at text not null,
      saved_by text not null
    )`.execute(db)
  await sql`create index drafts_enterprise on drafts (enterprise)`.execute(db)
  await sql`
    create table messages (
      event text primary key,
      enterprise text not null,
      application text not null,
      at text not null,
      title text not null,
      body text not null,
      read_at text
    )`.execute(db)
  await sql`create index messages_enterprise on messages (enterprise, at)`.execute(db)
  for (const [table, columns] of Object.entries(READ_TABLES)) {
    await sql`
      create table ${sql.table(table)} (
        id text primary key,
        stage text not null,
        version integer not null,
        hash text not null,
        state jsonb not null,
        ${sql.raw(columns.join(', '))}
      )`.execute(db)
  }
  for (const [table, columns] of INDEXES)
    await sql`create index on ${sql.table(table)} (${sql.raw(columns)})`.execute(db)
}

const READ_TABLES: Readonly<Record<string, readonly string[]>> = {
  campaigns: ['pack text not null', 'year integer not null'],
  enterprises: ['name text not null', 'unit text not null', 'county text not null'],
  applications: [
    'number text not null unique',
    'campaign text not null',
    'year integer not null',
    'track text not null',
    'enterprise text not null',
    'enterprise_name text not null',
    'unit text not null',
    'county text not null',
    'verdict text not null',
    'digest text not null',
    'submitted_at text not null',
  ],
  recommendations: ['campaign text not null', 'unit text not null'],
  reviews: ['campaign text not null', 'track text not null'],
  public_notices: ['campaign text not null', 'first_day text not null', 'last_day text not null'],
  titles: [
    'number text not null unique',
    'application text not null',
    'enterprise text not null',
    'holder text not null',
    'track text not null',
    'first_day text not null',
    'last_day text not null',
  ],
}

const INDEXES: readonly (readonly [string, string])[] = [
  ['enterprises', 'unit'],
  ['applications', 'enterprise'],
  ['applications', 'campaign, unit, stage'],
  ['recommendations', 'campaign, unit'],
  ['reviews', 'campaign'],
  ['public_notices', 'campaign'],
  ['titles', 'enterprise'],
  ['titles', 'last_day'],
]
