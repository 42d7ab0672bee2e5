import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentOfSample } from '#demo/year/sample.ts'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'
import { browserOfFile } from '#specs/support/browser.ts'
import { freshServerDatabase, type Place, settingsOf } from '#specs/support/databases.ts'
import { passing, trackOf, withFact } from '#specs/support/forms.ts'
import { type RoundRobin, roundRobin } from '#specs/support/round-robin.ts'
import { type RunningServer, startServer } from '#specs/support/running-server.ts'
import { openApplication, recommend, returnOne, verify } from './people/city.ts'
import { type Clerk, mend, registerAndEnter, submit } from './people/clerk.ts'
import { open, type Person, sitDown } from './people/person.ts'

let place: Place
const servers: RunningServer[] = []
let front: RoundRobin
const { newPage } = browserOfFile()

beforeAll(async () => {
  place = await freshServerDatabase()
  const settings = { ...settingsOf(place), PEIYU_DEMO: 'on' }
  for (let one = 0; one < 2; one += 1) servers.push(await startServer(settings))
  front = await roundRobin(servers.map(({ address }) => address))
}, 300_000)

afterAll(async () => {
  await front?.close()
  for (const server of servers) await server.stop()
  await place?.remove()
})

describe('两个服务进程，同一个 PostgreSQL，请求轮流到达', () => {
  it('注册、登录、自动保存草稿、提交、退回、补正、推荐，一步不差', { timeout: 300_000 }, async () => {
    const clerk: Clerk = {
      ...(await person()),
      form: passing('product', 31),
      track: trackOf('product'),
      login: 'two-servers',
    }
    const name = String(clerk.form.facts.enterpriseName)
    const officer = await person()
    await sitDown(officer, `rehearsal-cityOfficer-${LIAONING.unitOf(String(clerk.form.facts.county)).code}`)
    await registerAndEnter(clerk)
    await verify(officer, name)

    const draft = await beginDraft(clerk)
    await open(clerk, `/my/drafts/${draft}`)
    for (const phone of ['024-11111111', '024-22222222', '024-33333333']) {
      const saved = clerk.page.waitForResponse(
        (answer) => answer.url().endsWith(`/api/drafts/${draft}`) && answer.request().method() === 'PUT',
      )
      await clerk.page.getByRole('textbox', { name: '联系电话', exact: true }).fill(phone)
      expect((await saved).status()).toBe(200)
    }
    const first = await submit(clerk)

    await openApplication(officer, name)
    await returnOne(officer, 'contactPhone', '电话无人接听，请核对后重新填写')
    const second = await mend(clerk, '联系电话', '024-12345678')
    expect(second.number).toBe(first.number)
    expect(second.digest).not.toBe(first.digest)
    await openApplication(officer, name)
    await recommend(officer, '经初审，材料齐全，符合条件，同意推荐。')
    const [one = 0, other = 0] = front.given()
    expect(Math.abs(one - other)).toBeLessThanOrEqual(1)
    expect(one).toBeGreaterThan(50)
  })
})

const person = async (): Promise<Person> => ({ page: await newPage(), address: front.address })

/** Begins a draft in which all but the telephone is filled in and all evidence handed in, by the interface. */
const beginDraft = async ({ page, form, track }: Clerk): Promise<string> => {
  const headers = () => ({ 'idempotency-key': randomUUID() })
  for (const { item, name } of form.evidence) {
    const buffer = Buffer.from(contentOfSample(String(form.facts.uscc), item, name))
    const multipart = { file: { name, mimeType: 'application/pdf', buffer } }
    const answer = await page.request.post(`${front.address}/api/files`, { multipart, headers: headers() })
    expect(answer.status()).toBe(201)
  }
  const { items }: { items: readonly { id: string }[] } = await (
    await page.request.get(`${front.address}/api/campaigns`)
  ).json()
  const id = randomUUID()
  const data = { id, campaign: items[0]?.id, track: track.id, form: withFact(form, 'contactPhone', undefined) }
  const made = await page.request.post(`${front.address}/api/drafts`, { data, headers: headers() })
  expect(made.status()).toBe(201)
  return id
}
