import { once } from 'node:events'
import { Duplex } from 'node:stream'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { StoreFault } from '../fault.ts'

export interface Pglite {
  /** A new connection in PostgreSQL's wire protocol, for the `stream` option of `pg`. Use one at a time. */
  readonly connect: () => Duplex
  readonly close: () => Promise<void>
}

/**
 * Starts PGlite on a folder, in a thread of its own; creates the database when the folder has none. The folder must be
 * locked by the caller. Throws a StoreFault when PGlite cannot open it.
 */
export const startPglite = async (folder: string): Promise<Pglite> => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: folder, execArgv: [] })
  const wires = new Set<Wire>()
  let gone: Error | undefined
  const ended = new Promise<void>((resolve) => {
    // PGlite's stack carries 20 KB of its minified source: only the message goes on.
    worker.on('error', (error) => {
      gone = new Error(`PGlite stopped: ${messageOf(error)}`)
    })
    worker.on('exit', () => {
      gone ??= new Error('PGlite is closed')
      for (const wire of wires) wire.destroy(gone)
      resolve()
    })
  })
  await Promise.race([once(worker, 'message').catch(() => undefined), ended])
  if (gone !== undefined) throw unusable(folder, gone)
  // From here on the open connections keep the process alive, as those to a server would.
  worker.unref()

  return {
    connect: () => {
      const wire = new Wire((port) => worker.postMessage(port, [port]))
      wires.add(wire)
      wire.once('close', () => wires.delete(wire))
      if (gone !== undefined) wire.destroy(gone)
      return wire
    },
    close: async () => {
      worker.ref()
      worker.postMessage('close')
      await ended
    },
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500)

const unusable = (folder: string, reason: Error) =>
  new StoreFault(
    'folder-unusable',
    `数据文件夹 ${folder} 中的内嵌数据库无法打开:${reason.message}。请检查磁盘空间和文件夹权限;` +
      '若文件已损坏,请用最近一次备份恢复到新的文件夹后再启动。',
  )

/** As much of a network socket as `pg` uses, with a MessagePort in place of the network. */
class Wire extends Duplex {
  readonly #open: (port: MessagePort) => void
  #port: MessagePort | undefined

  constructor(open: (port: MessagePort) => void) {
    super()
    this.#open = open
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'))
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    this.#port?.ref()
    return this
  }

  unref(): this {
    this.#port?.unref()
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#send(chunk)
    done()
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk)))
    done()
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#port?.close()
    done(error)
  }

  #send(bytes: Buffer) {
    if (this.#port === undefined) {
      // The first bytes are the startup message: there is nobody to log in to, so the worker just greets.
      this.#port = this.#start()
    } else if (bytes[0] !== TERMINATE) {
      const batch = new Uint8Array(bytes)
      this.#port.postMessage(batch, [batch.buffer])
    }
  }

  #start(): MessagePort {
    const { port1, port2 } = new MessageChannel()
    port1.on('message', (bytes: Uint8Array) => this.push(bytes))
    this.#open(port2)
    return port1
  }
}

const TERMINATE = 'X'.charCodeAt(0)
