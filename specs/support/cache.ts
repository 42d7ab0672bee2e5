import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** A folder for what takes long to make, kept between runs; inside the checkout, so that every user of a machine has an own. */
export const cacheFolder = (): string => {
  const folder = join(import.meta.dirname, '../../node_modules/.cache/peiyu')
  mkdirSync(folder, { recursive: true })
  return folder
}
