import { createReadStream } from 'node:fs'
import { connect, type NetConnectOpts, type Socket } from 'node:net'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** What a scanner says of a file. */
export type Scanned = { readonly clean: true } | { readonly clean: false; readonly found: string }

/** Looks into files for malicious software. */
export interface Scanner {
  /** Throws when the scanner does not answer, or not in its language. */
  scan(path: string): Promise<Scanned>
}

/** ClamAV's daemon at `host:port` or at a local socket (`/run/clamav/clamd.ctl`), by its command INSTREAM. */
export const clamav = (address: string): Scanner => ({
  async scan(path) {
    const socket = connect(whereIs(address))
    socket.setTimeout(SECONDS * 1000, () => socket.destroy(new Error(`ClamAV did not answer in ${SECONDS} s`)))
    const answered = answerOf(socket)
    // Where both fail the first to be awaited is told; the other must not be left unheard.
    answered.catch(() => undefined)
    await send(path, socket)
    return read(await answered)
  },
})

const SECONDS = 60

const whereIs = (address: string): NetConnectOpts => {
  if (address.startsWith('/')) return { path: address }
  const at = address.lastIndexOf(':')
  return { host: address.slice(0, at), port: Number(address.slice(at + 1)) }
}

/** `zINSTREAM`, then every chunk after its length in four bytes, then a length of nothing. */
const send = async (path: string, socket: Socket): Promise<void> => {
  socket.write('zINSTREAM\0')
  const framed = new Transform({
    transform(chunk: Buffer, _, done) {
      this.push(lengthOf(chunk.length))
      done(null, chunk)
    },
    flush(done) {
      done(null, lengthOf(0))
    },
  })
  await pipeline(createReadStream(path), framed, socket, { end: false })
}

const lengthOf = (bytes: number): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

const answerOf = (socket: Socket): Promise<string> =>
  new Promise((resolve, reject) => {
    const said: Buffer[] = []
    socket.on('data', (chunk: Buffer) => said.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(said).toString()))
  })

/** `stream: OK`, or `stream: Eicar-Signature FOUND`. */
const read = (answer: string): Scanned => {
  const found = /^stream: (.+) FOUND\0?\n?$/.exec(answer)?.[1]
  if (found !== undefined) return { clean: false, found }
  if (/^stream: OK\0?\n?$/.test(answer)) return { clean: true }
  throw new Error(`ClamAV answered “${answer.slice(0, 100)}”`)
}
