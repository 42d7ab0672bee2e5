import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { disableAccount, sessionOf, signOut, signOutEverywhere, sweepIdentity } from '#identity'
import {
  aClerk,
  accountAdmin,
  anAccount,
  type Desk,
  eachDesk,
  enrol,
  enter,
  given,
  HOUR,
  MINUTE,
} from '#specs/support/identity.ts'

const isOpen = async ({ identity }: Desk, token: string) => (await sessionOf(identity, token)) !== undefined

eachDesk((desk) => {
  const clerkIn = async () => (await given(enter(desk(), (await aClerk(desk())).login))).token
  const officialIn = async () => (await enrol(desk(), (await anAccount(desk())).login)).token

  describe('会话', () => {
    it('库中只有会话令牌的散列', async () => {
      const token = await clerkIn()
      const rows = await desk().identity.runtime.database.db.selectFrom('sessions').selectAll().execute()
      expect(rows.map(({ hash }) => hash)).toContain(createHash('sha256').update(token).digest('hex'))
      expect(JSON.stringify(rows)).not.toContain(token)
    })

    it('乱写的令牌没有会话', async () => {
      expect(await sessionOf(desk().identity, '')).toBeUndefined()
      expect(await sessionOf(desk().identity, 'x'.repeat(10_000))).toBeUndefined()
    })

    it('工作人员30分钟无操作自动退出，差一秒仍在', async () => {
      const token = await officialIn()
      expect(await isOpen(desk(), token)).toBe(true)
      desk().pass(30 * MINUTE - 1)
      expect(await isOpen(desk(), token)).toBe(true)
      desk().pass(30 * MINUTE)
      expect(await isOpen(desk(), token)).toBe(false)
    })

    it('企业用户8小时无操作自动退出', async () => {
      const token = await clerkIn()
      desk().pass(8 * HOUR - 1)
      expect(await isOpen(desk(), token)).toBe(true)
      desk().pass(3 * HOUR)
      expect(await isOpen(desk(), token)).toBe(true)
      const other = await clerkIn()
      desk().pass(8 * HOUR)
      expect(await isOpen(desk(), other)).toBe(false)
    })

    it('一直在用的，满12小时也须重新登录', async () => {
      const token = await clerkIn()
      for (let hour = 1; hour < 12; hour += 1) {
        desk().pass(HOUR)
        expect(await isOpen(desk(), token)).toBe(true)
      }
      desk().pass(HOUR)
      expect(await isOpen(desk(), token)).toBe(false)
    })

    it('最近使用的时间一分钟最多记一次', async () => {
      const token = await clerkIn()
      const seen = async () => {
        await sessionOf(desk().identity, token)
        const hash = createHash('sha256').update(token).digest('hex')
        const { db } = desk().identity.runtime.database
        return (await db.selectFrom('sessions').select('seen_at').where('hash', '=', hash).executeTakeFirst())?.seen_at
      }
      const first = await seen()
      desk().pass(59)
      expect(await seen()).toBe(first)
      desk().pass(1)
      expect(await seen()).toBe(desk().now().toISOString())
    })

    it('退出只结束这一处，全部退出结束各处', async () => {
      const { login } = await aClerk(desk())
      const [one, two, three] = [
        await given(enter(desk(), login)),
        await given(enter(desk(), login)),
        await given(enter(desk(), login)),
      ]
      await signOut(desk().identity, one.token)
      expect(await isOpen(desk(), one.token)).toBe(false)
      expect(await isOpen(desk(), two.token)).toBe(true)
      expect(await given(signOutEverywhere(desk().identity, two.token))).toBe(2)
      expect(await isOpen(desk(), three.token)).toBe(false)
    })

    it('账户停用，会话即刻失效', async () => {
      const { id, login } = await aClerk(desk())
      const { token } = await given(enter(desk(), login))
      await given(disableAccount(desk().identity, accountAdmin, id))
      expect(await isOpen(desk(), token)).toBe(false)
    })

    it('停用的同时登录的，会话留下了也不算', async () => {
      const { id, login } = await aClerk(desk())
      const { token } = await given(enter(desk(), login))
      const { db } = desk().identity.runtime.database
      await db.updateTable('accounts').set({ disabled_at: '2019-05-01T00:00:00.000Z' }).where('id', '=', id).execute()
      expect(await isOpen(desk(), token)).toBe(false)
    })

    it('没有完成登录的会话15分钟作废', async () => {
      const { login } = await anAccount(desk())
      const { token } = await given(enter(desk(), login))
      desk().pass(15 * MINUTE - 1)
      expect(await isOpen(desk(), token)).toBe(true)
      desk().pass(1)
      expect(await isOpen(desk(), token)).toBe(false)
    })

    it('清理只删过期的', async () => {
      const old = await clerkIn()
      desk().pass(12 * HOUR)
      const token = await clerkIn()
      await sweepIdentity(desk().identity)
      const { db } = desk().identity.runtime.database
      const hashes = (await db.selectFrom('sessions').select('hash').execute()).map(({ hash }) => hash)
      expect(hashes).toEqual([createHash('sha256').update(token).digest('hex')])
      expect(await isOpen(desk(), old)).toBe(false)
    })
  })
})
