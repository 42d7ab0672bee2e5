import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type Database, type DatabaseConfig, openDatabase } from '#store/open.ts'
import pglitePackage from '../../node_modules/@electric-sql/pglite/package.json' with { type: 'json' }
import { cacheFolder } from './cache.ts'

/** A database of its own for one spec file; `config` is what `openDatabase` takes. */
export interface Place {
  readonly config: DatabaseConfig
  readonly remove: () => Promise<void>
}

export type Open = <Tables>() => Promise<Database<Tables>>

/**
 * Describes the same behaviour on PGlite (a fresh folder) and on PostgreSQL (a fresh database). `open` opens it;
 * what a spec leaves open is closed at the end. On PGlite it can be opened once at a time. `place` is where it lies,
 * known once the tests have begun. `side by side` for a body that mostly waits: both kinds are then tried at once.
 */
export const eachDatabase = (
  body: (name: 'PGlite' | 'PostgreSQL', open: Open, place: () => DatabaseConfig) => void,
  order: 'one by one' | 'side by side' = 'one by one',
): void => {
  const concurrent = order === 'side by side'
  describe('PGlite', { concurrent }, () => body('PGlite', ...openIn(freshFolder)))
  describe('PostgreSQL', { concurrent }, () => body('PostgreSQL', ...openIn(freshServerDatabase)))
}

/** Where an empty PostgreSQL database of the file's own lies: for specs that ask so much that the faster one pays. */
export const serverDatabase = (): (() => DatabaseConfig) => openIn(freshServerDatabase)[1]

/** A folder with an empty PGlite database, ready within 0.3 s. */
export const freshFolder = async (): Promise<Place> => {
  const template = await pgliteTemplate()
  const folder = mkdtempSync(join(tmpdir(), 'peiyu-pglite-'))
  cpSync(template, folder, { recursive: true })
  return { config: { folder }, remove: async () => rmSync(folder, { recursive: true, force: true }) }
}

/** An empty database on the PostgreSQL of this test run. */
export const freshServerDatabase = async (): Promise<Place> => {
  const server = inject('postgresUrl')
  const name = `spec_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name}`)
  return {
    config: { url: server.replace(/postgres$/, name) },
    remove: () => onServer(server, `drop database ${name} with (force)`),
  }
}

const openIn = (fresh: () => Promise<Place>): [Open, () => DatabaseConfig] => {
  const closers: (() => Promise<void>)[] = []
  let place: Place
  beforeAll(async () => {
    place = await fresh()
  })
  afterAll(async () => {
    for (const close of closers) await close()
    await place.remove()
  })
  const open = async <Tables>() => {
    const database = await openDatabase<Tables>(place.config)
    closers.push(database.close)
    return database
  }
  return [open, () => place.config]
}

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Creating a PGlite database takes 3 s, copying one a tenth of that; kept between runs, for each version of PGlite. */
const pgliteTemplate = async (): Promise<string> => {
  const cache = cacheFolder()
  const template = join(cache, `pglite-${pglitePackage.version}`)
  if (existsSync(template)) return template
  const folder = mkdtempSync(join(cache, 'new-'))
  await (await openDatabase({ folder })).close()
  try {
    renameSync(folder, template)
  } catch {
    // Another spec file was quicker; its template is as good.
    rmSync(folder, { recursive: true, force: true })
  }
  return template
}
