import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { openRuntime } from '#service/runtime.ts'
import { openDatabase } from '#store/open.ts'
import pglitePackage from '../../node_modules/@electric-sql/pglite/package.json' with { type: 'json' }
import { cacheFolder } from './cache.ts'

/** What a fresh database holds: nothing, or all tables of the program and of its jobs, without a row of anybody's. */
export type Holds = 'nothing' | 'tables'

/**
 * A folder with such a PGlite database, to be copied. Creating one takes 3 s, copying one a tenth of that: an empty one
 * is kept between runs, for each version of PGlite; one with tables is of the run, as the tables may change before the next.
 */
export const pgliteTemplate = async (holds: Holds): Promise<string> =>
  holds === 'nothing'
    ? madeOnce(join(cacheFolder(), `pglite-${pglitePackage.version}`), async (folder) => {
        await (await openDatabase({ folder })).close()
      })
    : madeOnce(join(inject('runFolder'), 'pglite'), async (folder) => {
        cpSync(await pgliteTemplate('nothing'), folder, { recursive: true })
        await (await openRuntime({ database: { folder } })).close()
      })

/** The folder, made as `make` makes it unless it is there: complete or not at all, for others may make it too. */
const madeOnce = async (folder: string, make: (fresh: string) => Promise<void>): Promise<string> => {
  if (existsSync(folder)) return folder
  mkdirSync(dirname(folder), { recursive: true })
  const fresh = mkdtempSync(`${folder}-new-`)
  await make(fresh)
  try {
    renameSync(fresh, folder)
  } catch {
    // Another spec file was quicker; its folder is as good.
    rmSync(fresh, { recursive: true, force: true })
  }
  return folder
}

/** The name of such a database on the PostgreSQL of this run, to be copied; nobody may be connected to it. */
export const serverTemplate = async (holds: Holds): Promise<string> => {
  if (holds === 'nothing') return 'template1'
  const [found] = await onServer(`select from pg_database where datname = '${WITH_TABLES}'`)
  if (found !== undefined) return WITH_TABLES
  const fresh = `new_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${fresh}`)
  await (await openRuntime({ database: { url: urlOf(fresh) } })).close()
  try {
    await onServer(`alter database ${fresh} rename to ${WITH_TABLES}`)
  } catch {
    // Another spec file was quicker; its database is as good.
    await onServer(`drop database ${fresh}`)
  }
  return WITH_TABLES
}

const WITH_TABLES = 'with_tables'

/** The address of a database on the PostgreSQL of this run. */
export const urlOf = (name: string): string => inject('postgresUrl').replace(/postgres$/, name)

/** Carries out one statement on the server itself. */
export const onServer = async (statement: string): Promise<readonly object[]> => {
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    return (await client.query<object>(statement)).rows
  } finally {
    await client.end()
  }
}
