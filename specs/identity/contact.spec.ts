import { describe, expect, it } from 'vitest'
import {
  changeContact,
  listOutbox,
  listSecurityEvents,
  requestPasswordReset,
  resetPassword,
  sessionOf,
} from '#identity'
import {
  aClerk,
  accountAdmin,
  auditAdmin,
  codeOf,
  eachDesk,
  enter,
  FIRST,
  given,
  HERE,
  PASSWORD,
} from '#specs/support/identity.ts'

eachDesk((desk) => {
  const change = (token: string, email: string, phone = '', password = PASSWORD) =>
    changeContact(desk().identity, token, { password, email, phone })

  const begin = async () => {
    const clerk = await aClerk(desk())
    const { token } = await given(enter(desk(), clerk.login))
    return { ...clerk, token }
  }

  const mailsTo = async (address: string) =>
    (await given(listOutbox(desk().identity, accountAdmin))).filter(({ recipient }) => recipient === address)

  const eventsOf = async (id: string) =>
    (await given(listSecurityEvents(desk().identity, auditAdmin, { event: 'contactChanged', ...FIRST }))).items.filter(
      ({ account }) => account === id,
    )

  describe('变更本人的联系方式', () => {
    it('密码对的即变更，仍在登录；原来的邮箱收到告知，信中没有新的邮箱；记下安全事件', async () => {
      const { id, email, token, login } = await begin()
      const next = `${login}@new.example.com`
      expect(await given(change(token, ` ${next} `, '024-12345678'))).toMatchObject({
        email: next,
        phone: '024-12345678',
      })
      expect((await sessionOf(desk().identity, token))?.account).toMatchObject({ email: next, phone: '024-12345678' })
      const [mail, ...others] = await mailsTo(email)
      expect(others).toEqual([])
      expect(mail?.body).toContain(`登录名 ${login}`)
      expect(mail?.body).toContain('由您本人变更')
      expect(mail?.body).not.toContain(next)
      expect(await mailsTo(next)).toEqual([])
      expect(await eventsOf(id)).toMatchObject([{ detail: '邮箱、电话', address: HERE.address, by: null }])
    })
    it('只改电话的不发信；什么都没改的不记', async () => {
      const { id, email, token } = await begin()
      await given(change(token, email))
      expect(await eventsOf(id)).toEqual([])
      await given(change(token, email, '13900000000'))
      expect(await eventsOf(id)).toMatchObject([{ detail: '电话' }])
      expect(await given(change(token, email))).not.toHaveProperty('phone')
      expect(await mailsTo(email)).toEqual([])
    })
    it('先前寄到原邮箱的重设密码链接作废', async () => {
      const { email, token, login } = await begin()
      await requestPasswordReset(desk().identity, login, HERE)
      const link = /password-reset\/([\w-]+)\n/.exec((await mailsTo(email))[0]?.body ?? '')?.[1] ?? ''
      await given(change(token, `${login}@elsewhere.example.com`))
      expect(await codeOf(resetPassword(desk().identity, link, 'Xin-De-Mi-Ma-2019', HERE))).toBe('reset-spent')
    })
    it('邮箱、电话写得不对的逐项指出；邮箱不能空', async () => {
      const { token } = await begin()
      expect(await change(token, 'x', '12')).toMatchObject({
        refusal: { code: 'incomplete', problems: [{ field: 'email' }, { field: 'phone' }] },
      })
      expect(await change(token, '')).toMatchObject({ refusal: { problems: [{ field: 'email' }] } })
    })
    it('密码不对的什么都不改，连错五次锁定', async () => {
      const { token, login, email } = await begin()
      const wrong = () => codeOf(change(token, 'thief@example.com', '', 'Wrong-Password-1'))
      for (let time = 0; time < 5; time += 1) expect(await wrong()).toBe('wrong-password')
      expect(await codeOf(change(token, 'thief@example.com'))).toBe('account-locked')
      expect(await codeOf(enter(desk(), login))).toBe('account-locked')
      expect((await sessionOf(desk().identity, token))?.account.email).toBe(email)
    })
    it('没有登录的、没有走完登录步骤的、没有密码的，不能变更', async () => {
      expect(await codeOf(change('none', 'a@example.com'))).toBe('no-session')
      const { id, token, login } = await begin()
      const { db } = desk().identity.runtime.database
      await db.updateTable('accounts').set({ must_change_password: true }).where('id', '=', id).execute()
      const unfinished = await given(enter(desk(), login))
      expect(await codeOf(change(unfinished.token, 'a@example.com'))).toBe('wrong-stage')
      await db.updateTable('accounts').set({ password_hash: null }).where('id', '=', id).execute()
      expect(await codeOf(change(token, 'a@example.com'))).toBe('no-password')
    })
  })
})
