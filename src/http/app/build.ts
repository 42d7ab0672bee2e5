import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' })
  writeFileSync(stamp, made)
  return folder
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
