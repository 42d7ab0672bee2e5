import { type Kysely, sql } from 'kysely'

/** Which submission names which file as evidence, so that a download asks one index and not every history. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table evidence_use (
      application text not null,
      version integer not null,
      item text not null,
      sha256 text not null,
      enterprise text not null,
      primary key (sha256, application, version, item)
    )`.execute(db)
  await sql`
    insert into evidence_use (application, version, item, sha256, enterprise)
    select applications.id, (submission ->> 'version')::int, file ->> 'item', file ->> 'sha256', applications.enterprise
    from (select content::jsonb as submission from frozen) as submissions
    join applications on applications.id = submission ->> 'application'
    cross join jsonb_array_elements(submission -> 'form' -> 'evidence') as file
    on conflict do nothing`.execute(db)
}
