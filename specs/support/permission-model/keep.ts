import type { Runtime } from '#service/runtime.ts'

/** What may grow when something is refused or read: the record of just that. */
const LOGS = ['refusals', 'accesses', 'security_events']

/** Digest of every row of every table but the logs, so that no table can be forgotten; jobs that wait are counted. */
export const digestOf = async ({ database: { exec } }: Runtime): Promise<string> => {
  const tables = await tablesOf({ exec })
  const each = tables.map(
    (table) => `select '${table}' as name, md5(coalesce(string_agg(kept::text, ';' order by kept::text), '')) as digest
      from ${table} kept`,
  )
  const rows = await exec(`${each.join(' union all ')} union all
    select 'jobs', count(*)::text from pgboss.job where state = 'created' order by 1`)
  return rows.map(({ name, digest }) => `${name} ${digest}`).join('\n')
}

/** Remembers the office as it is, without jobs that wait; the answer puts it back so, whatever was done in it since. */
export const remember = async ({ database: { exec } }: Runtime): Promise<() => Promise<void>> => {
  const tables = await tablesOf({ exec })
  await exec(`drop schema if exists remembered cascade; create schema remembered;
    ${tables.map((table) => `create table remembered.${table} as table ${table};`).join('')} ${NO_JOBS}`)
  const back = tables.map(
    (table) => `delete from ${table}; insert into ${table} overriding system value select * from remembered.${table};`,
  )
  return async () => {
    await exec(`begin; set local session_replication_role = replica; ${back.join('')}
      ${NO_JOBS}; commit`)
  }
}

const NO_JOBS = `delete from pgboss.job where state = 'created'`

const tablesOf = async ({ exec }: Pick<Runtime['database'], 'exec'>): Promise<readonly string[]> => {
  const rows = await exec(`select tablename from pg_tables where schemaname = 'public' order by 1`)
  return rows.map(({ tablename }) => String(tablename)).filter((table) => !LOGS.includes(table))
}
