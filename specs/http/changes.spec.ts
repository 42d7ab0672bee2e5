import type { LightMyRequestResponse } from 'fastify'
import { describe, expect, it } from 'vitest'
import { quietYear, type YearContext } from '#demo/year/context.ts'
import { cityOfficerOf, clerkOf } from '#demo/year/people.ts'
import { eachMigrated } from '../support/databases.ts'
import { handIn } from '../support/evidence.ts'
import { CAMPAIGN, countEvents, httpOffice } from '../support/http-server.ts'
import { stranger, verified } from '../support/runtime.ts'

describe('修改须带请求编号和版本', () =>
  eachMigrated((_, __, place) => {
    const site = httpOffice({ place })
    const stage = (): YearContext => {
      const { runtime, clock } = site()
      return quietYear({ runtime, clock })
    }
    const codeOf = (answer: LightMyRequestResponse): string => `${answer.statusCode} ${answer.json().code ?? ''}`

    /** A verified enterprise's clerk with a complete draft. */
    const drafted = async (seed: number) => {
      const { id, enterprise, track, form, unit } = await verified(stage(), seed)
      const clerk = clerkOf(enterprise)
      const payload = { id, campaign: CAMPAIGN, track: track.id, form }
      await handIn(site().runtime, clerk, form)
      const made = await site().ask(clerk, { method: 'POST', url: '/api/drafts', payload })
      expect(codeOf(made)).toBe('201 ')
      return { id, clerk, form, officer: cityOfficerOf(unit) }
    }

    const submit = (clerk: ReturnType<typeof clerkOf>, id: string, key: string, match?: string) =>
      site().ask(clerk, {
        method: 'POST',
        url: `/api/drafts/${id}/submission`,
        headers: { 'idempotency-key': key, ...(match === undefined ? {} : { 'if-match': match }) },
      })

    it('草稿：新建、读取、保存、列出、删除，只有本企业的人可以', async () => {
      const { id, clerk, form } = await drafted(1)
      const url = `/api/drafts/${id}`
      const read = await site().get(clerk, url)
      expect(read.headers.etag).toBe('"1"')
      expect(read.json()).toMatchObject({ id, campaign: CAMPAIGN, track: 'product', version: 1, form: { year: 2019 } })
      const save = (match: string, payload: object, who = clerk) =>
        site().ask(who, { method: 'PUT', url, headers: { 'if-match': match }, payload })
      const saved = await save('"1"', { form: { ...form, note: '改过' } })
      expect(saved.json()).toMatchObject({ version: 2, form: { note: '改过' } })
      expect(codeOf(await save('"1"', { form: {} }))).toBe('412 stale-version')
      expect((await save('"1"', { form: { ...form, note: '改过' } })).json().version).toBe(2)
      expect(codeOf(await site().ask(clerk, { method: 'PUT', url, payload: { form } }))).toBe('428 version-needed')
      const other = clerkOf(stranger(2).enterprise)
      expect(codeOf(await save('"2"', { form: {} }, other))).toBe('404 not-found')
      expect(codeOf(await site().get(other, url))).toBe('404 not-found')
      expect((await site().get(other, '/api/drafts')).json()).toEqual({ items: [], total: 0 })
      const [line] = (await site().get(clerk, '/api/drafts')).json().items
      expect(line).toEqual({ ...read.json(), form: undefined, version: 2 })
      const remove = (match: string) => site().ask(clerk, { method: 'DELETE', url, headers: { 'if-match': match } })
      expect(codeOf(await remove('"1"'))).toBe('412 stale-version')
      expect(codeOf(await remove('"2"'))).toBe('200 ')
      expect(codeOf(await site().get(clerk, url))).toBe('404 not-found')
    })

    it('提交草稿：缺请求编号、缺版本、版本已旧的不办；办成的给回执；再来一次还是那份回执', async () => {
      const { id, clerk } = await drafted(3)
      const before = await countEvents(site().runtime)
      expect(codeOf(await submit(clerk, id, 'short', '"1"'))).toBe('428 key-needed')
      expect(codeOf(await submit(clerk, id, 'key-number-1'))).toBe('428 version-needed')
      expect(codeOf(await submit(clerk, id, 'key-number-1', '1'))).toBe('428 version-needed')
      expect(codeOf(await submit(clerk, id, 'key-number-1', '"7"'))).toBe('412 stale-version')
      expect(await countEvents(site().runtime)).toBe(before)
      const receipt = await submit(clerk, id, 'key-number-1', '"1"')
      expect(receipt.statusCode).toBe(201)
      expect(receipt.json()).toMatchObject({
        number: expect.stringMatching(/^LN2019-P-\d{6}$/),
        version: 1,
        repeated: false,
      })
      expect(receipt.json().digest).toMatch(/^[0-9a-f]{64}$/)
      const again = await submit(clerk, id, 'key-number-1', '"1"')
      expect(again.json()).toEqual({ ...receipt.json(), repeated: true })
      expect(codeOf(await submit(clerk, id, 'another-key-1', '"1"'))).toBe('404 not-found')
      expect(await countEvents(site().runtime)).toBe(before + 1)
    })

    it('办理：按旧版本办的被退回，按新版本的办成；同一请求编号不办两次，也不能用于另一件事', async () => {
      const { id, clerk, officer } = await drafted(4)
      await submit(clerk, id, 'submission-of-4', '"1"')
      const act = (noun: string, key: string, match: string, payload: object) =>
        site().ask(officer, {
          method: 'POST',
          url: `/api/applications/${id}/${noun}`,
          headers: { 'idempotency-key': key, 'if-match': match },
          payload,
        })
      const reply = { department: '税务', adverse: false, text: '无不良记录', on: '2019-05-20' }
      const replied = await act('department-replies', 'reply-number-1', '"1"', reply)
      expect(replied.json()).toMatchObject({
        repeated: false,
        version: 2,
        events: [{ event: { type: 'departmentReplied' } }],
      })
      expect(replied.headers.etag).toBe('"2"')
      const before = await countEvents(site().runtime)
      expect((await act('department-replies', 'reply-number-1', '"1"', reply)).json()).toMatchObject({
        repeated: true,
        version: 2,
      })
      expect(codeOf(await act('recommendation', 'reply-number-1', '"2"', { opinion: '同意' }))).toBe('409 key-reused')
      const stale = await act('recommendation', 'recommending-1', '"1"', { opinion: '同意' })
      expect(codeOf(stale)).toBe('412 stale-version')
      expect(stale.json().title).toMatch(/第 1 版.*第 2 版/)
      expect(codeOf(await act('recommendation', 'recommending-1', '"3"', { opinion: '同意' }))).toBe(
        '412 stale-version',
      )
      expect(await countEvents(site().runtime)).toBe(before)
      expect(codeOf(await act('recommendation', 'recommending-2', '"2"', { opinion: '同意推荐。' }))).toBe('200 ')
    })

    it('两人同时按同一版本办理，只有一个办成', async () => {
      const { id, clerk, officer } = await drafted(5)
      await submit(clerk, id, 'submission-of-5', '"1"')
      const both = await Promise.all(
        ['税务', '市场监管'].map((department) =>
          site().ask(officer, {
            method: 'POST',
            url: `/api/applications/${id}/department-replies`,
            headers: { 'idempotency-key': `at-once-${department === '税务' ? 1 : 2}`, 'if-match': '"1"' },
            payload: { department, adverse: false, text: '无不良记录', on: '2019-05-20' },
          }),
        ),
      )
      expect(both.map(codeOf).sort()).toEqual(['200 ', '412 stale-version'])
    })
  }))
