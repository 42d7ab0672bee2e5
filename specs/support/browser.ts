import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { unpackBrowser } from './packed-browser.ts'

/**
 * Opens a Chromium without a window: `PEIYU_TEST_BROWSER`, else the one of the npm package `@sparticuz/chromium`, which
 * has no window to draw and takes a third less time, else the system's own where that one does not run. Throws with a sentence that says what to install; never leaves a spec out.
 */
export const openBrowser = async (): Promise<Browser> => {
  const found = findBrowser()
  try {
    return await chromium.launch({ executablePath: found.path, args: FLAGS, env: { ...process.env, ...found.env } })
  } catch (error) {
    throw new Error(`浏览器 ${found.path} 无法启动：${error instanceof Error ? error.message : error}\n${WAYS_OUT}`)
  }
}

/** One browser for the specs of a file, and pages in contexts of their own: each is another person at another desk. */
export const browserOfFile = (): { readonly newPage: (options?: PageOptions) => Promise<Page> } => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())
  return {
    newPage: async (options = {}) => {
      const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options })
      context.setDefaultTimeout(PATIENCE)
      return context.newPage()
    },
  }
}

export type PageOptions = NonNullable<Parameters<Browser['newContext']>[0]>
export type { BrowserContext, Page }

/** A busy machine with two processors is slow at times. */
const PATIENCE = 60_000

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const WAYS_OUT =
  '请安装 Chromium（如 apt-get install chromium），用 PEIYU_TEST_BROWSER 指定它的路径，或重新执行 npm ci 装上 @sparticuz/chromium。'

interface Found {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

const findBrowser = (): Found => {
  const { PEIYU_TEST_BROWSER: named = '' } = process.env
  if (named === 'npm' || (named === '' && PACKED_RUNS)) return packed()
  if (named !== '' && named !== 'system') return { path: named, env: {} }
  const path = NAMES.map(onPath).find((one) => one !== undefined)
  return path === undefined ? packed() : { path, env: {} }
}

const PACKED_RUNS = process.platform === 'linux' && process.arch === 'x64'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram)

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const packed = (): Found => {
  try {
    return unpackBrowser()
  } catch (error) {
    throw new Error(`没有找到 Chromium：${error instanceof Error ? error.message : error}\n${WAYS_OUT}`)
  }
}
