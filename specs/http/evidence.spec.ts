import { describe, expect, it } from 'vitest'
import { act, quietYear, type YearContext } from '#demo/year/context.ts'
import { cityOfficerOf, clerkOf } from '#demo/year/people.ts'
import { contentOfSample } from '#demo/year/sample.ts'
import type { Form } from '#engine'
import type { Actor } from '#lifecycle'
import { eachMigrated } from '../support/databases.ts'
import { CAMPAIGN, countEvents, httpOffice } from '../support/http-server.ts'
import { stranger, verified } from '../support/runtime.ts'
import { upload } from '../support/upload.ts'

const NEW_FILE = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF 补正\n')

describe('申报表所列的证明材料须本企业上传过', () =>
  eachMigrated((_, __, place) => {
    const site = httpOffice({ place })
    const stage = (): YearContext => {
      const { runtime, clock } = site()
      return quietYear({ runtime, clock })
    }

    const post = (clerk: Actor, url: string, key: string, match: string, payload: object) =>
      site().ask(clerk, { method: 'POST', url, headers: { 'idempotency-key': key, 'if-match': match }, payload })

    const uploadAll = async (clerk: Actor, { facts, evidence }: Form): Promise<void> => {
      for (const { item, name, sha256 } of evidence) {
        const answer = await upload(site(), clerk, name, contentOfSample(String(facts.uscc), item, name))
        expect(answer.json()).toMatchObject({ sha256 })
      }
    }

    /** An application that came with its evidence and was returned for mending, in version 2. */
    const returned = async (seed: number) => {
      const { id, enterprise, track, form, unit } = await verified(stage(), seed)
      const clerk = clerkOf(enterprise)
      await uploadAll(clerk, form)
      const payload = { id, campaign: CAMPAIGN, track: track.id, form }
      await site().ask(clerk, { method: 'POST', url: '/api/drafts', payload })
      expect((await post(clerk, `/api/drafts/${id}/submission`, `submit-${id}`, '"1"', {})).statusCode).toBe(201)
      const items = [{ field: 'evidence.P-A1', reason: '盖章不清' }]
      await act(stage(), cityOfficerOf(unit), 'application.returnToApplicant', id, { items })
      return { id, clerk, form }
    }

    /** The form with one more file in its first item, `sha256` as the server told it. */
    const withFile = (form: Form, file: { readonly sha256: string; readonly bytes: number }): Form => ({
      ...form,
      evidence: [...form.evidence, { item: 'P-A1', name: '重新盖章.pdf', ...file }],
    })

    it('提交草稿：材料没有上传的答 422，指明每个文件；上传后受理', async () => {
      const { id, enterprise, track, form } = await verified(stage(), 81)
      const clerk = clerkOf(enterprise)
      await site().ask(clerk, {
        method: 'POST',
        url: '/api/drafts',
        payload: { id, campaign: CAMPAIGN, track: track.id, form },
      })
      const submit = () => post(clerk, `/api/drafts/${id}/submission`, `submit-${id}`, '"1"', {})
      const before = await countEvents(site().runtime)
      const refused = await submit()
      expect(`${refused.statusCode} ${refused.json().code}`).toBe('422 evidence-not-received')
      expect(refused.json().problems.map(({ field }: { field: string }) => field)).toEqual(
        form.evidence.map(({ item }) => `evidence.${item}`),
      )
      expect(await countEvents(site().runtime)).toBe(before)
      await uploadAll(clerk, form)
      expect((await submit()).statusCode).toBe(201)
    })

    it('补正后重新提交：新列的文件没有上传、只有别家上传过的都不受理；本企业上传后受理，再来一次答复相同', async () => {
      const { id, clerk, form } = await returned(82)
      const url = `/api/applications/${id}/resubmission`
      const other = await upload(site(), clerkOf(stranger(83).enterprise), '别家.pdf', NEW_FILE)
      const { sha256, bytes } = other.json()
      const resubmit = (mended: Form) => post(clerk, url, `resubmit-${id}`, '"2"', { form: mended, baseVersion: 1 })
      for (const file of [
        { sha256: 'f'.repeat(64), bytes: 1 },
        { sha256, bytes },
      ]) {
        const refused = await resubmit(withFile(form, file))
        expect(`${refused.statusCode} ${refused.json().code}`).toBe('422 evidence-not-received')
        expect(refused.json().title).toMatch(/有1个文件没有收到：“企业及申报产品简介”（P-A1）的文件“重新盖章.pdf”/)
      }
      const { db } = site().runtime.database
      const refusals = await db.selectFrom('refusals').select('act').where('stream', '=', id).execute()
      expect(refusals.map(({ act }) => act)).toEqual(['application.resubmit', 'application.resubmit'])
      await upload(site(), clerk, '重新盖章.pdf', NEW_FILE)
      const accepted = await resubmit(withFile(form, { sha256, bytes }))
      expect(accepted.json()).toMatchObject({ repeated: false, version: 3 })
      expect((await resubmit(withFile(form, { sha256, bytes }))).json()).toEqual({ ...accepted.json(), repeated: true })
    })

    it('摘要写坏了的，答的是申报表有错，不是程序出错', async () => {
      const { id, clerk, form } = await returned(86)
      for (const [sha256, code] of [
        ['\0', 'unprintable'],
        ['\ud800', 'unprintable'],
        ['F'.repeat(64), 'invalid-form'],
      ] as const) {
        const payload = { form: withFile(form, { sha256, bytes: 1 }), baseVersion: 1 }
        const answer = await post(clerk, `/api/applications/${id}/resubmission`, `resubmit-${id}`, '"2"', payload)
        expect(`${answer.statusCode} ${answer.json().code}`).toBe(`422 ${code}`)
      }
    })

    it('不是本企业的人重新提交，答的是无权办理，与材料无关', async () => {
      const { id, form } = await returned(84)
      const other = clerkOf(stranger(85).enterprise)
      const url = `/api/applications/${id}/resubmission`
      const answer = await post(other, url, `resubmit-${id}`, '"2"', { form, baseVersion: 1 })
      expect(answer.json().code).not.toBe('evidence-not-received')
      expect([403, 404]).toContain(answer.statusCode)
    })
  }))
