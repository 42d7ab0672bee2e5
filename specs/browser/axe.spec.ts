import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#lifecycle'
import { violationsOn } from '#specs/support/axe.ts'
import { browserOfFile, type Page } from '#specs/support/browser.ts'
import { freshServerDatabase, type Place, settingsOf } from '#specs/support/databases.ts'
import { type RunningServer, startServer } from '#specs/support/running-server.ts'
import { openSettled } from '#specs/support/settled.ts'

let server: RunningServer
let place: Place
const { newPage } = browserOfFile()

beforeAll(async () => {
  place = await freshServerDatabase()
  server = await startServer({ ...settingsOf(place), PEIYU_DEMO: 'on' })
}, 300_000)

afterAll(async () => {
  await server?.stop()
  await place?.remove()
})

/** Asks the server as whoever sits at the page. */
const ask = async <T>(page: Page, url: string): Promise<T> => (await page.request.get(`${server.address}${url}`)).json()

const change = (page: Page, method: 'POST' | 'PUT', url: string, data: object) =>
  page.request.fetch(`${server.address}${url}`, { method, data, headers: { 'idempotency-key': randomUUID() } })

interface Listed {
  readonly items: readonly { readonly id: string }[]
}

interface Seats {
  readonly accounts: readonly { readonly id: string; readonly role: Role; readonly unit?: string }[]
}

/** A page at the desk of the first of that role, of the unit where one is named. */
const deskOf = async (role: Role, unit?: string): Promise<Page> => {
  const page = await newPage()
  const { accounts } = await ask<Seats>(page, '/api/demo')
  const seat = accounts.find((one) => one.role === role && (unit === undefined || one.unit === unit))
  await change(page, 'POST', '/api/demo/session', { account: seat?.id ?? '' })
  return page
}

const firstIn = async (page: Page, url: string): Promise<string> => {
  const { items } = await ask<Listed>(page, url)
  const [first] = items
  if (first === undefined) throw new Error(`nothing in ${url}`)
  return encodeURIComponent(first.id)
}

/** Opens each page, waits until all of it is there, and collects what axe finds. */
const visit = async (page: Page, paths: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const path of paths) {
    await openSettled(page, `${server.address}${path}`)
    const heading = (await page.locator('main h1').first().textContent()) ?? ''
    if (!path.includes('no-such')) expect(heading, path).not.toMatch(/没有这个|没有找到|没有办成/)
    if (path.startsWith('/app/') && !path.includes('sign-in')) expect(heading, path).not.toBe('登录')
    found.push(...(await violationsOn(page)).map((line) => `${path} ${line}`))
  }
  return found
}

const LONG = 300_000
const ADMIN = ['/app/admin/accounts', '/app/admin/new-account', '/app/admin/outbox']

describe('网页无障碍（WCAG 2.1 A、AA，1440 和 390 像素宽）', { timeout: LONG }, () => {
  it('检查本身有效：没有说明的图片、太浅的字、太宽的页面都会指出', async () => {
    const page = await newPage()
    const wrong =
      '<img src="data:,"><p style="color:#ccc;background:#fff">Too pale 字太浅，看不清楚</p><div style="width:500px">宽</div>'
    await page.setContent(`<html lang="zh"><head><title>错</title></head><body><main>${wrong}</main></body></html>`)
    const found = (await violationsOn(page)).join('\n')
    for (const what of ['image-alt', 'color-contrast', 'wider than the screen']) expect(found).toContain(what)
  })

  it('公开页面和登录前的页面', async () => {
    const paths = ['/', '/notices', '/register', '/check', '/about', '/api', '/problems/not-permitted', '/no-such-page']
    const door = ['sign-in', 'registration', 'password-reset', 'password-reset/abc', 'no-such-page']
    expect(await visit(await newPage(), [...paths, ...door.map((path) => `/app/${path}`)])).toEqual([])
  })

  it('企业的页面', async () => {
    const page = await newPage()
    const { accounts } = await ask<Seats>(page, '/api/demo')
    const found: string[] = []
    for (const { id: account } of accounts.filter(({ role }) => role === 'clerk')) {
      await change(page, 'POST', '/api/demo/session', { account })
      const id = await firstIn(page, '/api/applications')
      const { application } = await ask<{ application: { stage: string } }>(page, `/api/applications/${id}`)
      const mending = application.stage === 'returned' ? [`/app/my/applications/${id}/mending`] : []
      found.push(...(await visit(page, ['/app/my', `/app/my/applications/${id}`, ...mending])))
    }
    const draft = { id: randomUUID(), campaign: await firstIn(page, '/api/campaigns'), track: 'giant', form: {} }
    await change(page, 'POST', '/api/drafts', draft)
    const receipt = `/app/my/applications/${await firstIn(page, '/api/applications')}/receipt`
    const own = ['/app/account', '/app/people', '/app/people/new']
    found.push(...(await visit(page, [`/app/my/drafts/${draft.id}`, receipt, ...own])))
    expect(found).toEqual([])
  })

  it('市、县的页面', async () => {
    const officer = await deskOf('cityOfficer', '210100')
    const open = await firstIn(officer, '/api/applications?stage=underCityReview')
    const letter = await firstIn(officer, '/api/letters')
    const paths = ['applications', `applications/${open}`, 'enterprises', 'letters', `letters/${letter}`, 'new-letter']
    const found = [
      ...(await visit(
        officer,
        paths.map((path) => `/app/city/${path}`),
      )),
    ]
    await officer.goto(`${server.address}/app/city/applications/${open}`)
    await officer.getByRole('button', { name: '退回补正', exact: true }).click()
    await officer.getByRole('button', { name: '不予推荐', exact: true }).click()
    await officer.getByRole('dialog').waitFor()
    found.push(...(await violationsOn(officer)))
    expect([...found, ...(await visit(await deskOf('countyOfficer'), ['/app/city/applications']))]).toEqual([])
  })

  it('省级、专家和管理员的页面，认定以后', async () => {
    const visitor = await newPage()
    expect((await change(visitor, 'PUT', '/api/demo/scene', { scene: 'recognised' })).status()).toBe(200)
    const head = await deskOf('provinceHead')
    const of = async (name: string, list: string) => [name, `${name}/${await firstIn(head, list)}`]
    const province = [
      'overview',
      'new-campaign',
      'intake',
      'new-notice',
      'titles',
      ...(await of('campaigns', '/api/campaigns')),
      ...(await of('applications', '/api/applications')),
      ...(await of('letters', '/api/letters')),
      ...(await of('reviews', '/api/reviews')),
      ...(await of('notices', '/api/public-notices')),
    ]
    const expert = await deskOf('expert')
    const { items } = await ask<{ items: readonly { scoreSheet: { id: string } }[] }>(expert, '/api/score-sheets')
    const sheet = `/app/expert/${items[0]?.scoreSheet.id}`
    const administrator = await deskOf('accountAdmin')
    const found = [
      ...(await visit(
        head,
        province.map((path) => `/app/province/${path}`),
      )),
      ...(await visit(expert, ['/app/expert', sheet])),
      ...(await visit(await deskOf('supervisor'), ['/app/province/overview', '/app/supervision/accesses'])),
      ...(await visit(administrator, ADMIN)),
      ...(await visit(await deskOf('securityAdmin'), ['/app/admin/accounts'])),
      ...(await visit(await deskOf('auditAdmin'), ['/app/admin/security-events', '/app/supervision/accesses'])),
    ]
    await administrator.goto(`${server.address}/app/admin/accounts?role=cityOfficer`)
    await administrator.getByRole('button', { name: '更改', exact: true }).first().click()
    await administrator.getByRole('dialog').waitFor()
    found.push(...(await violationsOn(administrator)))
    expect(found).toEqual([])
  })

  it('公开页面，认定以后', async () => {
    const page = await newPage()
    const notices = await (await page.request.get(`${server.address}/notices`)).text()
    const notice = /href="(\/notices\/[^"]+)"/.exec(notices)?.[1] ?? '/none'
    const register = await (await page.request.get(`${server.address}/register`)).text()
    const title = /href="\/register\/([^"?]+)"/.exec(register)?.[1] ?? 'none'
    const paths = ['/', '/notices', notice, `${notice}/objection`, '/register', `/register/${title}`, `/check/${title}`]
    expect(await visit(page, paths)).toEqual([])
  })
})
