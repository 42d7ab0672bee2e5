import { describe, expect, it } from 'vitest'
import {
  changePassword,
  confirmSecondFactor,
  enrolSecondFactor,
  removeSecondFactor,
  secondFactor,
  sessionOf,
} from '#identity'
import { aClerk, anAccount, codeAt, codeOf, eachDesk, enrol, enter, given, PASSWORD } from '#specs/support/identity.ts'

eachDesk((desk) => {
  describe('启用动态口令', () => {
    it('扫码、输入首个口令后完成登录，得到十个备用码和新的会话', async () => {
      const { login } = await anAccount(desk())
      const { identity } = desk()
      const { token } = await given(enter(desk(), login))
      const { secret, uri } = await given(enrolSecondFactor(identity, token))
      expect(decodeURIComponent(uri)).toContain(`otpauth://totp/培育:${login}?`)
      expect(uri).toContain(secret)
      const risen = await given(confirmSecondFactor(identity, token, codeAt(desk(), secret)))
      expect(risen.stage).toBe('complete')
      expect(new Set(risen.backupCodes).size).toBe(10)
      expect(await sessionOf(identity, token)).toBeUndefined()
      expect(await sessionOf(identity, risen.token)).toMatchObject({ stage: 'complete' })
    })

    it('首个口令不对的，不启用，会话停在原处', async () => {
      const { login } = await anAccount(desk())
      const { token } = await given(enter(desk(), login))
      const { secret } = await given(enrolSecondFactor(desk().identity, token))
      const wrong = codeAt(desk(), secret, 5)
      expect(await codeOf(confirmSecondFactor(desk().identity, token, wrong))).toBe('wrong-code')
      expect(await sessionOf(desk().identity, token)).toMatchObject({ stage: 'mustEnrolSecondFactor' })
    })

    it('没有先扫码的不能确认，已启用的不能再启用，未完成的会话不能改密码', async () => {
      const { identity } = desk()
      const { login } = await anAccount(desk())
      const { token } = await given(enter(desk(), login))
      expect(await codeOf(confirmSecondFactor(identity, token, '123456'))).toBe('wrong-stage')
      expect(await codeOf(changePassword(identity, token, { old: PASSWORD, next: `${PASSWORD}!` }))).toBe('wrong-stage')
      expect(await codeOf(enrolSecondFactor(identity, (await enrol(desk(), login)).token))).toBe('already-enrolled')
    })

    it('密钥在库中是密文，只为本账户打开', async () => {
      const { id, login } = await anAccount(desk())
      const { secret } = await enrol(desk(), login)
      const { db } = desk().identity.runtime.database
      const { totp } = await db.selectFrom('accounts').select('totp').where('id', '=', id).executeTakeFirstOrThrow()
      expect(totp).not.toContain(secret)
      expect(desk().identity.seal.open(totp ?? '', id)).toBe(secret)
      expect(() => desk().identity.seal.open(totp ?? '', 'other')).toThrow()
    })
  })

  describe('动态口令', () => {
    it('口令通过后换新会话，旧的作废；同一口令不能再用', async () => {
      const { login } = await anAccount(desk())
      const { secret } = await enrol(desk(), login)
      const { token, stage } = await given(enter(desk(), login))
      expect(stage).toBe('needsSecondFactor')
      const code = codeAt(desk(), secret)
      const risen = await given(secondFactor(desk().identity, token, code))
      expect(risen.stage).toBe('complete')
      expect(await sessionOf(desk().identity, token)).toBeUndefined()
      const again = await given(enter(desk(), login))
      expect(await codeOf(secondFactor(desk().identity, again.token, code))).toBe('wrong-code')
      expect(await codeOf(secondFactor(desk().identity, again.token, codeAt(desk(), secret, -1)))).toBe('wrong-code')
    })

    it.each([
      [-2, 'wrong-code'],
      [-1, 'ok'],
      [0, 'ok'],
      [1, 'ok'],
      [2, 'wrong-code'],
    ])('偏差%i步：%s', async (steps, code) => {
      const { login } = await anAccount(desk())
      const { secret } = await enrol(desk(), login)
      desk().pass(120)
      const { token } = await given(enter(desk(), login))
      expect(await codeOf(secondFactor(desk().identity, token, codeAt(desk(), secret, steps)))).toBe(code)
    })

    it('同一口令同时用于两个会话，只有一个通过', async () => {
      const { login } = await anAccount(desk())
      const { secret } = await enrol(desk(), login)
      const sessions = [await given(enter(desk(), login)), await given(enter(desk(), login))]
      const code = codeAt(desk(), secret)
      const codes = await Promise.all(sessions.map(({ token }) => codeOf(secondFactor(desk().identity, token, code))))
      expect(codes.toSorted()).toEqual(['ok', 'wrong-code'])
    })

    it('猜错与密码合计五次即锁定，重新输入密码也不重新计数', async () => {
      const { login } = await anAccount(desk())
      const { secret } = await enrol(desk(), login)
      for (let time = 0; time < 5; time += 1) {
        const { token } = await given(enter(desk(), login))
        expect(await codeOf(secondFactor(desk().identity, token, '000000'))).toBe('wrong-code')
      }
      expect(await codeOf(enter(desk(), login))).toBe('account-locked')
      desk().pass(15 * 60)
      const { token } = await given(enter(desk(), login))
      expect(await codeOf(secondFactor(desk().identity, token, codeAt(desk(), secret)))).toBe('ok')
    })

    it('备用码各用一次，大小写和连字符不论', async () => {
      const { login } = await anAccount(desk())
      const { backupCodes } = await enrol(desk(), login)
      const code = (backupCodes[0] ?? '').toLowerCase().replace('-', ' ')
      const first = await given(enter(desk(), login))
      expect(await codeOf(secondFactor(desk().identity, first.token, code))).toBe('ok')
      const second = await given(enter(desk(), login))
      expect(await codeOf(secondFactor(desk().identity, second.token, code))).toBe('wrong-code')
    })
  })

  describe('停用动态口令', () => {
    it('企业可以启用，也可以凭口令停用；工作人员不能停用', async () => {
      const { login } = await aClerk(desk())
      const { token, secret } = await enrol(desk(), login)
      expect(await codeOf(removeSecondFactor(desk().identity, token, '000000'))).toBe('wrong-code')
      await given(removeSecondFactor(desk().identity, token, codeAt(desk(), secret)))
      expect((await given(enter(desk(), login))).stage).toBe('complete')
      const officer = await enrol(desk(), (await anAccount(desk())).login)
      const code = codeAt(desk(), officer.secret)
      expect(await codeOf(removeSecondFactor(desk().identity, officer.token, code))).toBe('second-factor-needed')
    })
  })
})
