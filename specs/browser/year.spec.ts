import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'
import { violationsOn } from '#specs/support/axe.ts'
import { browserOfFile } from '#specs/support/browser.ts'
import { passing, type TrackId, trackOf, withFact } from '#specs/support/forms.ts'
import { expectFound, type PdfText, readPdf } from '#specs/support/pdf-text.ts'
import { type RunningServer, startServer } from '#specs/support/running-server.ts'
import { check, findTitle, object, readReceipt } from './people/citizen.ts'
import * as city from './people/city.ts'
import { annexAddress, type Clerk, fillIn, mend, type Receipt, registerAndEnter, submit } from './people/clerk.ts'
import { openSheet, score } from './people/expert.ts'
import { download, moveClock, open, openScene, type Person, sitDown } from './people/person.ts'
import * as province from './people/province.ts'

let server: RunningServer
const { newPage } = browserOfFile()

beforeAll(async () => {
  server = await startServer({ PEIYU_DEMO: 'on' })
}, 300_000)

afterAll(() => server?.stop())

describe('一年：从注册到名录，五个人各在自己的浏览器中', { timeout: 600_000 }, () => {
  it.each([
    { id: 'product', seed: 11 },
    { id: 'enterprise', seed: 12 },
    { id: 'giant', seed: 13 },
  ] as const)('$id：5月注册，10月进入名录', async ({ id, seed }) => {
    const story = await begin(id, seed)
    const first = await apply(story)
    const receipt = await reviewInCity(story, first)
    const review = await openReview(story)
    await scoreAndDecide(story, review)
    await publicise(story, receipt)
    await lookUp(story, first, receipt)
  })
})

/** Who takes part in the year of one application. */
interface Story {
  /** Moves the clock and nothing else. */
  readonly visitor: Person
  readonly clerk: Clerk
  readonly enterprise: string
  readonly unit: string
  readonly cityOfficer: Person
  readonly provinceOfficer: Person
  readonly provinceHead: Person
  /** Whose browser runs no scripts. */
  readonly citizen: Person
}

const person = async (): Promise<Person> => ({ page: await newPage(), address: server.address })

const seated = async (account: string): Promise<Person> => {
  const one = await person()
  await sitDown(one, account)
  return one
}

/** 5月7日: the campaign has just been opened. */
const begin = async (id: TrackId, seed: number): Promise<Story> => {
  const visitor = await person()
  await openScene(visitor, '5月：开始申报')
  const form = withFact(passing(id, seed), 'contactPhone', '024-00000000')
  const { code: unit } = LIAONING.unitOf(String(form.facts.county))
  return {
    visitor,
    clerk: { ...(await person()), form, track: trackOf(id), login: `clerk-${id}` },
    enterprise: String(form.facts.enterpriseName),
    unit,
    cityOfficer: await seated(`rehearsal-cityOfficer-${unit}`),
    provinceOfficer: await seated('rehearsal-province-officer'),
    provinceHead: await seated('rehearsal-province-head'),
    citizen: { page: await newPage({ javaScriptEnabled: false }), address: server.address },
  }
}

const apply = async ({ clerk, cityOfficer, enterprise }: Story): Promise<Receipt> => {
  await registerAndEnter(clerk)
  await city.verify(cityOfficer, enterprise)
  await fillIn(clerk)
  expect(await violationsOn(clerk.page)).toEqual([])
  return submit(clerk)
}

/** 6月: returned once and mended, printed, recommended, reported by letter. */
const reviewInCity = async (story: Story, first: Receipt): Promise<Receipt> => {
  const { visitor, clerk, cityOfficer, enterprise, unit } = story
  await moveClock(visitor, '2019-06-03')
  await city.openApplication(cityOfficer, enterprise)
  await city.returnOne(cityOfficer, 'contactPhone', '电话无人接听，请核对后重新填写')
  const receipt = await mend(clerk, '联系电话', '024-12345678')
  expect(receipt.number).toBe(first.number)
  expect(receipt.digest).not.toBe(first.digest)
  expectPrinted(await readPdf(await download(clerk, await annexAddress(clerk))), receipt, [enterprise, '024-12345678'])

  await moveClock(visitor, '2019-06-12')
  await city.openApplication(cityOfficer, enterprise)
  if (clerk.track.id === 'enterprise') await city.recordReplies(cityOfficer, '2019-06-10')
  await city.recommend(cityOfficer, '经初审，材料齐全，符合条件，同意推荐。')
  const letter = await city.writeLetter(cityOfficer)
  const head = await seated(`rehearsal-cityHead-${unit}`)
  await city.sendLetter(head, letter, `${LIAONING.get(unit).name.slice(0, 1)}工信发〔2019〕12号`)
  return receipt
}

/** What was typed stands in the printed form, and on each of its pages the number and the digest by which it is checked. */
const expectPrinted = (annex: PdfText, { number, digest }: Receipt, values: readonly string[]): void => {
  for (const value of values) expectFound(annex, value)
  for (const { text } of annex.pages) {
    const dense = text.replaceAll(/\s/g, '')
    expect(dense).toContain(number)
    expect(dense).toContain(digest.slice(0, PRINTED_DIGITS))
  }
}

const PRINTED_DIGITS = 16

/** 7月、8月: closed, accepted, experts drawn; answers with the address of the review. */
const openReview = async ({ visitor, clerk, provinceOfficer }: Story): Promise<string> => {
  await moveClock(visitor, '2019-07-01')
  await province.closeCampaign(provinceOfficer)
  await province.acceptAll(provinceOfficer)
  await moveClock(visitor, '2019-08-12')
  return province.openReview(provinceOfficer, clerk.track)
}

const scoreAndDecide = async (story: Story, review: string): Promise<void> => {
  const { enterprise, provinceOfficer, provinceHead } = story
  const experts = await province.expertsDrawn(provinceOfficer, review)
  expect(experts.length).toBeGreaterThanOrEqual(3)
  const expert = await person()
  for (const [at, account] of experts.entries()) {
    await sitDown(expert, account)
    await openSheet(expert, enterprise)
    if (at === 0) expect(await violationsOn(expert.page)).toEqual([])
    await score(expert, `${80 + at}.5`)
  }
  await open(provinceHead, review)
  await provinceHead.page.getByText('评分和排序预览').waitFor()
  expect(await violationsOn(provinceHead.page)).toEqual([])
  await province.decideReview(provinceHead, review)
}

/** 9月: publicised, objected to, answered, concluded. */
const publicise = async (story: Story, { number }: Receipt): Promise<void> => {
  const { visitor, provinceOfficer, provinceHead, citizen } = story
  await moveClock(visitor, '2019-09-16')
  const notice = await province.publish(provinceHead, '辽工信中小〔2019〕61号')
  const objected = await object(citizen, { number, facts: '该企业的专利权属存在争议，请核查。' })
  await open(provinceOfficer, notice)
  await provinceOfficer.page.getByText('该企业的专利权属存在争议').waitFor()
  expect(await violationsOn(provinceOfficer.page)).toEqual([])
  await province.dismissObjection(provinceOfficer, notice, '经核查，专利权属清楚，异议不成立')
  expect(await readReceipt(citizen, objected)).toContain('经核查，专利权属清楚')
  await moveClock(visitor, '2019-09-27')
  await province.conclude(provinceHead, notice, '辽工信中小〔2019〕66号')
}

/** 10月: certified; a citizen finds the title and checks what is printed. */
const lookUp = async (story: Story, first: Receipt, receipt: Receipt): Promise<void> => {
  const { visitor, provinceOfficer, citizen, enterprise } = story
  await moveClock(visitor, '2019-10-15')
  await province.certifyAll(provinceOfficer)
  const title = await findTitle(citizen, enterprise)
  expect(title).toMatch(/^LN-ZJTX-2019-/)
  expect(await check(citizen, title)).toContain('现行有效')
  const printed = (digest: string) => digest.slice(0, PRINTED_DIGITS).replaceAll(/(.{4})(?=.)/g, '$1 ')
  expect(await check(citizen, receipt.number, printed(receipt.digest))).toMatch(/^一致。.*第 2 版/)
  expect(await check(citizen, receipt.number, printed(first.digest))).toMatch(/^不一致。.*第 1 版/)
}
