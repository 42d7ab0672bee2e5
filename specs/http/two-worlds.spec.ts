import { beforeAll, describe, expect, it } from 'vitest'
import { act, type YearContext } from '#demo/year/context.ts'
import { contentOfSample } from '#demo/year/evidence.ts'
import { cityHeadOf, cityOfficerOf, clerkOf, EXPERTS, expertActor, PROVINCE, PUBLIC } from '#demo/year/people.ts'
import { day } from '#kernel'
import { type Actor, eventHides, reviewId } from '#lifecycle'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { loadStates } from '#store'
import { CAMPAIGN, type HttpOffice, httpOffice } from '../support/http-server.ts'
import { readEverything } from '../support/reading.ts'
import { judgedOf, submitted, TIEXI } from '../support/runtime.ts'
import { upload } from '../support/upload.ts'

const APPLICATION = 'application-product-91'
const REVIEW = reviewId(CAMPAIGN, 'product')
const NOTICE = 'notice-2019'
const COUNTY: Actor = { id: 'county', name: '县区经办人', role: 'countyOfficer', unit: '210100', county: TIEXI }
const city = cityOfficerOf('210100')

/** 91 goes all the way, 92 is returned, 93 is declined. */
const IDS = [APPLICATION, 'application-product-92', 'application-product-93'] as const

/** What offices write about firms that firms are not told; `adverse` where the application is to be declined. */
const writeAbout = async (stage: YearContext, id: string, adverse: boolean) => {
  const on = day('2019-05-20')
  await act(stage, COUNTY, 'application.giveCountyOpinion', id, { supports: false, text: '该企业被多次举报，不同意。' })
  const text = adverse ? '正在立案稽查，勿告知企业。' : '有一般性违规，已整改，勿告知企业。'
  await act(stage, city, 'application.recordDepartmentReply', id, { department: '税务', adverse, text, on })
  const criterion = await judgedOf(stage, id)
  if (criterion !== undefined)
    await act(stage, city, 'application.settle', id, { criterion, verdict: 'met', reason: '经办人认为勉强符合。' })
}

describe('两个世界：机关写了什么，企业看不出来', () => {
  const quiet = httpOffice()
  const busy = httpOffice()
  const worlds = () => [quiet(), busy()] as const
  const firms = new Map<string, Actor>()

  const stageOf = ({ runtime, clock }: HttpOffice): YearContext => ({
    ...{ runtime, clock, pack: liaoning2019, campaign: CAMPAIGN, year: 2019, seed: 1 },
    tell: () => undefined,
  })
  const inBoth = async (play: (stage: YearContext, site: HttpOffice) => Promise<unknown>) => {
    for (const site of worlds()) await play(stageOf(site), site)
    for (const { runtime } of worlds()) await runtime.jobs.drain('announce')
  }
  const onlyBusy = (play: (stage: YearContext) => Promise<unknown>) => play(stageOf(busy()))
  const firm = (id: string): Actor => {
    const actor = firms.get(id)
    if (actor === undefined) throw new Error(`no ${id}`)
    return actor
  }

  const expectTheSame = async () => {
    for (const id of IDS) {
      const [one, other] = [await readEverything(quiet(), firm(id)), await readEverything(busy(), firm(id))]
      expect([...other.keys()]).toEqual([...one.keys()])
      expect(one.size).toBeGreaterThan(20)
      const told = [...one.keys()].filter((url) => other.get(url) !== one.get(url))
      expect(told.map((url) => `${url}\n${one.get(url)}\n${other.get(url)}`.slice(0, 5000))).toEqual([])
    }
  }

  beforeAll(async () => {
    await inBoth(async (stage, site) => {
      for (const seed of [91, 92, 93]) {
        const { id, enterprise, form } = await submitted(stage, seed)
        firms.set(id, clerkOf(enterprise))
        for (const { item, name } of form.evidence.slice(0, 2))
          await upload(site, clerkOf(enterprise), name, contentOfSample(enterprise, item, name))
      }
    })
  }, 120_000)

  it('部门回复、县区意见、人工认定写进去以前和以后，企业能读到的每个字节都一样', { timeout: 120_000 }, async () => {
    await expectTheSame()
    await onlyBusy(async (stage) => {
      for (const id of IDS) await writeAbout(stage, id, id === IDS[2])
    })
    const { db } = busy().runtime.database
    expect((await loadStates(db, 'application', [APPLICATION], false)).get(APPLICATION)?.version).toBe(4)
    await expectTheSame()
  })

  it('植入的泄露找得到：企业一旦能听到部门回复，就不一样了', { timeout: 120_000 }, async () => {
    const table = eventHides('application')
    const hidden = table.departmentReplied
    Reflect.set(table, 'departmentReplied', {})
    const found = await expectTheSame().then(
      () => 'nothing',
      (fault: Error) => fault.message,
    )
    Reflect.set(table, 'departmentReplied', hidden)
    expect(found).toContain('to deeply equal')
    await expectTheSame()
  })

  it('退回的、不予推荐的：告知的内容一样，读到的就一样；看着旧版本的企业仍能办理', { timeout: 120_000 }, async () => {
    const [, returned, declined] = IDS
    await inBoth(async (stage) => {
      const items = [{ field: 'contactPhone', reason: '电话无人接听' }]
      await act(stage, city, 'application.returnToApplicant', returned, { items })
      await act(stage, city, 'application.decline', declined, { reason: '经综合研判，不予推荐' })
    })
    await expectTheSame()
    const withdraw = (site: HttpOffice, match: string, key: string) =>
      site.ask(firm(returned), {
        method: 'POST',
        url: `/api/applications/${returned}/withdrawal`,
        headers: { 'idempotency-key': key, 'if-match': match },
        payload: { reason: '明年再申报' },
      })
    // Neither a version that he has not been told, nor how many there are, gives anything away.
    for (const [match, key] of [
      ['"1"', 'withdraw-1'],
      ['"3"', 'withdraw-3'],
      ['"5"', 'withdraw-5'],
    ] as const) {
      const [one, other] = await Promise.all(worlds().map((site) => withdraw(site, match, key)))
      expect(one?.statusCode).toBe(412)
      expect(one?.json().title).toContain('现在已是第 2 版')
      expect(other?.json()).toEqual(one?.json())
    }
    const [one, other] = await Promise.all(worlds().map((site) => withdraw(site, '"2"', 'withdraw-2')))
    expect(one?.json()).toMatchObject({ repeated: false, version: 3 })
    expect(other?.body).toBe(one?.body)
    for (const { runtime } of worlds()) await runtime.jobs.drain('announce')
    await expectTheSame()
  })

  it('推荐、报送、评审、公示、异议、认定：分数、意见、异议不同，企业读到的仍一样', { timeout: 180_000 }, async () => {
    await inBoth(async (stage) => {
      await act(stage, city, 'application.recommend', APPLICATION, { opinion: '同意推荐。' })
      const draft = { campaign: CAMPAIGN, unit: '210100', date: day('2019-05-20'), applications: [APPLICATION] }
      await act(stage, city, 'letter.draft', 'letter', { ...draft, explanation: '数量有限。' })
      await act(stage, cityHeadOf('210100'), 'letter.send', 'letter', { number: '沈工信发〔2019〕1号' })
      stage.clock.set(day('2019-07-01'))
      await act(stage, PROVINCE.officer, 'campaign.close', CAMPAIGN, {})
      await act(stage, PROVINCE.officer, 'application.admit', APPLICATION, {})
      const pool = EXPERTS.slice(0, 6)
      await act(stage, PROVINCE.officer, 'review.open', REVIEW, { campaign: CAMPAIGN, track: 'product', pool })
      await act(stage, PROVINCE.officer, 'review.assign', REVIEW, { applications: [APPLICATION], seed: '种子' })
    })
    await expectTheSame()
    const score = async (stage: YearContext, given: string, comment: string) => {
      const { db } = stage.runtime.database
      const sheets = await db.selectFrom('score_sheets').select(['id', 'expert']).orderBy('id').execute()
      expect(sheets.length).toBe(3)
      for (const { id, expert } of sheets)
        await act(stage, expertActor({ id: expert, name: expert }), 'scoreSheet.score', id, { score: given, comment })
    }
    await score(stageOf(quiet()), '88.5', '材料扎实，指标有据，同意推荐。')
    await score(stageOf(busy()), '71', '材料勉强，创新不足，予以保留。')
    await expectTheSame()
    await inBoth(async (stage) => {
      await act(stage, PROVINCE.head, 'review.decide', REVIEW, { minutes: '按平均分排序。' })
    })
    await expectTheSame()
    await inBoth(async (stage) => {
      stage.clock.set(day('2019-09-16'))
      const notice = { campaign: CAMPAIGN, reviews: [REVIEW], title: '公示', documentNumber: '辽工信中小〔2019〕61号' }
      await act(stage, PROVINCE.head, 'publicNotice.publish', NOTICE, { ...notice, firstDay: day('2019-09-16') })
    })
    await onlyBusy(async (stage) => {
      const objection = { application: APPLICATION, facts: '尚未批量投产', name: '某人', contact: '024' }
      await act(stage, PUBLIC, 'objection.raise', 'objection-1', { notice: NOTICE, ...objection })
      const answer = { outcome: 'dismissed', reason: '已批量投产', investigator: '核查组' } as const
      await act(stage, PROVINCE.officer, 'objection.answer', 'objection-1', answer)
    })
    await expectTheSame()
    await inBoth(async (stage) => {
      stage.clock.set(day('2019-09-27'))
      const recognition = { documentNumber: '辽工信中小〔2019〕66号', recognisedOn: day('2019-09-27') }
      await act(stage, PROVINCE.head, 'publicNotice.conclude', NOTICE, recognition)
      await act(stage, PROVINCE.officer, 'title.certify', APPLICATION, { issuedOn: day('2019-09-27') })
    })
    await expectTheSame()
    const clerk = firm(APPLICATION)
    expect((await busy().get(clerk, `/api/applications/${APPLICATION}`)).json().application.stage).toBe('recognised')
  })
})
