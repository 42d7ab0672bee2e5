import { describe, expect, it } from 'vitest'
import { act } from '#demo/year/context.ts'
import { cityOfficerOf, clerkOf } from '#demo/year/people.ts'
import { day } from '#kernel'
import { announce } from '#service/notify/messages.ts'
import { perform } from '#service/perform/perform.ts'
import { accepted, contentOf, eachOffice, submission, submitted } from '#specs/support/runtime.ts'

eachOffice((_name, stage) => {
  const runtime = () => stage().runtime
  const db = () => runtime().database.db
  const messagesOf = (application: string) =>
    db().selectFrom('messages').selectAll().where('application', '=', application).orderBy('at').execute()

  describe('消息', () => {
    it('退回补正:告知企业每一处和原因,各用当时的标题', async () => {
      const { id, unit, enterprise, form } = await submitted(stage(), 1)
      stage().clock.set(day('2019-06-03'))
      const items = [
        { field: 'contactPhone', reason: '电话无人接听' },
        { field: 'revenue', reason: '与审计报告不一致' },
        { field: 'sales.2018', reason: '与报表不一致' },
        { field: 'evidence.P-A1', reason: '没有盖章' },
      ]
      await act(stage(), cityOfficerOf(unit), 'application.returnToApplicant', id, { items })
      stage().clock.set(day('2019-06-04'))
      await act(stage(), clerkOf(enterprise), 'application.resubmit', id, { form, baseVersion: 1 })
      await runtime().jobs.drain('announce')
      const messages = await messagesOf(id)
      expect(messages.map(({ title }) => title.replace(/^LN2019-P-\d{6} /, ''))).toEqual([
        '申报已提交',
        '申报已退回补正',
        '补正后已重新提交',
      ])
      expect(messages[1]).toMatchObject({ enterprise, read_at: null, at: '2019-06-03T01:00:00.000Z' })
      expect(messages[1]?.body).toContain(
        '联系电话：电话无人接听；营业收入：与审计报告不一致；销售收入（2018年）：与报表不一致；企业及申报产品简介：没有盖章。',
      )
    })

    it('一次办理涉及的企业各收到一条,办两遍也只有一条', async () => {
      const { enterprise, ...applicant } = await submitted(stage(), 2)
      // Registered, verified, submitted: three commands, of which one is for the enterprise to hear.
      expect(await runtime().jobs.drain('announce')).toBe(3)
      const before = await contentOf(runtime())
      expect(await runtime().jobs.drain('announce')).toBe(0)
      await announce({ db: db(), pack: runtime().pack }, `${clerkOf(enterprise).id}:submit-${applicant.id}`)
      expect(await messagesOf(applicant.id)).toHaveLength(1)
      expect((await contentOf(runtime())).messages).toBe(before.messages)
    })

    it('读过的消息,再办一遍仍是读过的', async () => {
      const { id, enterprise } = await submitted(stage(), 3)
      await runtime().jobs.drain('announce')
      const read_at = '2019-05-21T01:00:00.000Z'
      await db().updateTable('messages').set({ read_at }).where('application', '=', id).execute()
      await announce({ db: db(), pack: runtime().pack }, `${clerkOf(enterprise).id}:submit-${id}`)
      expect(await messagesOf(id)).toMatchObject([{ read_at }])
    })

    it('市局内部的事不告知企业', async () => {
      const { id, unit } = await submitted(stage(), 4)
      await runtime().jobs.drain('announce')
      const reply = { department: '税务', adverse: false, text: '无不良记录', on: day('2019-05-20') } as const
      await act(stage(), cityOfficerOf(unit), 'application.recordDepartmentReply', id, reply)
      expect(await runtime().jobs.drain('announce')).toBe(1)
      expect(await messagesOf(id)).toHaveLength(1)
    })

    it('重复的请求和被拒绝的请求不产生任务', async () => {
      const applicant = await submitted(stage(), 5)
      await runtime().jobs.drain('announce')
      await accepted(perform(runtime(), submission(stage(), applicant)))
      await perform(runtime(), { ...submission(stage(), applicant), key: 'again' })
      expect(await runtime().jobs.drain('announce')).toBe(0)
    })
  })
})
