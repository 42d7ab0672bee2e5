import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

/** Where the web app is built to. */
export const WEB_FOLDER = 'dist/web'

/** What the pages are made of: their own code and the folders that they share with the server. */
const SOURCES = [
  'src/web',
  'src/kernel',
  'src/policy',
  'src/engine',
  'src/lifecycle',
  'vite.config.ts',
  'package-lock.json',
]

/** Builds the web app when anything it is made of has changed since the last build; answers with its folder. */
export const builtWeb = async (root: string, tell: (line: string) => void): Promise<string> => {
  const folder = join(root, WEB_FOLDER)
  const stamp = join(folder, '.built-from')
  const made = digestOfSources(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return folder
  tell('正在生成页面（仅在首次启动或更新后需要，约半分钟）')
  const { build } = await import('vite')
  const apart = join(root, `${WEB_FOLDER}-${process.pid}`)
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir: apart } })
  await compress(join(apart, 'assets'))
  writeFileSync(join(apart, '.built-from'), made)
  put(apart, folder)
  return folder
}

/** Beside each file its compressed forms, made once for all who will ask for them. */
const compress = async (folder: string): Promise<void> => {
  for (const file of filesIn(folder)) {
    const content = readFileSync(file)
    writeFileSync(`${file}.br`, await smaller(content))
    writeFileSync(`${file}.gz`, await zipped(content))
  }
}

const smaller = promisify(brotliCompress)
const zipped = promisify(gzip)

/** In one step, so that another process that starts meanwhile never finds half of it. */
const put = (apart: string, folder: string): void => {
  rmSync(folder, { recursive: true, force: true })
  try {
    renameSync(apart, folder)
  } catch {
    // Another process was quicker; what it built is as good.
    rmSync(apart, { recursive: true, force: true })
  }
}

const digestOfSources = (root: string): string => {
  const hash = createHash('sha256')
  for (const source of SOURCES)
    for (const file of filesIn(join(root, source))) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

const filesIn = (path: string): readonly string[] => {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
  } catch {
    return [path]
  }
}
