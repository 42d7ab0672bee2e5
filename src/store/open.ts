import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { columnTypes } from './column-types.ts'
import { StoreFault } from './fault.ts'
import { startPglite } from './pglite/client.ts'
import { lockFolder } from './pglite/folder-lock.ts'
import { preparing } from './prepared.ts'

/** A PostgreSQL server (15 or later) by its URL, or the embedded PGlite in a folder of its own. */
export type DatabaseConfig =
  | { readonly url: string; readonly poolSize?: number | undefined }
  | { readonly folder: string }

export interface Database<Tables> {
  readonly kind: 'postgres' | 'pglite'
  /** Inside `db.transaction()` use its `trx` only: on PGlite the outer `db` waits for the transaction to end. */
  readonly db: Kysely<Tables>
  /**
   * Runs SQL text as it stands, outside any transaction of `db`. Without parameters it may hold several statements;
   * the answer has the rows of all of them.
   */
  readonly exec: (sql: string, parameters?: readonly unknown[]) => Promise<Record<string, unknown>[]>
  readonly close: () => Promise<void>
}

/**
 * Opens the database and makes sure that it answers. Both kinds are reached by the same driver (`pg`) in the same wire
 * protocol, so types, errors and transactions behave alike; PGlite is a pool of one connection, whose users queue.
 * Throws a StoreFault when the database cannot be used.
 */
export const openDatabase = async <Tables>(config: DatabaseConfig): Promise<Database<Tables>> =>
  'url' in config ? openServer(config.url, config.poolSize ?? 16) : openFolder(config.folder)

const OLDEST_SERVER = 15

const openServer = async <Tables>(url: string, poolSize: number): Promise<Database<Tables>> => {
  const pool = newPool({
    connectionString: url,
    max: poolSize,
    options: '-c TimeZone=Asia/Shanghai',
    application_name: 'peiyu',
    statement_timeout: 60_000,
    lock_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
  })
  try {
    await checkServer(pool, url)
  } catch (error) {
    await pool.end()
    throw error
  }
  return database('postgres', pool, async () => undefined)
}

const openFolder = async <Tables>(folder: string): Promise<Database<Tables>> => {
  const lock = lockFolder(folder)
  try {
    const pglite = await startPglite(join(folder, 'pglite'))
    const pool = newPool({ stream: pglite.connect, max: 1, idleTimeoutMillis: 0, user: 'postgres', ssl: false })
    return database('pglite', pool, async () => {
      await pglite.close()
      lock.release()
    })
  } catch (error) {
    lock.release()
    throw error
  }
}

const newPool = (config: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool({ connectionTimeoutMillis: 30_000, types: columnTypes(), ...config })
  // A connection the server ends (a restart, an administrator) is an event without a caller, which unheard would end
  // the process. The pool replaces the connection; a query that was under way fails by itself.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

const database = <Tables>(
  kind: Database<Tables>['kind'],
  pool: pg.Pool,
  closeEngine: () => Promise<void>,
): Database<Tables> => {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
  let closing: Promise<void> | undefined
  return {
    kind,
    db,
    exec: async (sql, parameters = []) => {
      // pool.query drops a connection whose statement failed, and with it a transaction the text had begun.
      const answer: pg.QueryResult | pg.QueryResult[] = await pool.query(sql, [...parameters])
      return [answer].flat().flatMap(({ rows }) => rows)
    },
    close: () => {
      closing ??= pool.end().then(closeEngine)
      return closing
    },
  }
}

const checkServer = async (pool: pg.Pool, url: string): Promise<void> => {
  const version = await serverVersion(pool).catch((error: unknown) => {
    throw unreachable(url, error)
  })
  if (version >= OLDEST_SERVER) return
  throw new StoreFault(
    'server-too-old',
    `数据库服务器 ${placeOf(url)} 的版本是 PostgreSQL ${version},培育需要 ${OLDEST_SERVER} 或更高版本。请升级数据库服务器。`,
  )
}

const serverVersion = async (pool: pg.Pool): Promise<number> => {
  const { rows } = await pool.query<{ version: number }>(`select current_setting('server_version_num')::int as version`)
  return Math.floor((rows[0]?.version ?? 0) / 10_000)
}

const unreachable = (url: string, error: unknown) =>
  new StoreFault(
    'unreachable',
    `连接不上数据库 ${placeOf(url)}:${reasonOf(error)}。` +
      '请检查 DATABASE_URL 的地址、端口、库名、用户名和密码,并确认数据库服务器正在运行。',
    error,
  )

/** ECONNREFUSED on both IPv4 and IPv6 is an AggregateError without a message of its own. */
const reasonOf = (error: unknown): string =>
  error instanceof AggregateError
    ? error.errors.map(reasonOf).join('; ')
    : error instanceof Error
      ? error.message
      : String(error)

/** Host, port and database of a URL, without user and password. */
const placeOf = (url: string): string => {
  const { host, port, database: name } = new pg.Client({ connectionString: url })
  return `${host}:${port}/${name ?? ''}`
}
