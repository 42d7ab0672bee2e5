import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getRegion, unitOf } from '#kernel'
import { browserOfFile } from '#specs/support/browser.ts'
import { passing, type TrackId, trackOf, withFact } from '#specs/support/forms.ts'
import { expectFound, readPdf } from '#specs/support/pdf-text.ts'
import { type RunningServer, startServer } from '#specs/support/running-server.ts'
import { check, findTitle, object, readReceipt } from './people/citizen.ts'
import * as city from './people/city.ts'
import { annexAddress, type Clerk, fillIn, mend, registerAndEnter, submit } from './people/clerk.ts'
import { score } from './people/expert.ts'
import { download, moveClock, openScene, type Person, sitDown } from './people/person.ts'
import * as province from './people/province.ts'

let server: RunningServer
const { newPage } = browserOfFile()

beforeAll(async () => {
  server = await startServer({ PEIYU_DEMO: 'on' })
}, 300_000)

afterAll(() => server?.stop())

const person = async (): Promise<Person> => ({ page: await newPage(), address: server.address })

/** Sits down at the desk of one of the demo's people. */
const seated = async (account: string): Promise<Person> => {
  const one = await person()
  await sitDown(one, account)
  return one
}

const clerkFor = async (id: TrackId, seed: number): Promise<Clerk> => {
  const form = withFact(passing(id, seed), 'contactPhone', '024-00000000')
  return { ...(await person()), form, track: trackOf(id), login: `clerk-${id}` }
}

describe('一年：从注册到名录，五个人各在自己的浏览器中', { timeout: 600_000 }, () => {
  it.each([
    { id: 'product', seed: 11 },
    { id: 'enterprise', seed: 12 },
    { id: 'giant', seed: 13 },
  ] as const)('$id', async ({ id, seed }) => {
    const visitor = await person()
    await openScene(visitor, '5月：开始申报')
    const clerk = await clerkFor(id, seed)
    const name = String(clerk.form.facts.enterpriseName)
    const { code: unit } = unitOf(String(clerk.form.facts.county))
    const officer = await seated(`rehearsal-cityOfficer-${unit}`)

    await registerAndEnter(clerk)
    await city.verify(officer, name)
    await fillIn(clerk)
    const first = await submit(clerk)

    await moveClock(visitor, '2019-06-03')
    await city.openApplication(officer, name)
    await city.returnOne(officer, 'contactPhone', '电话无人接听，请核对后重新填写')
    const receipt = await mend(clerk, '联系电话', '024-12345678')
    expect(receipt.number).toBe(first.number)
    expect(receipt.digest).not.toBe(first.digest)
    const annex = await readPdf(await download(clerk, await annexAddress(clerk)))
    for (const value of [name, '024-12345678', receipt.number]) expectFound(annex, value)

    await moveClock(visitor, '2019-06-12')
    await city.openApplication(officer, name)
    if (id === 'enterprise') await city.recordReplies(officer, '2019-06-10')
    await city.recommend(officer, '经初审，材料齐全，符合条件，同意推荐。')
    const letter = await city.writeLetter(officer)
    const cityHead = await seated(`rehearsal-cityHead-${unit}`)
    await city.sendLetter(cityHead, letter, `${getRegion(unit).name.slice(0, 1)}工信发〔2019〕12号`)

    await moveClock(visitor, '2019-07-01')
    const provinceOfficer = await seated('rehearsal-province-officer')
    const provinceHead = await seated('rehearsal-province-head')
    await province.closeCampaign(provinceOfficer)
    await province.acceptAll(provinceOfficer)
    await moveClock(visitor, '2019-08-12')
    const review = await province.openReview(provinceOfficer, clerk.track)
    const experts = await province.expertsDrawn(provinceOfficer, review)
    expect(experts.length).toBeGreaterThanOrEqual(3)
    const expert = await person()
    for (const [at, account] of experts.entries()) {
      await sitDown(expert, account)
      await score(expert, name, `${80 + at}.5`)
    }
    await province.decideReview(provinceHead, review)

    await moveClock(visitor, '2019-09-16')
    const notice = await province.publish(provinceHead, '辽工信中小〔2019〕61号')
    const citizen = { page: await newPage({ javaScriptEnabled: false }), address: server.address }
    const objection = { number: receipt.number, facts: '该企业的专利权属存在争议，请核查。' }
    const objected = await object(citizen, objection)
    await province.dismissObjection(provinceOfficer, notice, '经核查，专利权属清楚，异议不成立')
    expect(await readReceipt(citizen, objected)).toContain('经核查，专利权属清楚')

    await moveClock(visitor, '2019-09-27')
    await province.conclude(provinceHead, notice, '辽工信中小〔2019〕66号')
    await moveClock(visitor, '2019-10-15')
    await province.certifyAll(provinceOfficer)
    const title = await findTitle(citizen, name)
    expect(title).toMatch(/^LN-ZJTX-2019-/)
    expect(await check(citizen, title)).toContain('现行有效')
    expect(await check(citizen, receipt.number, receipt.digest)).toMatch(/^一致。.*第 2 版/)
    expect(await check(citizen, receipt.number, first.digest)).toMatch(/^不一致。/)
  })
})
