import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shippedFontFolders } from '#documents/typst/fonts.ts'

/** How to start the Chromium of the npm package `@sparticuz/chromium`. */
export interface PackedBrowser {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * Unpacks it into the temporary folder, with the libraries that a bare machine lacks (NSS, expat), and gives it the
 * project's fonts, of which such a machine has none either. Its own list of flags is for a place where nothing may
 * fork: in one process it cannot serve several people at once.
 */
export const unpackBrowser = async (): Promise<PackedBrowser> => {
  const { default: packed, inflate } = await import('@sparticuz/chromium')
  const path = await packed.executablePath()
  if (!existsSync(path)) throw new Error(`没有 ${path}`)
  const build = dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')))
  const libraries = join(await inflate(join(build, '../bin/al2023.tar.br')), 'lib')
  return { path, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontsConfig() } }
}

const fontsConfig = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'peiyu-fonts-'))
  const file = join(folder, 'fonts.conf')
  const folders = shippedFontFolders.map((path) => `<dir>${path}</dir>`)
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${folder}</cachedir></fontconfig>`)
  return file
}
