import { describe, expect, it } from 'vitest'
import { changePassword, confirmSecondFactor, createAccount, enrolSecondFactor, sessionOf } from '#identity'
import { isPassword, passwordProblems, temporaryPassword } from '#identity/password.ts'
import {
  aClerk,
  accountAdmin,
  anUscc,
  codeAt,
  codeOf,
  eachDesk,
  enter,
  given,
  PASSWORD,
} from '#specs/support/identity.ts'

const owner = { login: 'wangwei', name: '王小薇', enterprise: anUscc(1) }
const codes = (password: string, whose = owner) => passwordProblems(password, whose).map(({ code }) => code)

describe('密码规则', () => {
  it.each([
    ['Abcd-1234', ['too-short']],
    ['Abcd-12345', []],
    [`Aa1${'x'.repeat(125)}`, []],
    [`Aa1${'x'.repeat(126)}`, ['too-long']],
    ['abcdefgh12', ['too-simple']],
    ['abcdefgh1-', []],
    ['ABCDefgh12', []],
    ['abcdefghijklmno', ['too-simple']],
    ['abcdefghijklmnop', []],
    ['春眠不觉晓处处闻啼鸟夜来风雨声', ['too-simple']],
    ['春眠不觉晓处处闻啼鸟夜来风雨声花', []],
  ])('%s：%j', (password, expected) => expect(codes(password)).toEqual(expected))

  it.each(['WangWei123!', '2019-wangwei', 'wangwei12345'])('登录名加数字或符号不行：%s', (password) =>
    expect(codes(password)).toContain('like-login'),
  )
  it('登录名只是其中一部分的可以', () => expect(codes('wangwei-Lai-Le-1')).toEqual([]))
  it('姓名、统一社会信用代码不行', () => {
    expect(codes('王小薇-20190520-1234')).toContain('like-name')
    expect(codes(`Ab-${anUscc(1).toLowerCase()}`)).toContain('like-enterprise')
  })
  it.each(['Password123!', 'QAZwsxEDCrfv', 'Admin@123456'])('常见的不行：%s', (password) =>
    expect(codes(password)).toContain('too-common'),
  )
  it('每条规则各有一句完整的话', () => {
    for (const { message } of passwordProblems('admin', { login: 'admin', name: '管理员' }))
      expect(message).toMatch(/。$/)
    expect(codes('abc')).toEqual(['too-short', 'too-simple'])
  })
  it('发给新人的初始密码合乎规则，各不相同', () => {
    const made = Array.from({ length: 200 }, temporaryPassword)
    expect(new Set(made).size).toBe(200)
    expect(made.flatMap((password) => codes(password))).toEqual([])
  })
  it('没有密码的账户，什么密码都不对', async () => {
    expect(await isPassword('', null)).toBe(false)
    expect(await isPassword('', undefined)).toBe(false)
  })
})

const NEXT = 'Xin-De-Mi-Ma-2019'

eachDesk((desk) => {
  describe('修改密码', () => {
    it('原密码对的可以改：其他会话结束，本会话换新，旧密码不能再用', async () => {
      const { identity } = desk()
      const { login } = await aClerk(desk())
      const [here, elsewhere] = [await given(enter(desk(), login)), await given(enter(desk(), login))]
      const { token } = await given(changePassword(identity, here.token, { old: PASSWORD, next: NEXT }))
      expect(await sessionOf(identity, here.token)).toBeUndefined()
      expect(await sessionOf(identity, elsewhere.token)).toBeUndefined()
      expect(await sessionOf(identity, token)).toMatchObject({ stage: 'complete' })
      expect(await codeOf(enter(desk(), login))).toBe('wrong-credentials')
      expect(await codeOf(enter(desk(), login, NEXT))).toBe('ok')
    })

    it('原密码不对、新旧相同、不合规则的不能改', async () => {
      const { identity } = desk()
      const { login, uscc } = await aClerk(desk())
      const { token } = await given(enter(desk(), login))
      const change = (old: string, next: string) => codeOf(changePassword(identity, token, { old, next }))
      expect(await change('wrong', NEXT)).toBe('wrong-password')
      expect(await change(PASSWORD, PASSWORD)).toBe('same-password')
      expect(await change(PASSWORD, `${uscc}-ab`)).toBe('incomplete')
      for (let time = 1; time < 5; time += 1) await change('wrong', NEXT)
      expect(await change(PASSWORD, NEXT)).toBe('account-locked')
    })

    it('管理员发的初始密码，首次登录须改：先启用动态口令，再改密码', async () => {
      const { identity } = desk()
      const wanted = { login: 'shen-officer', role: 'cityOfficer', name: '沈经办', unit: '210100' } as const
      const { password } = await given(createAccount(identity, accountAdmin, wanted))
      const first = await given(enter(desk(), wanted.login, password))
      expect(first.stage).toBe('mustEnrolSecondFactor')
      const { secret } = await given(enrolSecondFactor(identity, first.token))
      const next = await given(confirmSecondFactor(identity, first.token, codeAt(desk(), secret)))
      expect(next.stage).toBe('mustChangePassword')
      const done = await given(changePassword(identity, next.token, { old: password, next: NEXT }))
      expect(done.stage).toBe('complete')
      expect(await sessionOf(identity, done.token)).toMatchObject({ actor: { role: 'cityOfficer', unit: '210100' } })
    })
  })
})
