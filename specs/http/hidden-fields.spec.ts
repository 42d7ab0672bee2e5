import { beforeAll, describe, expect, it } from 'vitest'
import { act, quietYear, type YearContext } from '#demo/year/context.ts'
import { cityOfficerOf, clerkOf, EXPERTS, expertActor } from '#demo/year/people.ts'
import { day } from '#kernel'
import { type Actor, AUDIENCES, type Audience, audienceOf, reviewId, STATE_HIDES } from '#lifecycle'
import { CAMPAIGN, httpOffice } from '../support/http-server.ts'
import { PEOPLE_ROLES } from '../support/http-world.ts'
import { addressesFor } from '../support/reading.ts'
import { judgedOf, submitted, TIEXI } from '../support/runtime.ts'

const ID = 'application-product-91'
const REVIEW = reviewId(CAMPAIGN, 'product')
const NOTICE = 'notice-2019'
const UNIT = '210100'
const PLACE = { unit: UNIT, county: TIEXI }

const named = (role: Actor['role'], more: Partial<Actor> = {}): Actor => ({
  id: `who-${role}`,
  name: `姓名-${role}-某`,
  role,
  ...more,
})
const county = named('countyOfficer', PLACE)
const city = named('cityOfficer', { unit: UNIT })
const head = named('cityHead', { unit: UNIT })
const officer = named('provinceOfficer')
const provinceHead = named('provinceHead')

const { application, review } = STATE_HIDES
const OFFICES = ['county', 'city', 'province', 'supervisor'] as const
/** Who reads objections at all. */
const OBJECTED = others(['province', 'supervisor'])
const REVIEWERS = ['province', 'supervisor', 'expert'] as const

/** Every text that an office writes, by a word that stands in it alone: who is not to read it, and one who does. */
const WORDS: Readonly<Record<string, { readonly hiddenFrom: readonly Audience[]; readonly seenBy: Audience }>> = {
  '暗语-回复': { hiddenFrom: application.departmentReplies, seenBy: 'city' },
  '暗语-认定': { hiddenFrom: application.settlements, seenBy: 'city' },
  '暗语-县区': { hiddenFrom: application.countyOpinion, seenBy: 'county' },
  '暗语-推荐': { hiddenFrom: application.opinion, seenBy: 'applicant' },
  '暗语-退回补正': { hiddenFrom: application.returnItems, seenBy: 'applicant' },
  '暗语-退回市局': { hiddenFrom: application.sentBack, seenBy: 'applicant' },
  '暗语-说明': { hiddenFrom: others(['city', 'province', 'supervisor']), seenBy: 'province' },
  '暗语-评语': { hiddenFrom: others(REVIEWERS), seenBy: 'expert' },
  '暗语-评分认定': { hiddenFrom: others(REVIEWERS), seenBy: 'expert' },
  '77.7': { hiddenFrom: others(REVIEWERS), seenBy: 'province' },
  '暗语-回避': { hiddenFrom: others(REVIEWERS), seenBy: 'province' },
  '暗语-纪要': { hiddenFrom: [...others(REVIEWERS), ...review.minutes], seenBy: 'supervisor' },
  '暗语-异议事实': { hiddenFrom: OBJECTED, seenBy: 'province' },
  '暗语-异议人': { hiddenFrom: OBJECTED, seenBy: 'province' },
  '暗语-核查': { hiddenFrom: OBJECTED, seenBy: 'supervisor' },
  '姓名-countyOfficer-某': { hiddenFrom: others(OFFICES), seenBy: 'county' },
  '姓名-cityOfficer-某': { hiddenFrom: others(OFFICES), seenBy: 'city' },
  '姓名-provinceOfficer-某': { hiddenFrom: others(OFFICES), seenBy: 'province' },
  'who-cityOfficer': { hiddenFrom: others(OFFICES), seenBy: 'city' },
}

/** Everybody but these. */
function others(readers: readonly Audience[]): readonly Audience[] {
  return Object.keys(AUDIENCES).filter(
    (one): one is Audience => Object.hasOwn(AUDIENCES, one) && !readers.some((reader) => reader === one),
  )
}

describe('谁看不到什么：机关写的每一句话，逐个角色、逐个地址', () => {
  const site = httpOffice()
  let people: readonly Actor[] = []

  const assigned = async () => {
    const { db } = site().runtime.database
    const rows = await db.selectFrom('score_sheets').select(['id', 'expert']).orderBy('id').execute()
    return rows
  }

  /** One application's whole way, every office writing its words; also what it writes on the way back. */
  const play = async (stage: YearContext) => {
    const on = day('2019-05-20')
    await act(stage, county, 'application.giveCountyOpinion', ID, { supports: false, text: '暗语-县区' })
    const reply = { department: '税务', adverse: false, text: '暗语-回复', on } as const
    await act(stage, city, 'application.recordDepartmentReply', ID, reply)
    const items = [{ field: 'contactPhone', reason: '暗语-退回补正' }]
    await act(stage, city, 'application.returnToApplicant', ID, { items })
    const { form, enterprise } = applicantOf()
    await act(stage, clerkOf(enterprise), 'application.resubmit', ID, { form, baseVersion: 1 })
    const criterion = (await judgedOf(stage, ID)) ?? ''
    await act(stage, city, 'application.settle', ID, { criterion, verdict: 'met', reason: '暗语-认定' })
    await recommend(stage, '1')
    await act(stage, officer, 'application.sendBack', ID, { reason: '暗语-退回市局', correctBy: day('2019-09-01') })
    await recommend(stage, '2')
    stage.clock.set(day('2019-07-01'))
    await act(stage, officer, 'campaign.close', CAMPAIGN, {})
    await act(stage, officer, 'application.admit', ID, {})
    await judge(stage)
    await announce(stage)
  }

  const recommend = async (stage: YearContext, at: string) => {
    await act(stage, city, 'application.recommend', ID, { opinion: `暗语-推荐${at}` })
    const draft = { campaign: CAMPAIGN, unit: UNIT, date: day('2019-05-20'), applications: [ID] }
    await act(stage, city, 'letter.draft', `letter-${at}`, { ...draft, explanation: '暗语-说明' })
    await act(stage, head, 'letter.send', `letter-${at}`, { number: `沈工信发〔2019〕${at}号` })
  }

  const judge = async (stage: YearContext) => {
    const pool = EXPERTS.slice(0, 6)
    await act(stage, officer, 'review.open', REVIEW, { campaign: CAMPAIGN, track: 'product', pool })
    await act(stage, officer, 'review.assign', REVIEW, { applications: [ID], seed: '种子' })
    const criterion = (await judgedOf(stage, ID)) ?? ''
    const findings = [{ criterion, verdict: 'met', reason: '暗语-评分认定' }] as const
    for (const { id, expert } of await assigned()) {
      const sheet = { score: '77.7', comment: '暗语-评语：材料扎实，指标有据。', findings }
      await act(stage, expertActor({ id: expert, name: expert }), 'scoreSheet.score', id, sheet)
    }
    const [first] = pool
    if (first === undefined) throw new Error('an empty pool')
    const conflict = { enterprise: '91210100MA00000001', why: '暗语-回避' }
    await act(stage, expertActor(first), 'review.declareConflict', REVIEW, conflict)
    await act(stage, provinceHead, 'review.decide', REVIEW, { minutes: '暗语-纪要' })
  }

  const announce = async (stage: YearContext) => {
    stage.clock.set(day('2019-09-16'))
    const notice = { campaign: CAMPAIGN, reviews: [REVIEW], title: '公示', documentNumber: '辽工信中小〔2019〕61号' }
    await act(stage, provinceHead, 'publicNotice.publish', NOTICE, { ...notice, firstDay: day('2019-09-16') })
    const objection = { application: ID, facts: '暗语-异议事实', name: '暗语-异议人', contact: '024' }
    await act(stage, named('citizen'), 'objection.raise', 'objection-1', { notice: NOTICE, ...objection })
    const answer = { outcome: 'dismissed', reason: '暗语-核查', investigator: '核查组' } as const
    await act(stage, officer, 'objection.answer', 'objection-1', answer)
    await stage.runtime.jobs.drain('announce')
  }

  let applicantOf: () => Awaited<ReturnType<typeof submitted>>

  beforeAll(async () => {
    const { runtime, clock } = site()
    const stage = quietYear({ runtime, clock })
    const applicant = await submitted(stage, 91)
    applicantOf = () => applicant
    await play(stage)
    const [sheet] = await assigned()
    const expert = sheet?.expert ?? ''
    people = PEOPLE_ROLES.map((role) => {
      if (role === 'clerk') return clerkOf(applicant.enterprise)
      const own = { enterprise: applicant.enterprise, ...PLACE }
      return role === 'expert'
        ? expertActor({ id: expert, name: expert })
        : { ...cityOfficerOf(UNIT), ...own, id: role, name: role, role }
    })
  }, 180_000)

  /** What an audience finds anywhere: the words, with the address. */
  const found = async (actor: Actor): Promise<readonly string[]> => {
    const addresses = (await addressesFor(site(), actor)).filter((url) => !url.endsWith('.pdf'))
    const all: string[] = []
    for (const url of addresses) {
      const { body, headers } = await site().get(actor, url)
      const said = body + JSON.stringify(headers)
      all.push(...Object.keys(WORDS).flatMap((word) => (said.includes(word) ? [`${word} ${url}`] : [])))
    }
    return all
  }

  const leaksTo = async (actor: Actor) =>
    (await found(actor)).filter((one) => {
      const [word = ''] = one.split(' ')
      return WORDS[word]?.hiddenFrom.includes(audienceOf(actor.role))
    })

  it('看不到的一句也没有，看得到的都在', { timeout: 180_000 }, async () => {
    const seen = new Set<string>()
    for (const actor of people) {
      const here = await found(actor)
      const audience = audienceOf(actor.role)
      const leaks = here.filter((one) => WORDS[one.split(' ')[0] ?? '']?.hiddenFrom.includes(audience))
      expect(leaks, actor.role).toEqual([])
      for (const one of here) seen.add(`${audience} ${one.split(' ')[0]}`)
    }
    for (const [word, { seenBy }] of Object.entries(WORDS)) expect(seen, word).toContain(`${seenBy} ${word}`)
  })

  it('植入的泄露找得到：少写一个看不到的角色就报出', { timeout: 60_000 }, async () => {
    const [clerk] = people
    if (clerk === undefined) throw new Error('nobody')
    const { departmentReplies } = application
    Reflect.set(application, 'departmentReplies', [])
    const leaks = await leaksTo(clerk)
    Reflect.set(application, 'departmentReplies', departmentReplies)
    expect(leaks.some((one) => one.startsWith('暗语-回复 /api/applications'))).toBe(true)
    expect(await leaksTo(clerk)).toEqual([])
  })
})
