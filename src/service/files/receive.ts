import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Actor } from '#lifecycle'
import { ok, type Result } from '#lifecycle'
import { storable } from '../perform/validate-input.ts'
import type { Runtime } from '../runtime.ts'
import type { Scanner } from './clamav.ts'
import { inspect, LARGEST_FILE } from './inspect.ts'
import { type FileStore, makeOwnFolder } from './store.ts'
import { batches, enterUploads, type KeptFile, type Upload } from './uploads.ts'

/** What is kept of files, and who looks into them first. */
export interface Files extends FileStore {
  readonly scanner: Scanner | undefined
}

/** Takes in a file, looks at it and keeps it; the same content a second time is the same file. */
export const receiveFile = async (
  runtime: Pick<Runtime, 'database' | 'clock'>,
  files: Files,
  actor: Actor,
  { name, content }: { readonly name: string; readonly content: Readable },
): Promise<Result<KeptFile>> => {
  await makeOwnFolder(files.incoming)
  const kept = await takeOver(files, name, (path) => takeIn(content, path))
  if (kept.ok) await enterUploads(runtime, [{ actor, file: kept.value }])
  return kept
}

/** A small file at hand, and who hands it in. */
export interface HandedIn {
  readonly actor: Actor
  readonly name: string
  readonly content: Uint8Array
}

/**
 * Takes in many small files of several people: each is looked at like any other, their rows are entered together, and
 * nothing is flushed to the disk, so that it is only for what can be made again, such as a demo's. Where one is refused
 * none is entered.
 */
export const receiveAll = async (
  runtime: Pick<Runtime, 'database' | 'clock'>,
  files: Files,
  handedIn: readonly HandedIn[],
): Promise<Result<readonly KeptFile[]>> => {
  await makeOwnFolder(files.incoming)
  const uploads: Upload[] = []
  for (const some of batches(handedIn, AT_ONCE)) {
    const taken = await Promise.all(
      some.map(async ({ actor, name, content }) => {
        const kept = await takeOver(files, name, (path) => putDown(content, path))
        return { actor, kept }
      }),
    )
    for (const { actor, kept } of taken) {
      if (!kept.ok) return kept
      uploads.push({ actor, file: kept.value })
    }
  }
  await enterUploads(runtime, uploads)
  return ok(uploads.map(({ file }) => file))
}

const AT_ONCE = 32

/** Has the content written to a place of its own, and keeps it there no longer than until it has been looked at. */
const takeOver = async (
  files: Files,
  given: string,
  write: (path: string) => Promise<Taken>,
): Promise<Result<KeptFile>> => {
  const name = plainName(given)
  const path = join(files.incoming, randomUUID())
  try {
    const taken = await write(path)
    const inspected = await inspect(files.scanner, { path, name, bytes: taken.bytes })
    if (!inspected.ok) return inspected
    await files.keep(path, taken.sha256)
    return ok({ ...taken, name, type: inspected.value })
  } finally {
    await rm(path, { force: true })
  }
}

interface Taken {
  readonly sha256: string
  readonly bytes: number
}

/** Writes the content to `path`; beyond the largest size it is read on, for a clean answer, but no longer written. */
const takeIn = async (content: Readable, path: string): Promise<Taken> => {
  const hash = createHash('sha256')
  let bytes = 0
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (bytes > LARGEST_FILE) continue
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(content, counted, createWriteStream(path, { flush: true }))
  return { sha256: hash.digest('hex'), bytes }
}

const putDown = async (content: Uint8Array, path: string): Promise<Taken> => {
  await writeFile(path, content)
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }
}

/** The last part of a path, without what no file system likes; never empty. */
const plainName = (given: string): string => {
  const last = storable(given, 1000).split(/[\\/]/).at(-1) ?? ''
  return last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').slice(-200) || '未命名'
}
