import { describe, expect, it } from 'vitest'
import { cityOfficerOf, clerkOf } from '#demo/year/people.ts'
import { perform } from '#service/perform/perform.ts'
import { accepted, codeOf, eachOffice, submission, submitted, verified } from '#specs/support/runtime.ts'
import { eventsOf, verifyHistory } from '#store'

eachOffice((_name, stage) => {
  const runtime = () => stage().runtime
  const db = () => runtime().database.db

  describe('同时办理', () => {
    it('两位经办人同时作相反的决定:恰好一个成立,另一个得知现在的状态', async () => {
      for (let round = 1; round <= 8; round += 1) {
        const { id, unit } = await submitted(stage(), round)
        const asked = { id, key: `decide-${round}` } as const
        const one = { ...cityOfficerOf(unit), id: 'officer-1' }
        const two = { ...cityOfficerOf(unit), id: 'officer-2' }
        const outcomes = await Promise.all([
          perform(runtime(), {
            ...asked,
            actor: one,
            act: 'application.recommend',
            command: { opinion: '同意推荐。' },
          }),
          perform(runtime(), { ...asked, actor: two, act: 'application.decline', command: { reason: '材料不实' } }),
        ])
        expect(outcomes.map(codeOf).sort()).toEqual(['accepted', 'wrong-stage'])
        const refusal = outcomes.find((outcome) => !outcome.ok)
        expect(refusal).toMatchObject({ refusal: { message: expect.stringMatching(/现处于“(已推荐|不予推荐)”/) } })
        expect(await eventsOf(db(), 'application', id)).toHaveLength(2)
      }
    })

    it('一家企业在同一专项同时提交两件:恰好受理一件', async () => {
      for (let round = 1; round <= 8; round += 1) {
        const applicant = await verified(stage(), 100 + round, 'enterprise')
        const outcomes = await Promise.all(
          ['a', 'b'].map((one) =>
            perform(runtime(), submission(stage(), { ...applicant, id: `${applicant.id}-${one}` })),
          ),
        )
        expect(outcomes.map(codeOf).sort()).toEqual(['accepted', 'already-applied'])
      }
    })

    it('企业撤回和市局推荐同时来:恰好一个先成立,状态与历史相符', async () => {
      for (let round = 1; round <= 8; round += 1) {
        const { id, unit, enterprise } = await submitted(stage(), 200 + round)
        const asked = { id, key: `meet-${round}` } as const
        const actor = clerkOf(enterprise)
        const outcomes = await Promise.all([
          perform(runtime(), { ...asked, actor, act: 'application.withdraw', command: { reason: '明年再报' } }),
          perform(runtime(), {
            ...{ ...asked, actor: cityOfficerOf(unit), act: 'application.recommend' },
            command: { opinion: '同意推荐。' },
          }),
        ])
        // A recommended application may still be withdrawn; a withdrawn one may not be recommended.
        expect(codeOf(outcomes[0])).toBe('accepted')
        expect(['accepted', 'wrong-stage']).toContain(codeOf(outcomes[1]))
      }
    })

    it('40家企业同时提交,全部成功,编号各不相同', async () => {
      const applicants = await Promise.all(Array.from({ length: 40 }, (_, at) => verified(stage(), 300 + at)))
      const outcomes = await Promise.all(
        applicants.map((applicant) => accepted(perform(runtime(), submission(stage(), applicant)))),
      )
      const numbers = outcomes.flatMap(({ events }) =>
        events.map(({ event }) => ('number' in event ? event.number : undefined)),
      )
      expect(new Set(numbers).size).toBe(40)
      const rows = await db().selectFrom('applications').select('number').execute()
      for (const number of numbers) expect(rows).toContainEqual({ number })
    })

    it('一边有人提交,一边核对历史:所见总是同一时刻,不会误报', async () => {
      const applicants = await Promise.all(Array.from({ length: 24 }, (_, at) => verified(stage(), 400 + at)))
      const submitting = Promise.all(applicants.map((one) => accepted(perform(runtime(), submission(stage(), one)))))
      const verifications = await Promise.all(Array.from({ length: 6 }, () => verifyHistory(db())))
      await submitting
      expect(verifications.flatMap(({ faults }) => faults)).toEqual([])
    })

    it('这一切之后,历史相符', async () => {
      expect((await verifyHistory(db())).faults).toEqual([])
    })
  })
})
