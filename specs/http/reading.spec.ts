import { describe, expect, it } from 'vitest'
import { type Actor, entriesOf, type Ownership, type Role, type StreamKind } from '#lifecycle'
import { httpOffice } from '../support/http-server.ts'
import { PEOPLE_ROLES, personOf, standsSo, type Thing, thingsOf } from '../support/http-world.ts'

const PROVINCE: readonly Role[] = ['provinceOfficer', 'provinceHead', 'supervisor']
const APPLICANTS: readonly Role[] = ['clerk', 'confirmer']
const CITY: readonly Role[] = ['cityOfficer', 'cityHead']

/** Whether a person may read a thing, as the offices put it. */
type Rule = (actor: Actor, thing: Thing) => boolean

const ownThing: Rule = (actor, { owner }) =>
  (APPLICANTS.includes(actor.role) && standsSo('ownEnterprise', actor, owner)) ||
  (actor.role === 'countyOfficer' && standsSo('ownCounty', actor, owner)) ||
  (CITY.includes(actor.role) && standsSo('ownUnit', actor, owner))

const province: Rule = ({ role }) => PROVINCE.includes(role)

const scores: Rule = (actor, thing) => actor.role === 'expert' && standsSo('assigned', actor, thing.owner)

const RULES = {
  campaign: { path: 'campaigns', may: () => true },
  enterprise: { path: 'enterprises', may: (actor, thing) => province(actor, thing) || ownThing(actor, thing) },
  application: {
    path: 'applications',
    may: (actor, thing) => province(actor, thing) || ownThing(actor, thing) || scores(actor, thing),
  },
  letter: {
    path: 'letters',
    may: (actor, thing) =>
      (province(actor, thing) && thing.state.stage !== 'drafted') ||
      (CITY.includes(actor.role) && standsSo('ownUnit', actor, thing.owner)),
  },
  review: { path: 'reviews', may: (actor, thing) => province(actor, thing) || scores(actor, thing) },
  scoreSheet: { path: 'score-sheets', may: (actor, thing) => province(actor, thing) || scores(actor, thing) },
  publicNotice: { path: 'public-notices', may: () => true },
  objection: { path: 'objections', may: province },
  title: { path: 'titles', may: () => true },
} as const satisfies Record<StreamKind, { path: string; may: Rule }>

const KINDS = Object.keys(RULES).filter((kind): kind is StreamKind => Object.hasOwn(RULES, kind))

describe('谁能看什么', () => {
  const site = httpOffice({ scene: 'recognised', applications: 24 })

  /** Things with whose they are; an application belongs to its experts too. */
  const things = async (kind: StreamKind): Promise<readonly Thing[]> => {
    const all = await thingsOf(site(), kind)
    if (kind !== 'application') return all
    const entries = entriesOf((await thingsOf(site(), 'scoreSheet')).map(({ state }) => state))
    const expertsOf = (id: string) => entries.find(({ application }) => application === id)?.experts ?? []
    return all.map((thing) => ({ ...thing, owner: { ...thing.owner, experts: expertsOf(thing.id) } }))
  }

  /** People of every role around a thing, near and far, and nobody. */
  const around = (owner: Ownership): readonly Actor[] =>
    PEOPLE_ROLES.flatMap((role) => [true, false].map((near) => personOf(role, near, owner)))

  it.each(KINDS)('%s：列表里正好是能看的，逐件打开也是', { timeout: 120_000 }, async (kind) => {
    const { path, may } = RULES[kind]
    const all = await things(kind)
    const [first, last] = [all[0], all.at(-1)]
    if (first === undefined || last === undefined) throw new Error(`no ${kind}`)
    const subjects = [...new Set([first, last, ...all.filter(({ owner }) => owner.experts?.length).slice(0, 2)])]
    for (const actor of subjects.flatMap(({ owner }) => around(owner))) {
      const mine = all.filter((thing) => may(actor, thing)).map(({ id }) => id)
      const list = await site().get(actor, `/api/${path}?size=200`)
      const about = `${kind} ${JSON.stringify(actor)}`
      if (list.statusCode === 403) expect(mine, about).toEqual([])
      else {
        expect(list.statusCode, about).toBe(200)
        const { items, total } = list.json()
        expect(items.map(({ id }: { id: string }) => id).sort(), about).toEqual([...mine].sort())
        expect(total, about).toBe(mine.length)
      }
      for (const { id } of subjects) {
        const one = await site().get(actor, `/api/${path}/${id}`)
        if (mine.includes(id)) expect(one.statusCode, about).toBe(200)
        else expect([403, 404], about).toContain(one.statusCode)
      }
    }
  })

  it('未登录的人只能看公开的', async () => {
    for (const kind of KINDS) {
      const open = ['campaign', 'publicNotice', 'title'].includes(kind)
      expect((await site().get(undefined, `/api/${RULES[kind].path}`)).statusCode, kind).toBe(open ? 200 : 401)
    }
    for (const path of ['drafts', 'messages', 'experts'])
      expect((await site().get(undefined, `/api/${path}`)).statusCode).toBe(401)
  })

  it('答复与库中的内容一字不差，什么都没有丢', async () => {
    const officer = personOf('provinceOfficer', true, {})
    for (const kind of KINDS)
      for (const { id, version, state } of await things(kind)) {
        const answer = await site().get(officer, `/api/${RULES[kind].path}/${id}`)
        expect(answer.json()).toMatchObject({ id, version })
        expect(answer.json()[kind]).toEqual(state)
        expect(answer.headers.etag).toBe(`"${version}"`)
      }
  })

  it('分数和名次只有省级和监督员看得到', async () => {
    const application = (await things('application')).find(({ state }) => 'score' in state)
    if (application === undefined) throw new Error('no scored application')
    for (const actor of around(application.owner)) {
      const answer = await site().get(actor, `/api/applications/${application.id}`)
      if (answer.statusCode !== 200) continue
      const { application: shown, history } = answer.json()
      const seen = PROVINCE.includes(actor.role)
      expect('score' in shown, actor.role).toBe(seen)
      expect('rank' in shown, actor.role).toBe(seen)
      const outcome = history.filter(({ event }: { event: { type: string } }) =>
        ['proposed', 'notProposed'].includes(event.type),
      )
      expect(outcome.length, actor.role).toBe(actor.role === 'expert' ? 0 : 1)
      for (const { event } of outcome) {
        expect(event.rank > 0, actor.role).toBe(seen)
        expect('score' in event, actor.role).toBe(seen)
        expect('review' in event, actor.role).toBe(seen)
      }
    }
  })

  it('专家只看到自己的分派和评分表，看不到别人的、汇总的', async () => {
    const sheets = (await thingsOf(site(), 'scoreSheet')).map(({ state }) => state)
    for (const { id } of await thingsOf(site(), 'review')) {
      const ofReview = sheets.filter(({ review, stage }) => review === id && stage !== 'withdrawn')
      const own = ofReview[0]?.expert ?? ''
      const expert: Actor = { id: own, name: '专家', role: 'expert' }
      const { review } = (await site().get(expert, `/api/reviews/${id}`)).json()
      expect(review.pool.map((one: { id: string }) => one.id)).toEqual([own])
      expect(review).not.toHaveProperty('outcomes')
      expect(review).not.toHaveProperty('minutes')
      for (const query of [`review=${id}`, `track=${review.track}`]) {
        const { items, total } = (await site().get(expert, `/api/score-sheets?size=200&${query}`)).json()
        expect(items.map(({ scoreSheet }: { scoreSheet: object }) => scoreSheet)).toEqual(
          ofReview.filter((sheet) => sheet.expert === own).toSorted(byNumber),
        )
        expect(total).toBe(items.length)
      }
      const others = ofReview.find((sheet) => sheet.expert !== own)
      expect((await site().get(expert, `/api/score-sheets/${others?.id}`)).statusCode).toBe(404)
    }
  })

  it('异议人和异议内容不公开', async () => {
    const [notice] = await thingsOf(site(), 'publicNotice')
    const objections = await thingsOf(site(), 'objection')
    expect(objections.length).toBe(3)
    for (const role of PEOPLE_ROLES) {
      const actor = personOf(role, true, {})
      const answer = await site().get(actor, `/api/public-notices/${notice?.id}`)
      expect(answer.headers.etag, role).toBe(`"${notice?.version}"`)
      for (const { state } of objections) expect(answer.body, role).not.toContain(state.facts)
      const list = await site().get(actor, `/api/objections?notice=${notice?.id}`)
      expect(list.statusCode, role).toBe(PROVINCE.includes(role) ? 200 : 403)
      if (PROVINCE.includes(role))
        expect(list.json().items.map(({ objection }: { objection: object }) => objection)).toEqual(
          objections.map(({ state }) => state).toSorted(byNumber),
        )
    }
  })

  it('本企业的消息只有本企业看得到，记为已读只记第一次', async () => {
    const [application] = await thingsOf(site(), 'application')
    const clerk = personOf('clerk', true, application?.owner ?? {})
    const { items, unread } = (await site().get(clerk, '/api/messages?size=200')).json()
    expect(unread).toBe(items.length)
    expect(items.length).toBeGreaterThan(0)
    const url = `/api/messages/${items[0].event}/reading`
    const stranger = personOf('clerk', false, {})
    expect((await site().ask(stranger, { method: 'POST', url })).statusCode).toBe(404)
    expect((await site().get(stranger, '/api/messages')).json()).toEqual({ items: [], total: 0, unread: 0 })
    const first = (await site().ask(clerk, { method: 'POST', url })).json().readAt
    expect(first).toMatch(/^2019-10-/)
    expect((await site().ask(clerk, { method: 'POST', url })).json().readAt).toBe(first)
    expect((await site().get(clerk, '/api/messages?unread=true')).json().total).toBe(items.length - 1)
  })

  it('官员、专家和监督员打开的每一件都有记录，企业看自己的没有', async () => {
    const [application] = await things('application')
    if (application === undefined) throw new Error('no application')
    const { db } = site().runtime.database
    const readers = async () =>
      (await db.selectFrom('accesses').select('account').where('thing', '=', application.id).execute()).length
    for (const actor of around(application.owner)) {
      const before = await readers()
      const { statusCode } = await site().get(actor, `/api/applications/${application.id}`)
      const recorded = statusCode === 200 && !APPLICANTS.includes(actor.role)
      expect((await readers()) - before, JSON.stringify(actor)).toBe(recorded ? 1 : 0)
    }
  })

  it('列表可以查找、筛选、分页；页不重不漏', async () => {
    const officer = personOf('provinceOfficer', true, {})
    const all = (await site().get(officer, '/api/applications?size=200&sort=number')).json().items
    const paged: string[] = []
    for (let page = 1; page <= Math.ceil(all.length / 7); page += 1) {
      const answer = await site().get(officer, `/api/applications?size=7&page=${page}&sort=number`)
      paged.push(...answer.json().items.map(({ id }: { id: string }) => id))
    }
    expect(paged).toEqual(all.map(({ id }: { id: string }) => id))
    const [{ application }] = all
    for (const search of [application.number, application.enterpriseName, application.enterprise]) {
      const { items } = (await site().get(officer, `/api/applications?search=${encodeURIComponent(search)}`)).json()
      expect(items.map(({ id }: { id: string }) => id)).toContain(application.id)
    }
    const stages = (await site().get(officer, '/api/applications?stage=recognised,declined&size=200')).json().items
    expect(stages.length).toBe(
      all.filter((one: typeof application) => ['recognised', 'declined'].includes(one.application.stage)).length,
    )
    expect((await site().get(officer, '/api/applications?search=%25')).json().total).toBe(0)
    expect((await site().get(officer, '/api/titles?year=2019&size=1')).json().total).toBeGreaterThan(1)
    expect((await site().get(officer, '/api/titles?year=2018')).json().total).toBe(0)
  })
})

const byNumber = <N extends string | number>(
  { number: one }: { number: N },
  { number: other }: { number: N },
): number => (one < other ? -1 : 1)

describe('文书', () => {
  const site = httpOffice({ scene: 'recognised', applications: 16 })
  const officer = personOf('provinceOfficer', true, {})

  it.each<[StreamKind, string, string]>([
    ['application', 'applications', 'annex'],
    ['letter', 'letters', 'letter'],
    ['publicNotice', 'public-notices', 'notice'],
    ['publicNotice', 'public-notices', 'recognition'],
    ['title', 'titles', 'certificate'],
  ])('%s：/api/%s/…/%s.pdf 是 PDF，文件名是中文', { timeout: 60_000 }, async (kind, path, paper) => {
    const all = await thingsOf(site(), kind)
    const answer = await site().get(officer, `/api/${path}/${all[0]?.id}/${paper}.pdf`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('application/pdf')
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(answer.headers['cache-control']).toBe('private, no-cache')
    const [, name = ''] = /filename\*=UTF-8''(\S+)$/.exec(String(answer.headers['content-disposition'])) ?? []
    expect(decodeURIComponent(name)).toMatch(/\p{Script=Han}.*\.pdf$/u)
    expect((await site().get(officer, `/api/${path}/none/${paper}.pdf`)).statusCode).toBe(404)
  })

  it('别家的申报表和证书打不开，没有登录的也打不开', async () => {
    const [application] = await thingsOf(site(), 'application')
    const [title] = await thingsOf(site(), 'title')
    const stranger = personOf('clerk', false, {})
    expect((await site().get(stranger, `/api/applications/${application?.id}/annex.pdf`)).statusCode).toBe(404)
    expect((await site().get(stranger, `/api/titles/${title?.id}/certificate.pdf`)).statusCode).toBe(404)
    expect((await site().get(undefined, `/api/titles/${title?.id}/certificate.pdf`)).statusCode).toBe(401)
  })
})
