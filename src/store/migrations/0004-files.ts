import { type Kysely, sql } from 'kysely'

/** What is known of uploaded files, and who uploaded each; their bytes lie in the file store. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table files (
      sha256 text primary key,
      bytes integer not null,
      type text not null,
      at text not null
    )`.execute(db)
  await sql`
    create table uploads (
      sha256 text not null references files,
      by_id text not null,
      by_name text not null,
      enterprise text,
      unit text,
      name text not null,
      at text not null,
      primary key (sha256, by_id)
    )`.execute(db)
}
