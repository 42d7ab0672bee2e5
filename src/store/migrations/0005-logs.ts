import { type Kysely, sql } from 'kysely'

/** The records of what happened and of who read what grow for years and are asked by day, kind and person. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS: readonly string[] = [
  'create index security_events_at on security_events (at, id)',
  'create index security_events_event on security_events (event, at, id)',
  'create index security_events_by on security_events (by_id)',
  'create index security_events_login on security_events (lower(login))',
  'create index security_events_address on security_events (address)',
  'create index accesses_at on accesses (at, id)',
  'create index accesses_kind on accesses (kind, at, id)',
  'create index accesses_name on accesses (name)',
  'create index accesses_thing on accesses (thing)',
]
