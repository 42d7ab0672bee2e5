import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Form } from '#engine'
import type { Actor } from '#lifecycle'
import { enterUploads, type Files } from '#service/files/index.ts'
import type { Runtime } from '#service/runtime.ts'
import { cacheFolder } from './cache.ts'

/** Takes in whatever is handed in, and keeps nothing: for a rehearsal whose files no spec opens. */
export const keepsNothing: Files = {
  scanner: undefined,
  incoming: join(cacheFolder(), 'incoming'),
  keep: (path) => rm(path),
  open: (sha256) => Promise.reject(new Error(`${sha256} was not kept`)),
}

/** Enters every file that the form names as uploaded by that person, as if its bytes had come. */
export const handIn = (
  runtime: Pick<Runtime, 'database' | 'clock'>,
  actor: Actor,
  { evidence }: Pick<Form, 'evidence'>,
): Promise<void> =>
  enterUploads(
    runtime,
    evidence.map(({ sha256, name, bytes }) => ({ actor, file: { sha256, name, bytes, type: 'application/pdf' } })),
  )
