import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { disableAccount, sessionOf, setSecuritySettings, unlockAccount } from '#identity'
import {
  aClerk,
  accountAdmin,
  anAccount,
  codeOf,
  type Desk,
  eachDesk,
  enter,
  given,
  HERE,
  MINUTE,
  securityAdmin,
} from '#specs/support/identity.ts'

const fail = async (desk: Desk, login: string, times: number, address = HERE.address) => {
  const codes: string[] = []
  for (let time = 0; time < times; time += 1) codes.push(await codeOf(enter(desk, login, 'wrong', address)))
  return codes
}

/** Lets all come as far as recording their failure before any is recorded; PGlite does one after the other anyway. */
const allAtOnce = async <T>({ identity }: Desk, attempts: () => Promise<T>): Promise<T> => {
  const { db, kind } = identity.runtime.database
  if (kind === 'pglite') return attempts()
  const { answers } = await db.transaction().execute(async (trx) => {
    await sql`lock table failed_attempts in exclusive mode`.execute(trx)
    const under = attempts()
    await pause(1500)
    return { answers: under }
  })
  return answers
}

eachDesk((desk) => {
  describe('登录', () => {
    it('登录名不分大小写，前后空格不计', async () => {
      const { login } = await aClerk(desk())
      const { token, stage, account } = await given(enter(desk(), `  ${login.toUpperCase()} `))
      expect(stage).toBe('complete')
      expect(Buffer.from(token, 'base64url')).toHaveLength(32)
      expect(await sessionOf(desk().identity, token)).toMatchObject({ stage, actor: { id: account.id, role: 'clerk' } })
    })

    it('登录名不存在、密码不对、账户停用，得到同一句话', async () => {
      const [known, closed] = [await anAccount(desk()), await anAccount(desk())]
      await given(disableAccount(desk().identity, accountAdmin, closed.id))
      const answers = [
        await enter(desk(), known.login, 'wrong', '192.0.2.11'),
        await enter(desk(), 'nobody', undefined, '192.0.2.11'),
        await enter(desk(), closed.login, undefined, '192.0.2.11'),
      ]
      expect(answers[0]).toMatchObject({ refusal: { code: 'wrong-credentials' } })
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    })

    it('工作人员和专家首次登录须启用动态口令，企业不必', async () => {
      const stages = []
      for (const role of ['provinceOfficer', 'supervisor', 'expert', 'auditAdmin', 'partner'] as const) {
        const { login } = await anAccount(desk(), { role })
        stages.push((await given(enter(desk(), login))).stage)
      }
      expect(stages).toEqual([...Array(4).fill('mustEnrolSecondFactor'), 'complete'])
    })

    it('同一账户二十处同时登录，各得一个会话', async () => {
      const { login } = await aClerk(desk())
      const sessions = await Promise.all(Array.from({ length: 20 }, () => given(enter(desk(), login))))
      expect(new Set(sessions.map(({ token }) => token)).size).toBe(20)
    })
  })

  describe('锁定', () => {
    it('失败4次不锁，第5次起锁，对的密码也不行；说明何时再试', async () => {
      const { login } = await aClerk(desk())
      expect(await fail(desk(), login, 4)).toEqual(Array(4).fill('wrong-credentials'))
      expect(await codeOf(enter(desk(), login))).toBe('ok')
      expect(await fail(desk(), login, 5)).toEqual(Array(5).fill('wrong-credentials'))
      const sixth = await enter(desk(), login)
      expect(sixth).toMatchObject({ ok: false, refusal: { code: 'account-locked' } })
      expect(sixth.ok ? '' : sixth.refusal.message).toMatch(/请在2019年5月20日 \d\d时\d\d分以后再试/)
    })

    it('锁定15分钟：差一秒仍锁，满15分钟可以登录', async () => {
      const { login } = await aClerk(desk())
      await fail(desk(), login, 5)
      desk().pass(15 * MINUTE - 1)
      expect(await codeOf(enter(desk(), login))).toBe('account-locked')
      desk().pass(1)
      expect(await codeOf(enter(desk(), login))).toBe('ok')
    })

    it('15分钟以前的失败不再计数', async () => {
      const { login } = await aClerk(desk())
      await fail(desk(), login, 1)
      desk().pass(15 * MINUTE + 1)
      await fail(desk(), login, 4)
      expect(await codeOf(enter(desk(), login))).toBe('ok')
    })

    it('不存在的登录名同样锁定，看不出有没有账户', async () => {
      await fail(desk(), 'not-there', 5, '192.0.2.12')
      expect(await codeOf(enter(desk(), 'NOT-there', undefined, '192.0.2.13'))).toBe('account-locked')
    })

    it('同时猜十二次，得到回答的只有五次', async () => {
      const { login } = await aClerk(desk())
      const guess = () => codeOf(enter(desk(), login, 'wrong'))
      const codes = await allAtOnce(desk(), () => Promise.all(Array.from({ length: 12 }, guess)))
      expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(5)
      expect(codes.filter((code) => code === 'account-locked')).toHaveLength(7)
    })

    it('同一网络地址失败50次后锁定，别处照常', async () => {
      const { login } = await aClerk(desk())
      const address = '192.0.2.50'
      for (let time = 1; time < 50; time += 1) await fail(desk(), `guess-${time}`, 1, address)
      expect(await codeOf(enter(desk(), login, undefined, address))).toBe('ok')
      await fail(desk(), 'guess-50', 1, address)
      expect(await codeOf(enter(desk(), login, undefined, address))).toBe('address-locked')
      expect(await codeOf(enter(desk(), login, undefined, '192.0.2.51'))).toBe('ok')
    })

    it('安全管理员可以提前解锁，账户管理员不能', async () => {
      const { id, login } = await aClerk(desk())
      await fail(desk(), login, 5)
      expect(await codeOf(unlockAccount(desk().identity, accountAdmin, id))).toBe('not-permitted')
      expect(await codeOf(enter(desk(), login))).toBe('account-locked')
      await given(unlockAccount(desk().identity, securityAdmin, id))
      expect(await codeOf(enter(desk(), login))).toBe('ok')
    })

    it('次数由安全管理员设定，在限度之内', async () => {
      const { identity } = desk()
      const { login } = await aClerk(desk())
      expect(await codeOf(setSecuritySettings(identity, accountAdmin, { accountFailures: 3 }))).toBe('not-permitted')
      expect(await codeOf(setSecuritySettings(identity, securityAdmin, { accountFailures: 2 }))).toBe('incomplete')
      expect(await given(setSecuritySettings(identity, securityAdmin, { accountFailures: 3 }))).toMatchObject({
        accountFailures: 3,
        lockMinutes: 15,
      })
      await fail(desk(), login, 3)
      expect(await codeOf(enter(desk(), login))).toBe('account-locked')
      await given(setSecuritySettings(identity, securityAdmin, { accountFailures: 5 }))
    })
  })
})
