import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shippedFontFolders } from '#documents/typst/fonts.ts'
import { cacheFolder } from './cache.ts'

/** How to start the Chromium of the npm package `@sparticuz/chromium`. */
export interface PackedBrowser {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * Unpacks it once, with the libraries that a bare machine lacks (NSS, expat), and gives it the project's fonts, of which
 * such a machine has none either. Its own list of flags is for a place where nothing may fork: in one process it cannot
 * serve several people at once.
 */
export const unpackBrowser = (): PackedBrowser => {
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin')
  const folder = join(cacheFolder(), `chromium-${statSync(join(packed, 'chromium.br')).size}`)
  if (!existsSync(folder)) unpackInto(folder, packed)
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: fontsConfig() },
  }
}

/** Complete or not at all: specs that need it at the same moment, or are stopped meanwhile, leave no half of it. */
const unpackInto = (folder: string, packed: string): void => {
  const fresh = mkdtempSync(`${folder}-`)
  // The package unpacks into what it takes for the temporary folder.
  const env = { ...process.env, TMPDIR: fresh, LIBRARIES: join(packed, 'al2023.tar.br') }
  execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], { cwd: packed, env })
  try {
    renameSync(fresh, folder)
  } catch (error) {
    rmSync(fresh, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

const UNPACK = `
  import chromium, { inflate } from '@sparticuz/chromium'
  await Promise.all([chromium.executablePath(), inflate(process.env.LIBRARIES)])`

const fontsConfig = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'peiyu-fonts-'))
  const file = join(folder, 'fonts.conf')
  const folders = shippedFontFolders.map((path) => `<dir>${path}</dir>`)
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${folder}</cachedir></fontconfig>`)
  return file
}
