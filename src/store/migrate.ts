import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { StoreFault } from './fault.ts'

/**
 * Brings the database up to the program's migrations, which run in the order of their names and in one transaction;
 * returns the names of those that ran. Processes that start together wait for each other (an advisory lock). Throws a
 * StoreFault `database-newer` when the database has migrations this program does not know.
 */
export const migrate = async <Tables>(
  db: Kysely<Tables>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<string[]> =>
  db.connection().execute(async (connection) => {
    await refuseNewer(connection, migrations)
    // Waiting for another process to migrate, or a long migration, must not run into the limits set for queries.
    await sql`set statement_timeout = 0`.execute(connection)
    try {
      return await run(connection, migrations)
    } finally {
      await sql`reset statement_timeout`.execute(connection)
    }
  })

const run = async <Tables>(connection: Kysely<Tables>, migrations: Readonly<Record<string, Migration>>) => {
  const migrator = new Migrator({ db: connection, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  return results.map(({ migrationName }) => migrationName)
}

const refuseNewer = async <Tables>(
  connection: Kysely<Tables>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> => {
  const unknown = (await executedMigrations(connection)).filter((name) => !(name in migrations))
  if (unknown.length === 0) return
  throw new StoreFault(
    'database-newer',
    `数据库由更新版本的培育建立:其中有本程序不认识的结构变更(${unknown.join('、')})。` +
      '请改用与数据库相同或更新的版本;确需使用旧版本时,请先恢复升级之前的备份。',
  )
}

const executedMigrations = async <Tables>(connection: Kysely<Tables>): Promise<string[]> => {
  const table = await sql<{ name: string | null }>`select to_regclass('kysely_migration')::text as name`.execute(
    connection,
  )
  if (table.rows[0]?.name == null) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(connection)
  return rows.map(({ name }) => name)
}
