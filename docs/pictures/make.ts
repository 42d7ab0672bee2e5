import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '#specs/support/browser.ts'
import { startServer } from '#specs/support/running-server.ts'

/** Takes the pictures of this folder anew: `npm run pictures`. The machine needs a Chinese font. */
const WIDTHS = { desk: 1440, telephone: 390 } as const

interface Picture {
  readonly name: string
  readonly width: keyof typeof WIDTHS
  /** Whose desk, by the id of a demo account or its role; nobody's without. */
  readonly seat?: string
  readonly path: (ask: Ask) => string | Promise<string>
}

type Ask = <T>(url: string) => Promise<T>

interface Lines {
  readonly items: readonly { readonly id: string }[]
}

const firstOf = async (ask: Ask, url: string): Promise<string> => (await ask<Lines>(url)).items[0]?.id ?? ''

const UNDER_REVIEW = '/api/applications?stage=underCityReview'
const RETURNED = '/api/applications?stage=returned'

/** A form that was filled in whole and is now to be mended. */
const mending = async (ask: Ask): Promise<string> => `/app/my/applications/${await firstOf(ask, RETURNED)}/mending`

/** As the demo opens, in June. */
const JUNE: readonly Picture[] = [
  { name: 'home', width: 'desk', path: () => '/' },
  { name: 'form', width: 'desk', seat: 'clerk', path: mending },
  { name: 'form-telephone', width: 'telephone', seat: 'clerk', path: mending },
  {
    name: 'city',
    width: 'desk',
    seat: 'rehearsal-cityOfficer-210100',
    path: async (ask) => `/app/city/applications/${await firstOf(ask, UNDER_REVIEW)}`,
  },
]

/** In October, when all is done. */
const OCTOBER: readonly Picture[] = [
  { name: 'province', width: 'desk', seat: 'rehearsal-province-head', path: () => '/app/province/overview' },
  {
    name: 'review',
    width: 'desk',
    seat: 'rehearsal-province-head',
    path: async (ask) => `/app/province/reviews/${await firstOf(ask, '/api/reviews?track=enterprise')}`,
  },
  { name: 'notice', width: 'desk', path: () => '/notices' },
  { name: 'register-telephone', width: 'telephone', path: () => '/register' },
]

const server = await startServer({ PEIYU_DEMO: 'on' })
const browser = await openBrowser()
try {
  for (const picture of JUNE) await take(picture)
  await change(await newPage('desk'), 'PUT', '/api/demo/scene', { scene: 'recognised' })
  for (const picture of OCTOBER) await take(picture)
} finally {
  await browser.close()
  await server.stop()
}

async function take({ name, width, seat, path }: Picture): Promise<void> {
  const page = await newPage(width)
  const ask: Ask = async (url) => (await page.request.get(`${server.address}${url}`)).json()
  if (seat !== undefined) await sitDown(page, ask, seat)
  await page.goto(`${server.address}${await path(ask)}`, { waitUntil: 'networkidle' })
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`) })
  await page.close()
}

async function newPage(width: keyof typeof WIDTHS): Promise<Page> {
  const viewport = { width: WIDTHS[width], height: width === 'desk' ? 780 : 844 }
  return (await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage()
}

/** A clerk is one whose application was returned. */
async function sitDown(page: Page, ask: Ask, seat: string): Promise<void> {
  const { accounts } = await ask<{ accounts: readonly { id: string; role: string }[] }>('/api/demo')
  for (const { id: account } of accounts.filter(({ id, role }) => id === seat || role === seat)) {
    await change(page, 'POST', '/api/demo/session', { account })
    if (seat !== 'clerk' || (await firstOf(ask, RETURNED)) !== '') return
  }
  throw new Error(`nobody sits as ${seat}`)
}

async function change(page: Page, method: string, url: string, data: object): Promise<void> {
  const headers = { 'idempotency-key': randomUUID() }
  const answer = await page.request.fetch(`${server.address}${url}`, { method, data, headers })
  if (!answer.ok()) throw new Error(`${url}: ${await answer.text()}`)
}
