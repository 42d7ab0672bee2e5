import { createReadStream } from 'node:fs'
import { access, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

/** Where the bytes of files lie, each under the SHA-256 of its content. What else is known of them is in the database. */
export interface FileStore {
  /** A folder of this machine where files wait until they have been looked at. */
  readonly incoming: string
  /** Takes over a file from `incoming`; one that is there already stays as it is. */
  keep(path: string, sha256: string): Promise<void>
  /** The bytes of a file that was kept. Throws when they are gone. */
  open(sha256: string): Promise<Readable>
}

/** A store in a folder: `files/ab/abcdef…`. */
export const diskStore = (folder: string): FileStore => {
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  return {
    incoming: join(folder, 'incoming'),
    async keep(path, sha256) {
      const place = placeOf(sha256)
      if (await exists(place)) return rm(path)
      await makeOwnFolder(dirname(place))
      return rename(path, place)
    },
    async open(sha256) {
      const place = placeOf(sha256)
      await access(place)
      return createReadStream(place)
    },
  }
}

/** Makes a folder, where it is missing, that no other user of the machine may look into: what firms hand in is theirs. */
export const makeOwnFolder = async (path: string): Promise<void> => {
  await mkdir(path, { recursive: true, mode: 0o700 })
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
