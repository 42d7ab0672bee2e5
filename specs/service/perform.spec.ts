import { describe, expect, it } from 'vitest'
import { act, type YearContext } from '#demo/year/context.ts'
import { cityHeadOf, cityOfficerOf, clerkOf } from '#demo/year/people.ts'
import type { Request } from '#service/perform/command.ts'
import { perform } from '#service/perform/perform.ts'
import { findReceipt } from '#service/perform/receipt.ts'
import type { Runtime } from '#service/runtime.ts'
import {
  AFTER_THE_GATE,
  accepted,
  codeOf,
  contentOf,
  eachOffice,
  recommended,
  SUBMISSION_DAY,
  submission,
  submitted,
  verified,
} from '#specs/support/runtime.ts'
import { eventsOf, loadStates } from '#store'

eachOffice((_name, stage) => {
  const runtime = () => stage().runtime

  describe('回执', () => {
    it('编号、服务器时间、摘要与事件、查询表和封存内容一致', async () => {
      const request = submission(stage(), await verified(stage(), 1))
      const { events, repeated } = await accepted(perform(runtime(), request))
      expect(repeated).toBe(false)
      expect(events).toHaveLength(1)
      const receipt = await findReceipt(runtime(), events)
      const now = stage().clock.now().toISOString()
      expect(receipt).toEqual({
        number: expect.stringMatching(/^LN2019-P-\d{6}$/),
        version: 1,
        at: now,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      })
      expect(events[0]).toMatchObject({
        at: now,
        version: 1,
        event: { type: 'submitted', number: receipt?.number, digest: receipt?.digest },
      })
      const stored = await loadStates(runtime().database.db, 'application', [request.id], false)
      expect(stored.get(request.id)).toMatchObject({
        version: 1,
        hash: events[0]?.hash,
        state: { number: receipt?.number, digest: receipt?.digest, submittedAt: now, stage: 'underCityReview' },
      })
    })

    it('事件记载谁、以什么身份、办了什么', async () => {
      const { id, enterprise } = await submitted(stage(), 3)
      const [event] = await eventsOf(runtime().database.db, 'application', id)
      const { id: by_id, name: by_name, role: by_role } = clerkOf(enterprise)
      expect(event).toMatchObject({ by_id, by_name, by_role, act: 'application.submit', previous: '', ordinal: 0 })
    })

    it('不是提交申报的办理没有回执', async () => {
      const { id, unit } = await submitted(stage(), 4)
      const request = { actor: cityOfficerOf(unit), act: 'application.decline', id, key: 'decline-4' } as const
      const { events } = await accepted(perform(runtime(), { ...request, command: { reason: '材料不实' } }))
      expect(await findReceipt(runtime(), events)).toBeUndefined()
    })
  })

  describe('重复的请求', () => {
    it('同一请求编号再来一次,答复相同,什么也不再写', async () => {
      const request = submission(stage(), await verified(stage(), 10))
      const first = await accepted(perform(runtime(), request))
      const before = await contentOf(runtime())
      stage().clock.set(AFTER_THE_GATE)
      const again = await accepted(perform(runtime(), request))
      expect(again).toEqual({ ...first, repeated: true })
      expect(await contentOf(runtime())).toEqual(before)
    })

    it('同时来十次,只办一次,十次答复相同', async () => {
      const request = submission(stage(), await verified(stage(), 11))
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => accepted(perform(runtime(), request))))
      expect(outcomes.filter(({ repeated }) => !repeated)).toHaveLength(1)
      expect(new Set(outcomes.map(({ events }) => JSON.stringify(events))).size).toBe(1)
      expect(await eventsOf(runtime().database.db, 'application', request.id)).toHaveLength(1)
    })

    it('一次办理引出的其他事件,重复时一并答复,次序相同', async () => {
      const { first, again } = await performTwice(stage(), await letterOfTwo(stage()))
      expect(first.events.map(({ event }) => event.type)).toEqual(['sent', 'reported', 'reported'])
      expect(again).toEqual({ ...first, repeated: true })
    })

    it('同一编号用于另一事项或另一件,被拒绝', async () => {
      const { id, enterprise } = await submitted(stage(), 14)
      const other = submission(stage(), await verified(stage(), 15))
      const actor = clerkOf(enterprise)
      const key = `submit-${id}`
      const withdrawal = { actor, act: 'application.withdraw', id, key, command: { reason: '明年再报' } } as const
      expect(codeOf(await perform(runtime(), withdrawal))).toBe('key-reused')
      expect(codeOf(await perform(runtime(), { ...other, actor, key }))).toBe('key-reused')
    })

    it('不同的人用同一编号,互不相干', async () => {
      const [one, two] = [await verified(stage(), 16), await verified(stage(), 17)]
      for (const applicant of [one, two])
        await accepted(perform(runtime(), { ...submission(stage(), applicant), key: '1' }))
    })

    it('被拒绝的请求改正后,可以用原来的编号', async () => {
      const request = submission(stage(), await verified(stage(), 18))
      const wrong = { ...request, command: { ...request.command, track: 'none' } }
      expect(codeOf(await perform(runtime(), wrong))).toBe('wrong-track')
      await accepted(perform(runtime(), request))
    })
  })

  describe('一个事务', () => {
    const unchanged = async (request: Request<'application.submit'>, broken: Runtime, fault: string) => {
      const before = await contentOf(runtime())
      await expect(perform(broken, request)).rejects.toThrow(fault)
      expect(await contentOf(runtime())).toEqual(before)
      await accepted(perform(runtime(), request))
    }

    it('随同的写入出错,事件、行、封存内容和任务一样也不留;随后照样可以办理', async () => {
      const request = submission(stage(), await verified(stage(), 20))
      const before = await contentOf(runtime())
      const inTransaction: NonNullable<typeof request.inTransaction> = async (trx) => {
        await trx.insertInto('frozen').values({ digest: '半截', content: '{}' }).execute()
        throw new Error('磁盘已满')
      }
      await expect(perform(runtime(), { ...request, inTransaction })).rejects.toThrow('磁盘已满')
      expect(await contentOf(runtime())).toEqual(before)
      await accepted(perform(runtime(), request))
    })

    it('一切写完之后才出错,同样一样也不留', async () => {
      const { jobs } = runtime()
      const sendIn: typeof jobs.sendIn = async (...sent) => {
        await jobs.sendIn(...sent)
        throw new Error('队列已坏')
      }
      const request = submission(stage(), await verified(stage(), 21))
      await unchanged(request, { ...runtime(), jobs: { ...jobs, sendIn } }, '队列已坏')
    })

    it('程序没有批次所用的规则包,是程序的错,不是申报人的错:抛出,什么也不留', async () => {
      const pack: Runtime['pack'] = () => {
        throw new RangeError('no policy pack')
      }
      await unchanged(submission(stage(), await verified(stage(), 22)), { ...runtime(), pack }, 'no policy pack')
    })

    it('随同的写入不能成立时拒绝,什么也不留,拒绝有记录', async () => {
      const request = submission(stage(), await verified(stage(), 23))
      const before = await contentOf(runtime())
      const refusal = { code: 'stale-version', message: '草稿已有更新的一版。' }
      const outcome = await perform(runtime(), { ...request, inTransaction: async () => refusal })
      expect(outcome).toEqual({ ok: false, refusal })
      expect(await contentOf(runtime())).toEqual(before)
    })

    it('引出的办理有一件不成,整封推荐函都不报送', async () => {
      const request = await letterOfTwo(stage())
      const { db } = runtime().database
      // A list with the same application twice, which no step leaves behind: its second entry must find it reported.
      const letter = (await loadStates(db, 'letter', [request.id], false)).get(request.id)
      const applications = letter?.state.stage === 'drafted' ? letter.state.applications : []
      const state = JSON.stringify({ ...letter?.state, applications: [...applications, ...applications] })
      await db.updateTable('letters').set({ state }).where('id', '=', request.id).execute()
      const before = await contentOf(runtime())
      expect(codeOf(await perform(runtime(), request))).toBe('wrong-stage')
      expect(await contentOf(runtime())).toEqual(before)
    })
  })
})

const performTwice = async ({ runtime }: YearContext, request: Request<'letter.send'>) => ({
  first: await accepted(perform(runtime, request)),
  again: await accepted(perform(runtime, request)),
})

let letters = 0

/** The command that sends a letter with two recommended applications, which is drafted. */
const letterOfTwo = async (stage: YearContext): Promise<Request<'letter.send'>> => {
  letters += 1
  const applicants = [await recommended(stage, 1000 + 2 * letters), await recommended(stage, 1001 + 2 * letters)]
  const unit = applicants[0]?.unit ?? ''
  const id = `letter-${letters}`
  await act(stage, cityOfficerOf(unit), 'letter.draft', id, {
    campaign: stage.campaign,
    unit,
    date: SUBMISSION_DAY,
    applications: applicants.map((applicant) => applicant.id),
    explanation: '本地区符合条件的申报数量有限。',
  })
  const command = { number: `沈工信发〔2019〕${letters}号` }
  return { actor: cityHeadOf(unit), act: 'letter.send', id, command, key: `send-${letters}` }
}
