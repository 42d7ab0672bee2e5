import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './postgres.ts'

export const ROOT = join(import.meta.dirname, '../..')

/** The real program in a process of its own. */
export interface RunningServer {
  /** `http://localhost:40123` */
  readonly address: string
  readonly pid: number
  /** All it has written so far. */
  readonly said: () => string
  /** Asks it to stop, waits until it has, and removes its folder. */
  readonly stop: () => Promise<void>
}

export type Environment = Readonly<Record<string, string>>

/**
 * Starts `node src/http/main.ts` on a free port with a fresh folder and only the settings named, and waits until it says
 * that it serves. The web app is built by the program itself when it has changed.
 */
export const startServer = async (settings: Environment = {}): Promise<RunningServer> => {
  const data = mkdtempSync(join(tmpdir(), 'peiyu-server-'))
  const said: string[] = []
  const env = { ...surroundings(), PORT: String(await freePort()), PEIYU_DATA: data, PEIYU_SECRET: SECRET, ...settings }
  const child = spawn(process.execPath, [join(ROOT, 'src/http/main.ts')], { cwd: ROOT, env })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text.toString()))
  const ended = once(child, 'exit')
  const address = await Promise.race([
    addressOf(child),
    ended.then((): never => {
      throw new Error(`程序没有启动：\n${said.join('')}`)
    }),
  ])
  return {
    address,
    pid: child.pid ?? 0,
    said: () => said.join(''),
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Runs `peiyu` with these words on that database; answers with what it wrote. Throws when it answers no. */
export const runPeiyu = async (words: readonly string[], settings: Environment): Promise<string> => {
  const env = { ...surroundings(), PEIYU_SECRET: SECRET, ...settings }
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...words], { cwd: ROOT, env })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text.toString()))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`peiyu ${words.join(' ')}：${said.join('')}`)
  return said.join('')
}

const SECRET = 'the-secret-of-the-specs-which-is-known-to-all'

/** What any program needs of its surroundings; settings of this machine stay outside. */
const surroundings = (): Environment => ({ PATH: process.env.PATH ?? '', HOME: tmpdir() })

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    let text = ''
    child.stdout?.on('data', (more: Buffer) => {
      text += more.toString()
      const address = /培育已启动：(\S+)\n/.exec(text)?.[1]
      if (address !== undefined) resolve(address)
    })
  })
