import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changePassword, disableAccount, listOutbox, requestPasswordReset, resetPassword, sessionOf } from '#identity'
import {
  aClerk,
  accountAdmin,
  auditAdmin,
  codeOf,
  type Desk,
  eachDesk,
  enter,
  given,
  HERE,
  MINUTE,
  PASSWORD,
} from '#specs/support/identity.ts'

const NEXT = 'Xin-De-Mi-Ma-2019'

/** The link that waits in the outbox for that address, by its token. */
const tokenFor = async ({ identity }: Desk, email: string): Promise<string> => {
  const mails = await given(listOutbox(identity, accountAdmin))
  const body = mails.find(({ recipient }) => recipient === email)?.body ?? ''
  return /\/app\/password-reset\/([\w-]{43})\n/.exec(body)?.[1] ?? `没有链接：${body}`
}

eachDesk((desk) => {
  const ask = (who: string) => requestPasswordReset(desk().identity, who, HERE)
  const reset = (token: string, next = NEXT) => codeOf(resetPassword(desk().identity, token, next, HERE))

  describe('重设密码（没有邮件服务器，邮件留在发件箱）', () => {
    it('按登录名或邮箱申请，链接可设新密码：各处会话结束，旧密码作废', async () => {
      const { login, email } = await aClerk(desk())
      const { token } = await given(enter(desk(), login))
      await ask(email.toUpperCase())
      expect(await reset(await tokenFor(desk(), email))).toBe('ok')
      expect(await sessionOf(desk().identity, token)).toBeUndefined()
      expect(await codeOf(enter(desk(), login))).toBe('wrong-credentials')
      expect(await codeOf(enter(desk(), login, NEXT))).toBe('ok')
    })

    it('不论有没有这个账户，答复相同；没有的、停用的不发邮件', async () => {
      const { id, login } = await aClerk(desk())
      await given(disableAccount(desk().identity, accountAdmin, id))
      const count = async () => (await given(listOutbox(desk().identity, accountAdmin))).length
      const before = await count()
      const answers = new Set([await ask(login), await ask('nobody'), await ask('nobody@example.com')])
      expect(await count()).toBe(before)
      answers.add(await ask((await aClerk(desk())).login))
      expect(await count()).toBe(before + 1)
      expect(answers.size).toBe(1)
    })

    it('链接只能用一次，两处同时用也只有一处成', async () => {
      const { login, email } = await aClerk(desk())
      await ask(login)
      const token = await tokenFor(desk(), email)
      expect((await Promise.all([reset(token), reset(token)])).toSorted()).toEqual(['ok', 'reset-spent'])
      expect(await reset(token)).toBe('reset-spent')
    })

    it('30分钟内有效：差一秒可用，满30分钟作废', async () => {
      const { login, email } = await aClerk(desk())
      await ask(login)
      const early = await tokenFor(desk(), email)
      desk().pass(30 * MINUTE - 1)
      expect(await reset(early)).toBe('ok')
      const other = await aClerk(desk())
      await ask(other.login)
      desk().pass(30 * MINUTE)
      expect(await reset(await tokenFor(desk(), other.email))).toBe('reset-spent')
    })

    it('改过密码以后，以前的链接作废', async () => {
      const { login, email } = await aClerk(desk())
      await ask(login)
      const token = await tokenFor(desk(), email)
      const session = await given(enter(desk(), login))
      await given(changePassword(desk().identity, session.token, { old: PASSWORD, next: NEXT }))
      expect(await reset(token, 'Zai-Huan-Yi-Ge-2019')).toBe('reset-spent')
    })

    it('新密码不合规则的，链接仍可再用；重设后锁定解除', async () => {
      const { login, email } = await aClerk(desk())
      for (let time = 0; time < 5; time += 1) await enter(desk(), login, 'wrong')
      await ask(login)
      const token = await tokenFor(desk(), email)
      expect(await reset(token, 'short')).toBe('incomplete')
      expect(await reset(token)).toBe('ok')
      expect(await codeOf(enter(desk(), login, NEXT))).toBe('ok')
    })

    it('30分钟内最多发三封', async () => {
      const { login, email } = await aClerk(desk())
      for (let time = 0; time < 5; time += 1) await ask(login)
      const mails = await given(listOutbox(desk().identity, accountAdmin))
      expect(mails.filter(({ recipient }) => recipient === email)).toHaveLength(3)
    })

    it('发件箱只有账户管理员可看；库中只有链接令牌的散列，安全事件里没有令牌', async () => {
      const { login, email } = await aClerk(desk())
      await ask(login)
      const token = await tokenFor(desk(), email)
      expect(await codeOf(listOutbox(desk().identity, auditAdmin))).toBe('not-permitted')
      const { db } = desk().identity.runtime.database
      const kept = [
        await db.selectFrom('password_resets').selectAll().execute(),
        await db.selectFrom('security_events').selectAll().execute(),
        await desk().identity.runtime.database.exec('select data::text, output::text from pgboss.job'),
      ]
      expect(JSON.stringify(kept)).not.toContain(token)
    })
  })
})

describe('重设密码（真实的邮件服务器）', () => {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        done()
      }, done)
    },
  })
  let port = 0
  beforeAll(async () => {
    const listening = server.listen(0, '127.0.0.1')
    await once(listening, 'listening')
    const address: string | AddressInfo | null = listening.address()
    port = address !== null && typeof address === 'object' ? address.port : 0
  })
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

  eachDesk(
    (desk) => {
      it('收到中文标题的邮件，其中的链接可用；寄出后发件箱不留内容', async () => {
        const { login, email } = await aClerk(desk())
        await requestPasswordReset(desk().identity, login, HERE)
        expect(await desk().identity.runtime.jobs.drain('mail')).toBe(1)
        const mail = mails.at(-1)
        expect(mail).toMatchObject({ subject: '培育：重设密码', from: { text: '"培育" <peiyu@example.com>' } })
        expect([mail?.to].flat().map((to) => to?.text)).toEqual([email])
        const token = /https:\/\/zjtx\.example\.com\/app\/password-reset\/([\w-]{43})\n/.exec(mail?.text ?? '')?.[1]
        expect(await codeOf(resetPassword(desk().identity, token ?? '', NEXT, HERE))).toBe('ok')
        expect(await codeOf(enter(desk(), login, NEXT))).toBe('ok')
        const [kept] = await given(listOutbox(desk().identity, accountAdmin))
        expect(kept).toMatchObject({ recipient: email, body: null })
        expect(kept?.sent_at).not.toBeNull()
      })
    },
    () => ({
      PEIYU_SMTP_URL: `smtp://127.0.0.1:${port}`,
      PEIYU_MAIL_FROM: '培育 <peiyu@example.com>',
      PEIYU_URL: 'https://zjtx.example.com',
    }),
  )
})
