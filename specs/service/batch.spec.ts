import { describe, expect, it } from 'vitest'
import { cityOfficerOf } from '#demo/year/people.ts'
import type { Outcome, Request } from '#service/perform/command.ts'
import { perform, performIn } from '#service/perform/perform.ts'
import { accepted, codeOf, contentOf, eachOffice, submission, submitted, verified } from '#specs/support/runtime.ts'
import { verifyHistory } from '#store'

eachOffice((_name, stage) => {
  const runtime = () => stage().runtime
  const performAll = (requests: readonly Request[]) =>
    runtime()
      .database.db.transaction()
      .execute((trx) => performIn(trx, runtime(), requests))
  const said = (outcomes: readonly (Outcome | undefined)[]) => outcomes.map((one) => (one ? codeOf(one) : 'put off'))

  describe('同一事务办理几件', () => {
    it('各件各有答复：受理的都在，拒绝的一样不留，拒绝有记录', async () => {
      const good = [submission(stage(), await verified(stage(), 1)), submission(stage(), await verified(stage(), 3))]
      const wrong = submission(stage(), await verified(stage(), 2))
      const refused = { ...wrong, command: { ...wrong.command, track: 'none' } }
      const outcomes = await performAll(good.toSpliced(1, 0, refused))
      expect(said(outcomes)).toEqual(['accepted', 'wrong-track', 'accepted'])
      const { db } = runtime().database
      const stored = await db.selectFrom('applications').select('id').execute()
      for (const { id } of good) expect(stored).toContainEqual({ id })
      expect(stored).not.toContainEqual({ id: wrong.id })
      const refusals = await db.selectFrom('refusals').select('code').where('stream', '=', wrong.id).execute()
      expect(refusals).toEqual([{ code: 'wrong-track' }])
    })

    it('和分开办理所留的一样', async () => {
      const applicants = await Promise.all([11, 12, 13].map((seed) => verified(stage(), seed)))
      const [first, ...others] = applicants.map((applicant) => submission(stage(), applicant))
      if (first === undefined) throw new Error('nobody applies')
      const alone = await accepted(perform(runtime(), first))
      const outcomes = await performAll(others)
      const tellings = [
        alone.events,
        ...outcomes.map((outcome) => (outcome?.ok ? outcome.value.events : undefined)),
      ].map((events) => events?.map(({ version, event: { type } }) => ({ version, type })))
      expect(tellings).toEqual(Array.from({ length: 3 }, () => [{ version: 1, type: 'submitted' }]))
      expect((await verifyHistory(runtime().database.db)).faults).toEqual([])
    })

    it('两件要改同一件事：先来的办，后来的另行办理，什么也没有留下', async () => {
      const { id, unit } = await submitted(stage(), 21)
      const asked = { id, actor: cityOfficerOf(unit) } as const
      const outcomes = await performAll([
        { ...asked, key: 'one', act: 'application.recommend', command: { opinion: '同意推荐。' } },
        { ...asked, key: 'two', act: 'application.decline', command: { reason: '材料不实' } },
      ])
      expect(said(outcomes)).toEqual(['accepted', 'put off'])
    })

    it('同一企业的两件申报，虽是两件，也不能互不知情：后一件另行办理', async () => {
      const applicant = await verified(stage(), 31, 'enterprise')
      const two = ['a', 'b'].map((one) => submission(stage(), { ...applicant, id: `${applicant.id}-${one}` }))
      expect(said(await performAll(two))).toEqual(['accepted', 'put off'])
      const [, again] = two
      if (again !== undefined) expect(codeOf(await perform(runtime(), again))).toBe('already-applied')
    })

    it('程序的错不连累同时来的人', async () => {
      const applicants = await Promise.all([41, 42, 43, 44, 45, 46].map((seed) => verified(stage(), seed)))
      const requests = applicants.map((applicant, at): Request<'application.submit'> => {
        const broken = async () => {
          throw new Error('磁盘已满')
        }
        return { ...submission(stage(), applicant), ...(at === 4 ? { inTransaction: broken } : {}) }
      })
      const settled = await Promise.allSettled(requests.map((request) => perform(runtime(), request)))
      expect(settled.map(({ status }) => status)).toEqual(
        requests.map((_, at) => (at === 4 ? 'rejected' : 'fulfilled')),
      )
      const before = await contentOf(runtime())
      const again = await Promise.all(
        requests.filter((_, at) => at !== 4).map((request) => perform(runtime(), request)),
      )
      expect(again.map((outcome) => outcome.ok && outcome.value.repeated)).toEqual(
        Array.from({ length: 5 }, () => true),
      )
      expect(await contentOf(runtime())).toEqual(before)
    })

    it('同一请求编号同时用于几件：恰好一件办成，别的得知编号已经用过', async () => {
      const applicants = await Promise.all([51, 52, 53, 54, 55].map((seed) => submitted(stage(), seed)))
      const command = { opinion: '同意推荐。' }
      const requests = applicants.map(
        ({ id, unit }): Request<'application.recommend'> => ({
          ...{ actor: cityOfficerOf(unit), act: 'application.recommend', id, command, key: '同一编号' },
        }),
      )
      const outcomes = await Promise.all(requests.map((request) => perform(runtime(), request)))
      const codes = outcomes.map(codeOf).sort()
      expect(codes).toEqual(['accepted', ...Array.from({ length: 4 }, () => 'key-reused')])
    })

    it('这一切之后，历史相符', async () => {
      expect((await verifyHistory(runtime().database.db)).faults).toEqual([])
    })
  })
})
