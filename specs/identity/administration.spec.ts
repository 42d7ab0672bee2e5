import { describe, expect, it } from 'vitest'
import {
  type Amendment,
  amendAccount,
  createAccount,
  createFirstAccount,
  disableAccount,
  enableAccount,
  listAccesses,
  listAccounts,
  listOutbox,
  listSecurityEvents,
  type NewAccount,
  requestPasswordReset,
  resetPassword,
  resetSecondFactor,
  sessionOf,
} from '#identity'
import type { Actor, Role } from '#lifecycle'
import { recordAccess } from '#service/reads/record-access.ts'
import {
  aClerk,
  accountAdmin,
  anAccount,
  auditAdmin,
  codeAt,
  codeOf,
  eachDesk,
  enrol,
  enter,
  FIRST,
  given,
  HERE,
  PASSWORD,
  SHENYANG,
  securityAdmin,
  TIEXI,
} from '#specs/support/identity.ts'

const ADMINISTRATORS = [accountAdmin, securityAdmin, auditAdmin] as const
const KINDS = ['accountAdmin', 'securityAdmin', 'auditAdmin'] as const
const supervisor: Actor = { id: 'supervisor', name: '监督员', role: 'supervisor' }
let count = 0
const someone = (role: Role) => {
  count += 1
  const place = { cityOfficer: { unit: SHENYANG }, countyOfficer: { county: TIEXI } }[String(role)] ?? {}
  return { login: `someone${count}`, name: '某人', ...place }
}

eachDesk((desk) => {
  describe('首个账户', () => {
    it('命令行只建立还没有的那类管理员', async () => {
      const { identity } = desk()
      for (const role of KINDS) {
        const { account, password } = await given(createFirstAccount(identity, { ...someone(role), role }))
        expect(await codeOf(createFirstAccount(identity, { ...someone(role), role }))).toBe('not-first')
        expect((await given(enter(desk(), account.login, password))).stage).toBe('mustEnrolSecondFactor')
      }
    })
    it('两处同时建立，只有一处成', async () => {
      const { identity } = desk()
      const { db } = identity.runtime.database
      await db.updateTable('accounts').set({ demo: true }).where('role', '=', 'auditAdmin').execute()
      const role = 'auditAdmin'
      const made = [1, 2].map(() => codeOf(createFirstAccount(identity, { ...someone(role), role })))
      expect((await Promise.all(made)).toSorted()).toEqual(['not-first', 'ok'])
    })
  })

  describe('三类管理员相互独立', () => {
    it.each(ADMINISTRATORS.flatMap((actor) => KINDS.map((role) => [actor, role] as const)))(
      '$0.role 建立 $1',
      async (actor, role) => {
        const answer = codeOf(createAccount(desk().identity, actor, { ...someone(role), role }))
        expect(await answer).toBe(actor.role === role ? 'ok' : 'separate-administrators')
      },
    )
    it.each(ADMINISTRATORS)('$role 建立市局经办人', async (actor) => {
      const answer = createAccount(desk().identity, actor, {
        ...someone('cityOfficer'),
        role: 'cityOfficer',
        unit: SHENYANG,
      })
      expect(await codeOf(answer)).toBe(actor.role === 'accountAdmin' ? 'ok' : 'not-permitted')
    })
    it('管理员以外的谁都不能建立、停用、重置', async () => {
      const { id } = await anAccount(desk())
      const officer: Actor = { id: 'x', name: '经办人', role: 'provinceHead' }
      const { identity } = desk()
      expect(await codeOf(createAccount(identity, officer, { ...someone('expert'), role: 'expert' }))).toBe(
        'not-permitted',
      )
      for (const act of [disableAccount, enableAccount, resetSecondFactor])
        expect(await codeOf(act(identity, officer, id))).toBe('not-permitted')
      expect(await codeOf(disableAccount(identity, officer, 'unknown'))).toBe('not-permitted')
      expect(await codeOf(disableAccount(identity, accountAdmin, 'unknown'))).toBe('not-found')
    })
    it('账户管理员不能动安全、审计管理员的账户，也不能把谁变成那样', async () => {
      const { identity } = desk()
      const audit = await anAccount(desk(), { role: 'auditAdmin' })
      const officer = await anAccount(desk())
      for (const act of [disableAccount, resetSecondFactor])
        expect(await codeOf(act(identity, accountAdmin, audit.id))).toBe('separate-administrators')
      expect(await codeOf(amendAccount(identity, accountAdmin, officer.id, { role: 'auditAdmin' }))).toBe(
        'separate-administrators',
      )
      expect(await codeOf(amendAccount(identity, accountAdmin, audit.id, { role: 'partner' }))).toBe(
        'separate-administrators',
      )
    })
    it('谁都不能停用自己、变更自己的角色', async () => {
      const { identity } = desk()
      const { id, name } = await anAccount(desk(), { role: 'accountAdmin' })
      const self: Actor = { id, name, role: 'accountAdmin' }
      expect(await codeOf(disableAccount(identity, self, id))).toBe('own-account')
      expect(await codeOf(amendAccount(identity, self, id, { role: 'provinceHead' }))).toBe('own-account')
    })
    it('安全事件只有审计管理员可看，查阅记录监督员也可看', async () => {
      const { identity } = desk()
      expect(await codeOf(listSecurityEvents(identity, accountAdmin, FIRST))).toBe('not-permitted')
      expect(await codeOf(listSecurityEvents(identity, securityAdmin, FIRST))).toBe('not-permitted')
      await recordAccess(identity, supervisor, 'application', 'a-1')
      expect(await codeOf(listAccesses(identity, accountAdmin, FIRST))).toBe('not-permitted')
      for (const actor of [supervisor, auditAdmin]) {
        const { items } = await given(listAccesses(identity, actor, { kind: 'application', ...FIRST }))
        expect(items).toMatchObject([{ account: 'supervisor', role: 'supervisor', thing: 'a-1' }])
      }
    })
  })

  describe('账户', () => {
    it('登录名不分大小写地唯一；所属地区须与角色相称', async () => {
      const { identity } = desk()
      const { login } = await anAccount(desk())
      const create = (wanted: Partial<NewAccount>) =>
        createAccount(identity, accountAdmin, { ...someone('expert'), role: 'expert', ...wanted })
      expect(await create({ login: login.toUpperCase() })).toMatchObject({
        refusal: { problems: [{ field: 'login' }] },
      })
      expect(await create({ role: 'cityOfficer' })).toMatchObject({ refusal: { problems: [{ field: 'unit' }] } })
      expect(await create({ role: 'countyOfficer', county: SHENYANG })).toMatchObject({
        refusal: { problems: [{ field: 'county' }] },
      })
      const alien: object = { role: 'system' }
      expect(await create(alien)).toMatchObject({ refusal: { problems: [{ field: 'role' }] } })
      expect(await create({ email: 'a@b.cn\r\nBcc: c@d.cn' })).toMatchObject({
        refusal: { problems: [{ field: 'email' }] },
      })
      const { account } = await given(create({ role: 'countyOfficer', county: TIEXI }))
      expect(account).toMatchObject({ unit: SHENYANG, county: TIEXI })
    })
    it('停用的不能登录，启用后可以', async () => {
      const { identity } = desk()
      const { id, login } = await anAccount(desk())
      await given(disableAccount(identity, accountAdmin, id))
      expect(await codeOf(enter(desk(), login))).toBe('wrong-credentials')
      await given(enableAccount(identity, accountAdmin, id))
      expect(await codeOf(enter(desk(), login))).toBe('ok')
    })
    it('重置动态口令后会话结束，下次登录重新启用', async () => {
      const { identity } = desk()
      const { id, login } = await anAccount(desk())
      const { token } = await enrol(desk(), login)
      await given(resetSecondFactor(identity, accountAdmin, id))
      expect(await sessionOf(identity, token)).toBeUndefined()
      expect((await given(enter(desk(), login))).stage).toBe('mustEnrolSecondFactor')
    })
    it('变更角色后原会话结束', async () => {
      const { identity } = desk()
      const { id, login } = await anAccount(desk())
      const { token } = await enrol(desk(), login)
      const changed = await given(amendAccount(identity, accountAdmin, id, { role: 'cityHead', unit: SHENYANG }))
      expect(changed).toMatchObject({ role: 'cityHead', unit: SHENYANG })
      expect(await sessionOf(identity, token)).toBeUndefined()
    })
    it('更改：没有写的不变，空的邮箱和电话即去掉，错处逐项指出', async () => {
      const { identity } = desk()
      const { id } = await anAccount(desk(), { role: 'cityOfficer', unit: SHENYANG, email: 'lao@example.com' })
      const amend = (amendment: Amendment) => amendAccount(identity, accountAdmin, id, amendment)
      const amended = await given(amend({ name: ' 李经办 ', phone: '024-12345678' }))
      expect(amended).toMatchObject({ name: '李经办', phone: '024-12345678', email: 'lao@example.com', unit: SHENYANG })
      const cleared = await given(amend({ email: '', phone: '' }))
      expect(cleared).not.toHaveProperty('email')
      expect(cleared).not.toHaveProperty('phone')
      expect(await amend({ name: '', email: 'x', phone: '12', unit: TIEXI })).toMatchObject({
        refusal: { problems: [{ field: 'name' }, { field: 'email' }, { field: 'phone' }, { field: 'unit' }] },
      })
    })
    it('邮箱由他人变更的，告知原来的邮箱，先前寄去的重设密码链接作废', async () => {
      const { identity } = desk()
      const email = 'yuan@example.com'
      const { id, login } = await anAccount(desk(), { email })
      await requestPasswordReset(identity, login, HERE)
      const mailed = async () =>
        (await given(listOutbox(identity, accountAdmin))).filter(({ recipient }) => recipient === email)
      const token = /password-reset\/([\w-]+)\n/.exec((await mailed())[0]?.body ?? '')?.[1] ?? ''
      await given(amendAccount(identity, accountAdmin, id, { email: 'xin@example.com' }))
      const told = (await mailed()).find(({ subject }) => subject === '培育：账户的邮箱已变更')
      expect(told?.body).toContain('由账户管理员变更')
      expect(told?.body).not.toContain('xin@example.com')
      expect(await codeOf(resetPassword(identity, token, 'Xin-De-Mi-Ma-2019', HERE))).toBe('reset-spent')
    })
    it('企业的第一个确认人由填报人增加，此后由确认人增加；别家企业的不行', async () => {
      const { identity } = desk()
      const { id, uscc } = await aClerk(desk())
      const other = await aClerk(desk())
      const clerk: Actor = { id, name: '王填报', role: 'clerk', enterprise: uscc }
      const add = (actor: Actor, role: 'clerk' | 'confirmer', enterprise = uscc) =>
        createAccount(identity, actor, { ...someone(role), role, enterprise })
      expect(await codeOf(add(clerk, 'clerk'))).toBe('not-permitted')
      expect(await codeOf(add(clerk, 'confirmer', other.uscc))).toBe('not-permitted')
      const { account } = await given(add(clerk, 'confirmer'))
      expect(await codeOf(add(clerk, 'confirmer'))).toBe('has-confirmer')
      expect(await codeOf(disableAccount(identity, clerk, account.id))).toBe('not-permitted')
      const confirmer: Actor = { ...clerk, id: account.id, role: 'confirmer' }
      await given(add(confirmer, 'clerk'))
      expect(await codeOf(add(confirmer, 'clerk', other.uscc))).toBe('not-permitted')
      expect(await given(listAccounts(identity, confirmer, FIRST))).toMatchObject({ total: 3 })
      await given(disableAccount(identity, confirmer, id))
      expect(await codeOf(disableAccount(identity, confirmer, other.id))).toBe('not-permitted')
    })
  })

  describe('安全事件', () => {
    it('记下谁、何时、何处、何事；没有密码、口令、令牌和密钥', async () => {
      const { identity } = desk()
      const { id, login } = await anAccount(desk())
      const enrolled = await enrol(desk(), login)
      const code = codeAt(desk(), enrolled.secret, -4)
      await enter(desk(), login, 'Wrong-Password-1')
      await enter(desk(), 'My Password 2019!')
      const { items } = await given(listSecurityEvents(identity, auditAdmin, { search: login, ...FIRST }))
      const events = items.filter(({ account }) => account === id)
      expect(events.map(({ event }) => event)).toEqual([
        'signInFailed',
        'secondFactorEnrolled',
        'signedIn',
        'accountCreated',
      ])
      expect(events[0]).toMatchObject({ login, address: '192.0.2.1', at: desk().now().toISOString() })
      const { db } = identity.runtime.database
      const text = JSON.stringify(await db.selectFrom('security_events').selectAll().execute())
      const secrets = [
        PASSWORD,
        'Wrong-Password-1',
        'My Password',
        enrolled.token,
        enrolled.secret,
        ...enrolled.backupCodes,
      ]
      for (const secret of [...secrets, `"${code}"`]) expect(text).not.toContain(secret)
    })
    it('越权的尝试也记下', async () => {
      const { identity } = desk()
      const { id } = await anAccount(desk(), { role: 'auditAdmin' })
      await disableAccount(identity, accountAdmin, id)
      const { items } = await given(listSecurityEvents(identity, auditAdmin, FIRST))
      expect(items[0]).toMatchObject({ event: 'refused', by: accountAdmin.id })
      expect(items[0]?.detail).toBe('停用账户，账户管理员，separate-administrators')
    })
    it('填写有误不算越权', async () => {
      const { identity } = desk()
      const { id } = await anAccount(desk())
      const refusedSoFar = async () =>
        (await given(listSecurityEvents(identity, auditAdmin, { event: 'refused', ...FIRST }))).total
      const before = await refusedSoFar()
      expect(await codeOf(amendAccount(identity, accountAdmin, id, { email: 'x' }))).toBe('incomplete')
      expect(await refusedSoFar()).toBe(before)
    })
    it.each(['security_events', 'accesses'] as const)('%s 不能改、不能删', async (table) => {
      const { db } = desk().identity.runtime.database
      await expect(db.updateTable(table).set({ at: '' }).execute()).rejects.toThrow('append-only')
      await expect(db.deleteFrom(table).execute()).rejects.toThrow('append-only')
    })
  })
})
