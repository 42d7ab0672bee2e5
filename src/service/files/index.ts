import { join } from 'node:path'
import type { Config } from '../config.ts'
import { clamav } from './clamav.ts'
import type { Files } from './receive.ts'
import { s3Store } from './s3.ts'
import { diskStore } from './store.ts'

export { clamav, type Scanner } from './clamav.ts'
export { files } from './find.ts'
export { LARGEST_FILE } from './inspect.ts'
export { type Files, type HandedIn, receiveAll, receiveFile } from './receive.ts'
export { onlyReceived } from './received.ts'
export { type S3Config, s3Store } from './s3.ts'
export { diskStore, type FileStore } from './store.ts'
export { isShownInPlace } from './type.ts'
export { enterUploads, type KeptFile, type Upload } from './uploads.ts'

/** The files of an office: in its S3 storage where it has one, else in its data folder; looked into by ClamAV where it has that. */
export const openFiles = ({
  s3,
  dataFolder,
  clamav: scanner,
}: Pick<Config, 'dataFolder' | 'clamav' | 's3'>): Files => ({
  ...(s3 === undefined ? diskStore(join(dataFolder, 'files')) : s3Store(s3, join(dataFolder, 'incoming'))),
  scanner: scanner === undefined ? undefined : clamav(scanner),
})
