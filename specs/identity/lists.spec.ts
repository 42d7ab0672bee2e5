import { describe, expect, it } from 'vitest'
import {
  type AccessQuery,
  type AccountQuery,
  disableAccount,
  listAccesses,
  listAccounts,
  listSecurityEvents,
  type SecurityEventQuery,
  unlockAccount,
} from '#identity'
import { dayOf } from '#kernel'
import type { Actor } from '#lifecycle'
import { recordAccess } from '#service/reads/record-access.ts'
import {
  aClerk,
  accountAdmin,
  anAccount,
  auditAdmin,
  codeOf,
  type Desk,
  eachDesk,
  enter,
  FIRST,
  given,
  HOUR,
  MINUTE,
  SHENYANG,
  securityAdmin,
} from '#specs/support/identity.ts'

const supervisor: Actor = { id: 'supervisor', name: '监督员丁', role: 'supervisor' }

/** Types a wrong password so often. */
const fail = async (desk: Desk, login: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) await enter(desk, login, 'Wrong-Password-1')
}

eachDesk((desk) => {
  const accounts = (query: Partial<AccountQuery> = {}, actor = accountAdmin) =>
    given(listAccounts(desk().identity, actor, { ...FIRST, ...query }))
  const loginsOf = async (query: Partial<AccountQuery>) => (await accounts(query)).items.map(({ login }) => login)

  describe('账户名单', () => {
    it('按姓名、登录名、信用代码查找，通配符只当作字；没有的答复为空', async () => {
      const clerk = await aClerk(desk())
      await anAccount(desk(), { login: 'chazhao', name: '查找100%的人' })
      expect(await loginsOf({ search: '100%' })).toEqual(['chazhao'])
      expect(await loginsOf({ search: 'CHAZ' })).toEqual(['chazhao'])
      expect(await loginsOf({ search: clerk.uscc })).toEqual([clerk.login])
      expect(await accounts({ search: '100_' })).toEqual({ items: [], total: 0 })
    })
    it('按角色和状态筛选：在用、已停用各归各', async () => {
      const head = await anAccount(desk(), { role: 'cityHead', unit: SHENYANG, login: 'zaiyong' })
      const gone = await anAccount(desk(), { role: 'cityHead', unit: SHENYANG, login: 'tingyong' })
      await given(disableAccount(desk().identity, accountAdmin, gone.id))
      const role = 'cityHead'
      expect(await loginsOf({ role })).toEqual([gone.login, head.login])
      expect(await loginsOf({ role, state: 'inUse' })).toEqual([head.login])
      expect(await loginsOf({ role, state: 'disabled' })).toEqual([gone.login])
      expect(await loginsOf({ role, state: 'locked' })).toEqual([])
    })
    it('连错四次不算锁定，五次算，过了锁定时间不再算；解除的也不再算；停用的只算停用', async () => {
      const role = 'expert'
      const state = 'locked'
      const made = [await anAccount(desk(), { role }), await anAccount(desk(), { role })]
      const [first, second] = made.map(({ login }) => login)
      const [, { id = '' } = {}] = made
      await fail(desk(), first ?? '', 4)
      expect(await loginsOf({ role, state })).toEqual([])
      await fail(desk(), first ?? '', 1)
      await fail(desk(), second?.toUpperCase() ?? '', 5)
      expect(await loginsOf({ role, state })).toEqual([first, second])
      expect(await loginsOf({ role, state: 'inUse' })).toEqual([])
      const until = new Date(desk().now().getTime() + 15 * MINUTE * 1000).toISOString()
      expect((await accounts({ role })).items.map(({ lockedUntil }) => lockedUntil)).toEqual([until, until])
      await given(unlockAccount(desk().identity, securityAdmin, id))
      expect(await loginsOf({ role, state })).toEqual([first])
      desk().pass(15 * MINUTE - 1)
      expect(await loginsOf({ role, state })).toEqual([first])
      desk().pass(1)
      expect(await loginsOf({ role, state })).toEqual([])
      await fail(desk(), second ?? '', 5)
      await given(disableAccount(desk().identity, accountAdmin, id))
      expect(await loginsOf({ role, state })).toEqual([])
      expect(await loginsOf({ role, state: 'disabled' })).toEqual([second])
    })
    it('分页：各页相接正是全部，总数不变；排序按登录名、姓名、最近建立', async () => {
      const role = 'partner'
      for (const [login, name] of [
        ['b-two', '甲'],
        ['a-one', '丙'],
        ['c-three', '乙'],
      ] as const) {
        await anAccount(desk(), { role, login, name })
        desk().pass(MINUTE)
      }
      const pages = await Promise.all([1, 2, 3].map((page) => accounts({ role, page, size: 2 })))
      expect(pages.map(({ items, total }) => [items.map(({ login }) => login), total])).toEqual([
        [['a-one', 'b-two'], 3],
        [['c-three'], 3],
        [[], 3],
      ])
      expect(await loginsOf({ role, sort: '-created' })).toEqual(['c-three', 'a-one', 'b-two'])
      expect((await accounts({ role, sort: 'name' })).items.map(({ name }) => name).toSorted()).toEqual([
        '丙',
        '乙',
        '甲',
      ])
    })
    it('企业的人只看到本企业的，怎么查找都是；没有企业的办事人员不能看', async () => {
      const { uscc, login } = await aClerk(desk())
      const other = await aClerk(desk())
      const confirmer: Actor = { id: 'c', name: '确认人', role: 'confirmer', enterprise: uscc }
      expect((await accounts({}, confirmer)).items.map((one) => one.login)).toEqual([login])
      expect(await accounts({ search: other.uscc }, confirmer)).toEqual({ items: [], total: 0 })
      const expert: Actor = { id: 'e', name: '专家', role: 'expert' }
      expect(await codeOf(listAccounts(desk().identity, expert, FIRST))).toBe('not-permitted')
    })
  })

  describe('安全事件', () => {
    const events = (query: Partial<SecurityEventQuery>) =>
      given(listSecurityEvents(desk().identity, auditAdmin, { ...FIRST, ...query }))

    it('按事件、按人查找：所涉的人和办理的人都算；显示姓名', async () => {
      const admin = await anAccount(desk(), { role: 'accountAdmin', name: '办理者赵' })
      const other = await anAccount(desk(), { name: '被办理者钱' })
      const actor: Actor = { id: admin.id, name: admin.name, role: 'accountAdmin' }
      await given(disableAccount(desk().identity, actor, other.id))
      const event = 'accountDisabled'
      const line = { event, accountName: '被办理者钱', byName: '办理者赵', login: other.login, by: admin.id }
      for (const search of ['办理者赵', '被办理者', other.login.toUpperCase()])
        expect(await events({ event, search })).toMatchObject({ items: [line], total: 1 })
      expect((await events({ search: '被办理者' })).items.map((one) => one.event)).toEqual([event, 'accountCreated'])
      expect(await events({ event, search: '没有这个人' })).toEqual({ items: [], total: 0 })
    })
    it('锁定后的尝试不写账户，按姓名也找得到；没有这个登录名的，按所写的登录名找', async () => {
      const { login } = await anAccount(desk(), { name: '周锁定' })
      await fail(desk(), login, 6)
      const told = await events({ search: '周锁定' })
      expect(told.items[0]).toMatchObject({ event: 'locked', account: null, login })
      expect(told.total).toBe(7)
      await enter(desk(), 'Mei-You', 'Wrong-Password-1')
      expect(await events({ search: 'mei-you' })).toMatchObject({ items: [{ login: 'Mei-You' }], total: 1 })
    })
    it('按完整的来源地址查找', async () => {
      const { login } = await anAccount(desk())
      await enter(desk(), login, 'Wrong-Password-1', '198.51.100.7')
      expect(await events({ search: '198.51.100.7' })).toMatchObject({ items: [{ login }], total: 1 })
      expect(await events({ search: '198.51.100' })).toMatchObject({ total: 0 })
    })
    it('日期是北京时间的一天，首尾两天都算', async () => {
      const sinceMidnight = (desk().now().getTime() / 1000 + 8 * HOUR) % (24 * HOUR)
      desk().pass(48 * HOUR - sinceMidnight)
      const { id: first } = await anAccount(desk())
      const today = dayOf(desk().now())
      desk().pass(24 * HOUR - 1)
      const { id: last } = await anAccount(desk())
      desk().pass(1)
      const { id: next } = await anAccount(desk())
      const event = 'accountCreated'
      const told = async (query: Partial<SecurityEventQuery>) =>
        (await events({ event, ...query })).items.map(({ account }) => account)
      expect(await told({ from: today, to: today })).toEqual([last, first])
      expect(await told({ from: today, sort: 'at' })).toEqual([first, last, next])
      expect(await told({ to: today })).not.toContain(next)
      expect((await told({ to: today })).slice(0, 2)).toEqual([last, first])
    })
    it('分页：新的在前，各页相接不重不漏', async () => {
      const { total } = await events({})
      expect(total).toBeGreaterThan(10)
      const pages = await Promise.all([1, 2, 3].map((page) => events({ page, size: 4 })))
      const ids = pages.flatMap(({ items }) => items.map(({ id }) => id))
      expect(ids).toEqual((await events({})).items.slice(0, 12).map(({ id }) => id))
      expect(ids).toEqual(ids.toSorted((one, other) => other - one))
      expect(pages.map((page) => page.total)).toEqual([total, total, total])
    })
  })

  describe('查阅记录', () => {
    const accesses = async (query: Partial<AccessQuery>) =>
      (await given(listAccesses(desk().identity, supervisor, { ...FIRST, ...query }))).items.map(({ thing }) => thing)

    it('按人、角色、种类、编号查找；改了姓名的按现在的、当时的姓名都找得到', async () => {
      const { identity } = desk()
      const { id, login } = await anAccount(desk(), { name: '孙查阅' })
      const officer: Actor = { id, name: '孙查阅', role: 'provinceOfficer' }
      await recordAccess(identity, officer, 'application', 'LN-1')
      await recordAccess(identity, officer, 'file', 'f'.repeat(64))
      await recordAccess(identity, { ...officer, id: 'other', name: '李查阅', role: 'expert' }, 'application', 'LN-2')
      expect(await accesses({ search: '孙查' })).toEqual(['f'.repeat(64), 'LN-1'])
      expect(await accesses({ search: login, kind: 'application' })).toEqual(['LN-1'])
      expect(await accesses({ search: 'LN-2' })).toEqual(['LN-2'])
      expect(await accesses({ role: 'expert' })).toEqual(['LN-2'])
      expect(await accesses({ kind: 'application', sort: 'at' })).toEqual(['LN-1', 'LN-2'])
      expect(await accesses({ kind: 'title' })).toEqual([])
      const { db } = identity.runtime.database
      await db.updateTable('accounts').set({ name: '孙改名' }).where('id', '=', id).execute()
      for (const search of ['孙改', '孙查阅'])
        expect(await accesses({ search, kind: 'file' })).toEqual(['f'.repeat(64)])
    })
    it('按日期', async () => {
      const today = dayOf(desk().now())
      desk().pass(48 * HOUR)
      await recordAccess(desk().identity, supervisor, 'review', 'later')
      expect(await accesses({ from: today, to: today })).not.toContain('later')
      expect(await accesses({ from: today, search: '监督员丁' })).toEqual(['later'])
    })
  })
})
