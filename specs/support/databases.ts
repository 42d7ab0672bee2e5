import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { type Database, type DatabaseConfig, openDatabase } from '#store/open.ts'
import { type Holds, onServer, pgliteTemplate, serverTemplate, urlOf } from './database-templates.ts'

/** A database of its own for one spec file; `config` is what `openDatabase` takes. */
export interface Place {
  readonly config: DatabaseConfig
  readonly remove: () => Promise<void>
}

/** What tells a program of its own to use it. */
export const settingsOf = ({ config }: Place): Readonly<Record<string, string>> =>
  'url' in config ? { DATABASE_URL: config.url } : { PEIYU_DATA: config.folder }

export type Open = <Tables>() => Promise<Database<Tables>>

/**
 * Describes the same behaviour on PGlite (a fresh folder) and on PostgreSQL (a fresh database), both empty. `open` opens
 * it; what a spec leaves open is closed at the end. On PGlite it can be opened once at a time. `place` is where it lies,
 * known once the tests have begun.
 */
export const eachDatabase = (body: Body): void => eachHolding('nothing', body)

/** The same with all tables there already: for what begins by opening the runtime. */
export const eachMigrated = (body: Body): void => eachHolding('tables', body)

/** The same with both kinds at once: for what mostly waits. */
export const eachMigratedAtOnce = (body: Body): void => eachHolding('tables', body, { concurrent: true })

type Body = (name: 'PGlite' | 'PostgreSQL', open: Open, place: () => DatabaseConfig) => void

const eachHolding = (holds: Holds, body: Body, options: { readonly concurrent?: boolean } = {}): void => {
  describe('PGlite', options, () => body('PGlite', ...openIn(() => freshFolder(holds))))
  describe('PostgreSQL', options, () => body('PostgreSQL', ...openIn(() => freshServerDatabase(holds))))
}

/** Where a PostgreSQL database of the file's own lies: for specs that ask so much that the faster one pays. */
export const serverDatabase = (holds: Holds): (() => DatabaseConfig) => openIn(() => freshServerDatabase(holds))[1]

/** A folder with a PGlite database, ready within 0.3 s. */
export const freshFolder = async (holds: Holds = 'nothing'): Promise<Place> => {
  const template = await pgliteTemplate(holds)
  const folder = mkdtempSync(join(tmpdir(), 'peiyu-pglite-'))
  cpSync(template, folder, { recursive: true })
  return { config: { folder }, remove: async () => rmSync(folder, { recursive: true, force: true }) }
}

/** A database on the PostgreSQL of this test run. */
export const freshServerDatabase = async (holds: Holds = 'nothing'): Promise<Place> => {
  const template = await serverTemplate(holds)
  const name = `spec_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name} template ${template}`)
  const remove = async () => {
    await onServer(`drop database ${name} with (force)`)
  }
  return { config: { url: urlOf(name) }, remove }
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
