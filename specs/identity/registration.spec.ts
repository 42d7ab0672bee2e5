import { describe, expect, it } from 'vitest'
import { registerApplicant } from '#identity'
import { composeUscc } from '#kernel'
import { perform } from '#service/perform/perform.ts'
import { aClerk, anUscc, codeOf, eachDesk, enter, given, HERE, PASSWORD, TIEXI } from '#specs/support/identity.ts'

const applicant = (number: number) => ({
  login: `applicant${number}`,
  password: PASSWORD,
  name: '赵填报',
  email: 'zhao@example.com',
  phone: '024-12345678',
  uscc: anUscc(900 + number),
  enterpriseName: `沈阳第${number}阀门有限公司`,
  county: TIEXI,
})

eachDesk((desk) => {
  const register = (changes: object, number: number) =>
    registerApplicant(desk().identity, { ...applicant(number), ...changes }, HERE)
  const stageOf = async (uscc: string) => {
    const { db } = desk().identity.runtime.database
    return (await db.selectFrom('enterprises').select('stage').where('id', '=', uscc).executeTakeFirst())?.stage
  }
  const accounts = async () => (await desk().identity.runtime.database.db.selectFrom('accounts').execute()).length

  describe('企业注册', () => {
    it('一次办成：企业登记待核实，填报人可以登录', async () => {
      const { uscc, login } = applicant(1)
      const account = await given(register({ uscc: ` ${uscc.toLowerCase()} ` }, 1))
      expect(account).toMatchObject({ role: 'clerk', enterprise: uscc, phone: '024-12345678' })
      expect(await stageOf(uscc)).toBe('registered')
      expect((await given(enter(desk(), login))).stage).toBe('complete')
    })

    it.each([
      ['代码校验不符', { uscc: '91210106MA0000000X' }, 'incomplete'],
      ['个体工商户', { uscc: composeUscc({ kind: '92', region: TIEXI, serial: 'MA0AAAA1' }) }, 'uscc-sole-trader'],
      ['外省的区县', { county: '110101' }, 'incomplete'],
      ['没有企业名称', { enterpriseName: ' ' }, 'incomplete'],
      ['没有姓名', { name: '' }, 'incomplete'],
      ['邮箱不对', { email: 'zhao' }, 'incomplete'],
      ['密码太简单', { password: '1234567890' }, 'incomplete'],
      ['登录名不合格', { login: '赵' }, 'incomplete'],
    ])('%s：都不建立', async (_, wrong, code) => {
      const before = await accounts()
      expect(await codeOf(register(wrong, 2))).toBe(code)
      expect(await accounts()).toBe(before)
      expect(await stageOf(applicant(2).uscc)).toBeUndefined()
    })

    it.each([
      [50, 'ok'],
      [51, 'incomplete'],
    ])('姓名%i个字', async (length, code) =>
      expect(await codeOf(register({ name: '𠮷'.repeat(length) }, 60 + length))).toBe(code),
    )

    it('登录名已有人使用的，企业也不登记', async () => {
      const { login } = await aClerk(desk())
      const answer = await register({ login: login.toUpperCase() }, 3)
      expect(answer).toMatchObject({ refusal: { problems: [{ field: 'login', code: 'login-taken' }] } })
      expect(await stageOf(applicant(3).uscc)).toBeUndefined()
    })

    it('已有填报人的企业不能再注册，由确认人增加', async () => {
      const { uscc } = await aClerk(desk())
      const answer = await register({ uscc }, 4)
      expect(answer).toMatchObject({ refusal: { code: 'enterprise-has-clerk' } })
      expect(answer.ok ? '' : answer.refusal.message).toContain('企业确认人')
    })

    it('已登记而没有账户的企业，不能由人自行冒领', async () => {
      const { uscc, enterpriseName: name, county } = applicant(5)
      const actor = { id: 'citizen', name: '市民', role: 'citizen' } as const
      await perform(desk().identity.runtime, {
        actor,
        act: 'enterprise.register',
        id: uscc,
        command: { uscc, name, county },
        key: 'k',
      })
      expect(await codeOf(register({}, 5))).toBe('enterprise-without-clerk')
    })

    it('两人同时为一家企业注册、或同时用一个登录名，只有一人成', async () => {
      const sameEnterprise = [6, 7].map((number) => codeOf(register({ uscc: anUscc(999) }, number)))
      expect((await Promise.all(sameEnterprise)).toSorted()).toEqual(['enterprise-has-clerk', 'ok'])
      const sameLogin = [8, 9].map((number) => codeOf(register({ login: 'same-login' }, number)))
      expect((await Promise.all(sameLogin)).toSorted()).toEqual(['incomplete', 'ok'])
    })
  })
})
