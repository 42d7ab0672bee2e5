import { join } from 'node:path'
import type { Config } from '../config.ts'
import { clamav } from './clamav.ts'
import type { Files } from './receive.ts'
import { diskStore } from './store.ts'

export { clamav, type Scanner } from './clamav.ts'
export { findFile } from './find.ts'
export { type Files, type KeptFile, LARGEST_FILE, receiveFile } from './receive.ts'
export { diskStore, type FileStore } from './store.ts'
export { isShownInPlace } from './type.ts'

/** The files of an office, beside its embedded database; looked into by ClamAV where the configuration names one. */
export const openFiles = (config: Pick<Config, 'dataFolder' | 'clamav'>): Files => ({
  ...diskStore(join(config.dataFolder, 'files')),
  scanner: config.clamav === undefined ? undefined : clamav(config.clamav),
})
