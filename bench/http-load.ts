import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { freePort } from '#specs/support/postgres.ts'

/** A server in a process of its own. */
export interface Child {
  readonly port: number
  readonly memory: () => Promise<Memory>
  readonly stop: () => Promise<void>
}

/** In megabytes: all that the process takes of the machine, and what it still holds of it after collecting its garbage. */
export interface Memory {
  readonly rss: number
  readonly held: number
}

/** Starts a program of this folder with that environment; it listens on a free port once it has told its memory. */
export const startChild = async (program: string, env: Readonly<Record<string, string>>): Promise<Child> => {
  const port = await freePort()
  const child = fork(join(import.meta.dirname, program), {
    execArgv: ['--expose-gc'],
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env, PORT: String(port) },
  })
  await told(child)
  return {
    port,
    memory: () => {
      child.send('memory')
      return told(child)
    },
    stop: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

const MEGABYTE = 1024 * 1024

const told = async (child: ChildProcess): Promise<Memory> => {
  const [message]: readonly Memory[] = await once(child, 'message')
  const { rss = Number.NaN, held = Number.NaN } = message ?? {}
  return { rss: rss / MEGABYTE, held: held / MEGABYTE }
}

export interface Sent {
  readonly port: number
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
}

const agent = new Agent({ keepAlive: true, maxSockets: 200 })

/** Sends one request over a kept connection; answers with the status. */
export const send = ({ port, path, method = 'POST', headers = {}, body }: Sent): Promise<number> =>
  new Promise((resolve, reject) => {
    const text = body === undefined ? '' : JSON.stringify(body)
    const typed = body === undefined ? {} : { 'content-type': 'application/json' }
    const length = { 'content-length': String(Buffer.byteLength(text)) }
    const asked = request({ agent, port, path, method, headers: { ...headers, ...typed, ...length } }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    asked.on('error', reject)
    asked.end(text)
  })

/** Sends all with `atOnce` under way; answers with how many a second. Throws when one is not answered with `status`. */
export const sendAll = async (all: readonly Sent[], atOnce: number, status: number): Promise<number> => {
  const begin = performance.now()
  const waiting = [...all]
  const worker = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const answered = await send(one)
      if (answered !== status) throw new Error(`${one.path} answered ${answered}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return (all.length * 1000) / (performance.now() - begin)
}
