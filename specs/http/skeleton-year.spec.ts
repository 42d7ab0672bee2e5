import { describe, expect, it, vi } from 'vitest'
import { quietYear, type YearContext } from '#demo/year/context.ts'
import { cityOfficerOf, clerkOf, PROVINCE } from '#demo/year/people.ts'
import { type Day, day } from '#kernel'
import type { Actor } from '#lifecycle'
import { perform } from '#service/perform/perform.ts'
import { loadStates } from '#store'
import { verifyHistory } from '#store/verify.ts'
import { eachMigrated } from '../support/databases.ts'
import { httpOffice } from '../support/http-server.ts'
import { accepted, codeOf, recommended, verified } from '../support/runtime.ts'
import { SCORED_FORM } from '../support/skeleton-pack/scored-form.ts'

vi.mock('#policy/packs/index.ts', () => import('../support/skeleton-pack/packs.ts'))

const FIRST_YEAR = 'sample-2022-2019'
const SECOND_YEAR = 'sample-2022-2020'

/**
 * A policy without a county, a city, a letter, an intake, an expert review or a public notice, from the draft of its
 * campaign to the certificate, beside a campaign of the notice in the same database.
 */
describe('另一个政策的年度，与通知的年度在同一个数据库里', () =>
  eachMigrated((_, __, place) => {
    const site = httpOffice({ place })
    const stage = (): YearContext => {
      const { runtime, clock } = site()
      return quietYear({ runtime, clock })
    }
    let keys = 0
    /** What came of the request, with the version that the next change of the thing names. */
    const send = async (actor: Actor, method: 'PUT' | 'POST', url: string, payload: object = {}, version?: number) => {
      keys += 1
      const headers = {
        'idempotency-key': `skeleton-request-${keys}`,
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      }
      const answer = await site().ask(actor, { method, url, headers, payload })
      return { status: answer.statusCode, ...answer.json() }
    }
    /** Does an act to the thing as it stands. */
    const act = async (actor: Actor, thing: string, noun: string, payload: object = {}) => {
      const version = Number((await site().get(actor, thing)).headers.etag?.toString().replaceAll('"', ''))
      return send(actor, 'POST', `${thing}/${noun}`, payload, version)
    }
    const whyNot = async (actor: Actor, thing: string, name: string): Promise<string | undefined> => {
      const acts: readonly { readonly act: string; readonly why?: { readonly code: string } }[] = (
        await site().get(actor, `${thing}/acts`)
      ).json().acts
      return acts.find((one) => one.act === name)?.why?.code
    }
    const stateOf = async (id: string) =>
      (await loadStates(site().runtime.database.db, 'application', [id], false)).get(id)?.state

    const open = async (id: string, year: number, on: Day) => {
      site().clock.set(on)
      const drafted = { pack: 'sample-2022', year, title: `${year}年度认定`, opensOn: on }
      expect(await send(PROVINCE.officer, 'PUT', `/api/campaigns/${id}`, drafted)).toMatchObject({ status: 201 })
      expect(await act(PROVINCE.head, `/api/campaigns/${id}`, 'opening')).toMatchObject({ status: 200 })
    }
    const recogniseYear = async (id: string, on: Day) => {
      const campaign = `/api/campaigns/${id}`
      expect(await whyNot(PROVINCE.head, campaign, 'campaign.recognise')).toBe('wrong-stage')
      expect(await act(PROVINCE.officer, campaign, 'closing')).toMatchObject({ status: 200 })
      site().clock.set(on)
      const document = { documentNumber: '样工信〔2019〕1号', recognisedOn: on }
      return act(PROVINCE.head, campaign, 'recognition', document)
    }
    /** Fills in a draft over HTTP and submits it. */
    const apply = async (id: string, campaign: string, track: string, uscc: string, facts: object, year: number) => {
      const clerk = clerkOf(uscc)
      const form = { track, year, facts: { ...facts, uscc }, evidence: [] }
      expect(await send(clerk, 'POST', '/api/drafts', { id, campaign, track, form })).toMatchObject({ status: 201 })
      return send(clerk, 'POST', `/api/drafts/${id}/submission`, {}, 1)
    }
    const nameOf = async (uscc: string): Promise<string> =>
      (await loadStates(site().runtime.database.db, 'enterprise', [uscc], false)).get(uscc)?.state.name ?? ''

    it('先取得一类称号，次年取得以它为前提的另一类；通知的申报照旧', async () => {
      const liaoning = await recommended(stage(), 71, 'enterprise')
      const { enterprise } = liaoning
      const enterpriseName = await nameOf(enterprise)
      await open(FIRST_YEAR, 2019, day('2019-06-01'))

      // An application goes straight to the province; no city has a hand in it.
      const receipt = await apply(
        'first',
        FIRST_YEAR,
        'innovative',
        enterprise,
        { enterpriseName, revenue: { 2018: '2000' } },
        2019,
      )
      expect(receipt).toMatchObject({ status: 201, number: expect.stringMatching(/^YL2019-I-\d{6}$/) })
      const first = '/api/applications/first'
      expect(await stateOf('first')).toMatchObject({ stage: 'underReview' })
      expect(await whyNot(cityOfficerOf(liaoning.unit), first, 'application.recommend')).toBe('wrong-stage')
      expect(await whyNot(clerkOf(enterprise), first, 'application.withdraw')).toBeUndefined()
      expect(await act(PROVINCE.head, first, 'proposal')).toMatchObject({ status: 200 })

      // The steps that the policy lacks are refused with a sentence.
      const pool = { campaign: FIRST_YEAR, track: 'innovative', pool: [] }
      expect(await send(PROVINCE.officer, 'PUT', `/api/reviews/${FIRST_YEAR}-innovative`, pool)).toMatchObject({
        status: 422,
        code: 'step-left-out',
      })
      const notice = {
        campaign: FIRST_YEAR,
        reviews: [],
        title: '公示',
        documentNumber: '样工信〔2019〕2号',
        firstDay: '2019-07-01',
      }
      expect(await send(PROVINCE.head, 'PUT', '/api/public-notices/none', notice)).toMatchObject({
        code: 'step-left-out',
      })

      expect(await recogniseYear(FIRST_YEAR, day('2019-07-10'))).toMatchObject({ status: 200 })
      const [held] = (await site().get(clerkOf(enterprise), '/api/titles')).json().items
      expect(held.title).toMatchObject({ track: 'innovative', stage: 'granted', lastDay: '2022-07-09' })
      expect(await apply('late', FIRST_YEAR, 'scored', enterprise, {}, 2019)).toMatchObject({
        code: 'campaign-not-open',
      })

      // The next year: 28 points are certain, and a judgement on 10 more decides.
      await open(SECOND_YEAR, 2020, day('2020-06-01'))
      const facts = { ...SCORED_FORM.facts, enterpriseName, ...shifted(SCORED_FORM.facts), rights: [] }
      expect(await apply('second', SECOND_YEAR, 'scored', enterprise, facts, 2020)).toMatchObject({ status: 201 })
      const second = '/api/applications/second'
      expect((await stateOf('second'))?.heldTitles).toEqual(['innovative'])
      expect(await whyNot(PROVINCE.head, second, 'application.proposeByCriteria')).toBe('criteria-unmet')
      const settled = { criterion: 'S8', verdict: 'met', reason: '产品属于本省特色产业。' }
      expect(await act(PROVINCE.officer, second, 'settlements', settled)).toMatchObject({ status: 200 })
      expect(await whyNot(PROVINCE.head, second, 'application.proposeByCriteria')).toBeUndefined()
      expect(await act(PROVINCE.head, second, 'proposal')).toMatchObject({ status: 200 })

      // Another enterprise lacks the title that is asked for, and is told why it is not recognised; by `perform` itself.
      const other = await verified(stage(), 72, 'enterprise')
      const { runtime } = site()
      const form = {
        track: 'scored',
        year: 2020,
        facts: { ...facts, enterpriseName: await nameOf(other.enterprise), uscc: other.enterprise },
        evidence: [],
      }
      const command = { campaign: SECOND_YEAR, enterprise: other.enterprise, track: 'scored', form }
      await accepted(
        perform(runtime, {
          actor: clerkOf(other.enterprise),
          act: 'application.submit',
          id: 'third',
          command,
          key: 'submit-third',
        }),
      )
      const propose = {
        actor: PROVINCE.head,
        act: 'application.proposeByCriteria',
        id: 'third',
        command: {},
        key: 'propose-third',
      } as const
      expect(codeOf(await perform(runtime, propose))).toBe('criteria-unmet')
      site().clock.set(day('2020-07-01'))
      expect(await act(PROVINCE.officer, `/api/campaigns/${SECOND_YEAR}`, 'closing')).toMatchObject({ status: 200 })
      expect(await whyNot(PROVINCE.head, `/api/campaigns/${SECOND_YEAR}`, 'campaign.recognise')).toBe(
        'applications-undecided',
      )
      const refused = {
        actor: PROVINCE.head,
        act: 'application.notProposeByCriteria',
        id: 'third',
        command: { reason: '尚未取得创新型中小企业称号。' },
        key: 'refuse-third',
      } as const
      await accepted(perform(runtime, refused))
      const told = (await site().get(clerkOf(other.enterprise), '/api/applications/third')).json()
      expect(told.application).toMatchObject({ stage: 'notProposed', reason: '尚未取得创新型中小企业称号。' })

      const document = { documentNumber: '样工信〔2020〕1号', recognisedOn: '2020-07-01' }
      expect(await act(PROVINCE.head, `/api/campaigns/${SECOND_YEAR}`, 'recognition', document)).toMatchObject({
        status: 200,
      })
      expect(await stateOf('second')).toMatchObject({ stage: 'recognised' })
      const certificate = await act(PROVINCE.officer, '/api/titles/second', 'certificate', { issuedOn: '2020-07-01' })
      expect(certificate).toMatchObject({ status: 200 })
      const title = (await site().get(clerkOf(enterprise), '/api/titles/second')).json().title
      expect(title).toMatchObject({ stage: 'certified', number: expect.stringMatching(/^YL-ZJTX-2020-S-\d{4}$/) })
      const annex = await site().get(clerkOf(enterprise), `${second}/annex.pdf`)
      expect(annex.headers['content-type'], annex.body.slice(0, 500)).toBe('application/pdf')

      // The campaign of the notice stands where it stood, and the history of both is whole.
      expect(await stateOf(liaoning.id)).toMatchObject({ stage: 'recommended' })
      expect(await whyNot(PROVINCE.head, `/api/applications/${liaoning.id}`, 'application.proposeByCriteria')).toBe(
        'wrong-stage',
      )
      expect((await verifyHistory(runtime.database.db)).faults).toEqual([])
    })
  }))

/** The form of 2019, its years a year later. */
const shifted = (facts: object) =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      typeof value === 'object' && !Array.isArray(value)
        ? [[name, Object.fromEntries(Object.entries(value).map(([year, cell]) => [Number(year) + 1, cell]))]]
        : [],
    ),
  )
