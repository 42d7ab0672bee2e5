import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase } from '#specs/support/databases.ts'
import { type Jobs, startJobs } from '#store/jobs.ts'
import type { Database } from '#store/open.ts'

type Mail = { mail: { to: string }; flaky: { to: string } }

eachDatabase((_name, open) => {
  let database: Database<unknown>
  let jobs: Jobs<Mail>
  const faults: Error[] = []
  const start = (poll: boolean) =>
    startJobs<Mail, unknown>(database, ['mail', 'flaky'], { poll, onFault: (fault) => faults.push(fault) })

  beforeAll(async () => {
    database = await open()
    jobs = await start(false)
  })
  afterAll(() => jobs.stop())

  describe('任务', () => {
    it('随事务提交而产生,恰好办理一次', async () => {
      const sent: string[] = []
      await jobs.work('mail', async ({ to }) => {
        sent.push(to)
      })
      await database.db.transaction().execute((trx) => jobs.sendIn(trx, 'mail', [{ to: '大连' }]))
      expect(await jobs.drain('mail')).toBe(1)
      expect(await jobs.drain('mail')).toBe(0)
      expect(sent).toEqual(['大连'])
    })

    it('随事务回滚而消失', async () => {
      const withdrawn = database.db.transaction().execute(async (trx) => {
        await jobs.sendIn(trx, 'mail', [{ to: '鞍山' }])
        throw new Error('撤回')
      })
      await expect(withdrawn).rejects.toThrow('撤回')
      expect(await jobs.drain('mail')).toBe(0)
    })

    it('发送一个任务只需一条语句', async () => {
      let statements = 0
      await database.db.transaction().execute(async (trx) => {
        const counting: Pick<typeof trx, 'executeQuery'> = {
          executeQuery: (query) => {
            statements += 1
            return trx.executeQuery(query)
          },
        }
        await jobs.sendIn(counting, 'mail', [{ to: '抚顺' }])
        await jobs.sendIn(counting, 'mail', [{ to: '本溪' }])
      })
      expect(statements).toBe(2)
      expect(await jobs.drain('mail')).toBe(2)
    })

    it('办理失败的重试,次数用尽为止', async () => {
      let tries = 0
      await jobs.work('flaky', async () => {
        tries += 1
        if (tries < 3) throw new Error('对方服务器忙')
      })
      await jobs.send('flaky', { to: '锦州' }, { retryLimit: 5 })
      expect(await jobs.drain('flaky')).toBe(1)
      expect(tries).toBe(3)
    })

    it('未到时间的不办', async () => {
      await jobs.send('mail', { to: '明天' }, { startAfter: 3600 })
      expect(await jobs.drain('mail')).toBe(0)
    })

    it('程序再次启动,队列照旧;轮询会自行办理', async () => {
      const again = await start(true)
      const { promise, resolve } = Promise.withResolvers<string>()
      await again.work('mail', async ({ to }) => resolve(to))
      await jobs.send('mail', { to: '营口' })
      expect(await promise).toBe('营口')
      await again.stop()
      expect(faults).toEqual([])
    })
  })
})
