import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'
import { violationsOn } from '#specs/support/axe.ts'
import { browserOfFile } from '#specs/support/browser.ts'
import { freshServerDatabase, type Place, settingsOf } from '#specs/support/databases.ts'
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

/** An application and who makes it. */
interface Story {
  readonly clerk: Clerk
  readonly enterprise: string
  /** Where the application is examined. */
  readonly unit: string
  /** Of each version handed in, the latest last. */
  readonly receipts: Receipt[]
}

describe('一年：三家企业各报一个专项，办理的人各在自己的浏览器中', { timeout: 300_000 }, () => {
  let stories: readonly Story[]
  /** Moves the clock and nothing else. */
  let visitor: Person
  let provinceOfficer: Person
  let provinceHead: Person
  /** Whose browser runs no scripts. */
  let citizen: Person
  /** Those who examine, by their unit. */
  const cityOfficers = new Map<string, Person>()

  const seatOf = async (unit: string): Promise<Person> => {
    const officer = cityOfficers.get(unit) ?? (await seated(`rehearsal-cityOfficer-${unit}`))
    cityOfficers.set(unit, officer)
    return officer
  }

  beforeAll(async () => {
    visitor = await person()
    await openScene(visitor, '5月：开始申报')
    stories = await Promise.all([begin('product', 11), begin('enterprise', 12), begin('giant', 13)])
    for (const { unit } of stories) await seatOf(unit)
    provinceOfficer = await seated('rehearsal-province-officer')
    provinceHead = await seated('rehearsal-province-head')
    citizen = { page: await newPage({ javaScriptEnabled: false }), address: server.address }
  }, 300_000)

  it('5月：注册，核实，填报，提交', async () => {
    await Promise.all(stories.map(({ clerk }) => registerAndEnter(clerk)))
    for (const { unit, enterprise } of stories) await city.verify(await seatOf(unit), enterprise)
    await Promise.all(stories.map(apply))
  })

  it('6月：退回一次，补正，打印，推荐，以推荐函报送', async () => {
    await moveClock(visitor, '2019-06-03')
    for (const { unit, enterprise } of stories) await returnForPhone(await seatOf(unit), enterprise)
    await Promise.all(stories.map(mendPhone))
    await moveClock(visitor, '2019-06-12')
    for (const [unit, own = []] of Map.groupBy(stories, ({ unit }) => unit)) {
      const officer = await seatOf(unit)
      for (const story of own) await recommend(officer, story)
      const letter = await city.writeLetter(officer)
      const head = await seated(`rehearsal-cityHead-${unit}`)
      await city.sendLetter(head, letter, `${LIAONING.get(unit).name.slice(0, 1)}工信发〔2019〕12号`)
    }
  })

  it('7月、8月：截止，受理，抽取专家，评分，决定', async () => {
    await moveClock(visitor, '2019-07-01')
    await province.closeCampaign(provinceOfficer)
    await province.acceptAll(provinceOfficer)
    await moveClock(visitor, '2019-08-12')
    const reviews: string[] = []
    for (const { clerk } of stories) reviews.push(await province.openReview(provinceOfficer, clerk.track))
    await scoreAll(await sheetsOf(provinceOfficer, reviews))
    for (const review of reviews) await decide(provinceHead, review)
  })

  /** Of each review every sheet: whose it is, on which enterprise, the how manieth on it. */
  const sheetsOf = async (officer: Person, reviews: readonly string[]): Promise<readonly Sheet[]> => {
    const sheets: Sheet[] = []
    for (const [index, { enterprise }] of stories.entries()) {
      const experts = await province.expertsDrawn(officer, reviews[index] ?? '')
      expect(experts.length).toBeGreaterThanOrEqual(3)
      sheets.push(...experts.map((account, at) => ({ account, enterprise, at })))
    }
    return sheets
  }

  it('9月：公示，提出异议，答复，办结', async () => {
    await moveClock(visitor, '2019-09-16')
    const notice = await province.publish(provinceHead, '辽工信中小〔2019〕61号')
    const objected: string[] = []
    for (const { clerk, receipts } of stories)
      objected.push(await object(citizen, { number: latest(receipts).number, facts: factsOn(clerk) }))
    await open(provinceOfficer, notice)
    for (const { clerk } of stories) await provinceOfficer.page.getByText(factsOn(clerk)).waitFor()
    expect(await violationsOn(provinceOfficer.page)).toEqual([])
    for (const [index, { clerk }] of stories.entries())
      await province.dismissObjection(provinceOfficer, notice, index + 1, `${answerOn(clerk)}，异议不成立`)
    for (const [index, { clerk }] of stories.entries())
      expect(await readReceipt(citizen, objected[index] ?? '')).toContain(answerOn(clerk))
    await moveClock(visitor, '2019-09-27')
    await province.conclude(provinceHead, notice, '辽工信中小〔2019〕66号')
  })

  it('10月：颁证；公众查到称号，查验所印的内容', async () => {
    await moveClock(visitor, '2019-10-15')
    await province.certifyAll(provinceOfficer, stories.length)
    for (const story of stories) await lookUp(citizen, story)
  })
})

const person = async (): Promise<Person> => ({ page: await newPage(), address: server.address })

const seated = async (account: string): Promise<Person> => {
  const one = await person()
  await sitDown(one, account)
  return one
}

const begin = async (id: TrackId, seed: number): Promise<Story> => {
  const form = withFact(passing(id, seed), 'contactPhone', '024-00000000')
  return {
    clerk: { ...(await person()), form, track: trackOf(id), login: `clerk-${id}` },
    enterprise: String(form.facts.enterpriseName),
    unit: LIAONING.unitOf(String(form.facts.county)).code,
    receipts: [],
  }
}

const apply = async ({ clerk, receipts }: Story): Promise<void> => {
  await fillIn(clerk)
  expect(await violationsOn(clerk.page)).toEqual([])
  receipts.push(await submit(clerk))
}

const latest = (receipts: readonly Receipt[]): Receipt => {
  const receipt = receipts.at(-1)
  if (receipt === undefined) throw new Error('nothing was submitted')
  return receipt
}

const returnForPhone = async (officer: Person, enterprise: string): Promise<void> => {
  await city.openApplication(officer, enterprise)
  await city.returnOne(officer, 'contactPhone', '电话无人接听，请核对后重新填写')
}

const mendPhone = async ({ clerk, enterprise, receipts }: Story): Promise<void> => {
  const first = latest(receipts)
  const receipt = await mend(clerk, '联系电话', '024-12345678')
  expect(receipt.number).toBe(first.number)
  expect(receipt.digest).not.toBe(first.digest)
  receipts.push(receipt)
  expectPrinted(await readPdf(await download(clerk, await annexAddress(clerk))), receipt, [enterprise, '024-12345678'])
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

const recommend = async (officer: Person, { clerk, enterprise }: Story): Promise<void> => {
  await city.openApplication(officer, enterprise)
  if (clerk.track.id === 'enterprise') await city.recordReplies(officer, '2019-06-10')
  await city.recommend(officer, '经初审，材料齐全，符合条件，同意推荐。')
}

interface Sheet {
  readonly account: string
  readonly enterprise: string
  readonly at: number
}

/** Each expert sits down once and scores all that is assigned to him. */
const scoreAll = async (sheets: readonly Sheet[]): Promise<void> => {
  const expert = await person()
  for (const [account, own = []] of Map.groupBy(sheets, (sheet) => sheet.account)) {
    await sitDown(expert, account)
    for (const { enterprise, at } of own) {
      await openSheet(expert, enterprise)
      if (at === 0) expect(await violationsOn(expert.page)).toEqual([])
      await score(expert, `${80 + at}.5`)
    }
  }
}

const decide = async (head: Person, review: string): Promise<void> => {
  await open(head, review)
  await head.page.getByText('评分和排序预览').waitFor()
  expect(await violationsOn(head.page)).toEqual([])
  await province.decideReview(head, review)
}

const factsOn = ({ track }: Clerk): string => `${track.name}的专利权属存在争议，请核查。`

const answerOn = ({ track }: Clerk): string => `经核查，${track.name}的专利权属清楚`

/** A citizen finds the title and checks what is printed. */
const lookUp = async (citizen: Person, { enterprise, receipts: [first, receipt] }: Story): Promise<void> => {
  if (first === undefined || receipt === undefined) throw new Error('two versions were submitted')
  const title = await findTitle(citizen, enterprise)
  expect(title).toMatch(/^LN-ZJTX-2019-/)
  expect(await check(citizen, title)).toContain('现行有效')
  const printed = (digest: string) => digest.slice(0, PRINTED_DIGITS).replaceAll(/(.{4})(?=.)/g, '$1 ')
  expect(await check(citizen, receipt.number, printed(receipt.digest))).toMatch(/^一致。.*第 2 版/)
  expect(await check(citizen, receipt.number, printed(first.digest))).toMatch(/^不一致。.*第 1 版/)
}
