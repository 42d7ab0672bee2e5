import { beforeAll, describe, expect, it } from 'vitest'
import { createAccount, type Identity, type NewAccount } from '#identity'
import type { Actor } from '#lifecycle'
import { recordAccess } from '#service/reads/record-access.ts'
import { httpOffice } from '../support/http-server.ts'

const accountAdmin: Actor = { id: 'admin', name: '账户管理员', role: 'accountAdmin' }
const auditAdmin: Actor = { id: 'audit', name: '审计管理员', role: 'auditAdmin' }
const supervisor: Actor = { id: 'supervisor', name: '监督员', role: 'supervisor' }
const confirmer: Actor = { id: 'confirmer', name: '确认人', role: 'confirmer', enterprise: '91210106MA0000001R' }

const PEOPLE: readonly NewAccount[] = [
  { login: 'shiju-1', name: '赵经办', role: 'cityOfficer', unit: '210100' },
  { login: 'shiju-2', name: '钱经办', role: 'cityOfficer', unit: '210100' },
  { login: 'shiju-3', name: '孙经办', role: 'cityOfficer', unit: '210200' },
  { login: 'zhuanjia', name: '李专家', role: 'expert' },
]

describe('管理员的名单和记录', () => {
  const site = httpOffice({ whole: true })
  const identity = (): Identity => {
    const { identity } = site().options
    if (identity === undefined) throw new Error('no identity')
    return identity
  }
  const list = async (actor: Actor, url: string) => (await site().get(actor, url)).json()

  beforeAll(async () => {
    for (const wanted of PEOPLE) expect((await createAccount(identity(), accountAdmin, wanted)).ok).toBe(true)
    for (const thing of ['LN-1', 'LN-2', 'LN-3']) await recordAccess(identity(), supervisor, 'application', thing)
  })

  it('账户：查找、按角色和状态筛选、排序、分页，答复一页和总数', async () => {
    const logins = async (query: string) => {
      const { items, total } = await list(accountAdmin, `/api/accounts?${query}`)
      return [items.map(({ login }: { login: string }) => login), total]
    }
    expect(await logins('role=cityOfficer&size=2')).toEqual([['shiju-1', 'shiju-2'], 3])
    expect(await logins('role=cityOfficer&size=2&page=2')).toEqual([['shiju-3'], 3])
    expect(await logins('search=%E4%B8%93%E4%B8%9A')).toEqual([[], 0])
    expect(await logins('search=%E6%9D%8E%E4%B8%93%E5%AE%B6')).toEqual([['zhuanjia'], 1])
    expect(await logins('role=expert&state=inUse')).toEqual([['zhuanjia'], 1])
    expect(await logins('state=disabled')).toEqual([[], 0])
    expect(await logins('role=cityOfficer&sort=-created&size=1')).toEqual([['shiju-3'], 3])
  })

  it('账户：企业确认人只看到本企业的', async () => {
    expect(await list(confirmer, '/api/accounts')).toEqual({ items: [], total: 0 })
  })

  it('安全事件：按事件、人和日期', async () => {
    const url = '/api/security-events?event=accountCreated'
    expect(await list(auditAdmin, `${url}&size=1`)).toMatchObject({
      items: [{ event: 'accountCreated', accountName: '李专家', login: 'zhuanjia', by: 'admin', byName: null }],
      total: 4,
    })
    expect(await list(auditAdmin, `${url}&search=shiju`)).toMatchObject({ total: 3 })
    expect(await list(auditAdmin, `${url}&to=2019-01-01`)).toEqual({ items: [], total: 0 })
    expect(await list(auditAdmin, `${url}&from=2019-01-01&sort=at&size=1`)).toMatchObject({
      items: [{ login: 'shiju-1' }],
      total: 4,
    })
  })

  it('查阅记录：按人、角色、种类和日期，审计管理员同样可看', async () => {
    for (const actor of [supervisor, auditAdmin])
      expect(await list(actor, '/api/accesses?size=2')).toMatchObject({
        items: [{ thing: 'LN-3' }, { thing: 'LN-2', name: '监督员', role: 'supervisor', kind: 'application' }],
        total: 3,
      })
    expect(await list(supervisor, '/api/accesses?search=LN-1&role=supervisor&kind=application')).toMatchObject({
      items: [{ thing: 'LN-1' }],
      total: 1,
    })
    for (const none of ['kind=file', 'role=expert', 'to=2019-01-01', 'search=LN'])
      expect(await list(supervisor, `/api/accesses?${none}`)).toEqual({ items: [], total: 0 })
  })

  it.each([
    '/api/accounts?state=asleep',
    '/api/accounts?role=king',
    '/api/accounts?sort=password_hash',
    '/api/accounts?size=201',
    '/api/security-events?from=2019-02-30',
    '/api/accesses?to=yesterday',
    '/api/accesses?page=0',
  ])('%s 读不懂，指出是哪一处', async (url) => {
    const answer = await site().get(auditAdmin, url)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().problems).toHaveLength(1)
  })

  it('变更本人的联系方式须登录，并且要写明邮箱、电话和密码', async () => {
    const request = { method: 'POST', url: '/api/account/contact' } as const
    const payload = { password: 'x', email: 'a@example.com', phone: '' }
    expect((await site().ask(undefined, { ...request, payload })).statusCode).toBe(401)
    expect((await site().ask(auditAdmin, { ...request, payload: { email: 'a@example.com' } })).statusCode).toBe(400)
    expect((await site().ask(auditAdmin, { ...request, payload })).json()).toMatchObject({ code: 'no-session' })
  })
})
