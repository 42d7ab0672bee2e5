import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { beginOidc, createAccount, disableAccount, finishOidc, listAccounts, openIdentity, sessionOf } from '#identity'
import { readConfig } from '#service/config.ts'
import { aClerk, accountAdmin, anUscc, codeOf, eachDesk, FIRST, given, HERE, TIEXI } from '#specs/support/identity.ts'
import { CLIENT, startProvider, type TestProvider, visit } from '#specs/support/oidc.ts'

const URL = 'https://zjtx.example.com'
const USCC = anUscc(5001)
const elsewhere = anUscc(5002)
const taken: Record<string, string> = {}

const PEOPLE = {
  valve: { name: '沈阳阀门有限公司', uscc: USCC },
  dalian: { name: '大连仪表有限公司', uscc: elsewhere, county: '210202' },
  person: { name: '张三' },
  wrong: { name: '沈阳假码有限公司', uscc: '91210106MA0000000X' },
  taken,
}

describe('统一身份认证（真实的 OIDC 服务器）', () => {
  let provider: TestProvider
  beforeAll(async () => {
    // It warns that keys and memory are for development, which is what they are here.
    for (const way of ['info', 'warn'] as const) vi.spyOn(console, way).mockImplementation(() => undefined)
    provider = await startProvider(PEOPLE, `${URL}/sign-in/oidc/callback`)
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await provider.close()
  })

  const env = () => ({
    PEIYU_URL: URL,
    PEIYU_OIDC_ISSUER: provider.issuer,
    PEIYU_OIDC_CLIENT_ID: CLIENT.id,
    PEIYU_OIDC_CLIENT_SECRET: CLIENT.secret,
  })

  eachDesk((desk) => {
    const come = async (subject: string) => {
      const { url, kept } = await given(beginOidc(desk().identity))
      return finishOidc(desk().identity, await visit(url, subject), kept, HERE)
    }
    const enterprise = (uscc: string) =>
      desk()
        .identity.runtime.database.db.selectFrom('enterprises')
        .selectAll()
        .where('id', '=', uscc)
        .executeTakeFirst()

    it('法人首次登录：建立账户，企业登记并即时核实；再次登录是同一账户', async () => {
      const first = await given(come('valve'))
      expect(first).toMatchObject({ stage: 'complete', account: { enterprise: USCC, hasPassword: false } })
      expect(await enterprise(USCC)).toMatchObject({ stage: 'verified', name: '沈阳阀门有限公司', county: TIEXI })
      expect(await sessionOf(desk().identity, first.token)).toMatchObject({ actor: { enterprise: USCC } })
      const second = await given(come('valve'))
      expect(second.account.id).toBe(first.account.id)
      expect(second.token).not.toBe(first.token)
    })

    it('所在县区以认证给出的为准', async () => {
      await given(come('dalian'))
      expect(await enterprise(elsewhere)).toMatchObject({ county: '210202', unit: '210200' })
    })

    it('企业已由填报人注册待核实的，法人登录后即时核实，并可管理账户', async () => {
      const clerk = await aClerk(desk())
      taken.uscc = clerk.uscc
      taken.name = '沈阳机械有限公司'
      const { account, token } = await given(come('taken'))
      expect(await enterprise(clerk.uscc)).toMatchObject({ stage: 'verified' })
      const actor = (await sessionOf(desk().identity, token))?.actor ?? accountAdmin
      const ids = (await given(listAccounts(desk().identity, actor, FIRST))).items.map(({ id }) => id)
      expect(ids.toSorted()).toEqual([clerk.id, account.id].toSorted())
      await given(disableAccount(desk().identity, actor, clerk.id))
    })

    it('没有账户的自然人、代码不符的法人，不予登录', async () => {
      expect(await codeOf(come('person'))).toBe('oidc-stranger')
      expect(await codeOf(come('wrong'))).toBe('incomplete')
    })

    it('state、nonce、校验码被换过的，不予登录', async () => {
      const { identity } = desk()
      for (const changed of ['state', 'nonce', 'verifier'] as const) {
        const { url, kept } = await given(beginOidc(identity))
        const other = (await given(beginOidc(identity))).kept
        const query = await visit(url, 'valve')
        const wrong = { ...kept, [changed]: other[changed] }
        expect(await codeOf(finishOidc(identity, query, wrong, HERE)), changed).toBe('oidc-failed')
      }
    })

    it('同一授权码不能再用；没有授权码的不予登录', async () => {
      const { identity } = desk()
      const { url, kept } = await given(beginOidc(identity))
      const query = await visit(url, 'dalian')
      await finishOidc(identity, query, kept, HERE)
      expect(await codeOf(finishOidc(identity, query, kept, HERE))).toBe('oidc-failed')
      expect(await codeOf(finishOidc(identity, '?error=access_denied', kept, HERE))).toBe('oidc-failed')
      expect(await codeOf(finishOidc(identity, '', kept, HERE))).toBe('oidc-failed')
    })

    it('账户停用的，认证通过也不能登录', async () => {
      const { account } = await given(come('valve'))
      await given(disableAccount(desk().identity, accountAdmin, account.id))
      expect(await codeOf(come('valve'))).toBe('account-disabled')
    })

    it('认证服务连接不上、没有接入的，说明用密码登录', async () => {
      const { runtime } = desk().identity
      const read = (issuer: string) => readConfig({ ...env(), PEIYU_OIDC_ISSUER: issuer, PEIYU_SECRET: 'x'.repeat(32) })
      const away = openIdentity(runtime, read('http://127.0.0.1:1'))
      expect(await codeOf(beginOidc(away))).toBe('oidc-unreachable')
      expect(await codeOf(beginOidc({ ...away, oidc: undefined }))).toBe('oidc-off')
      expect(await codeOf(createAccount(away, accountAdmin, { login: 'abc', role: 'expert', name: '甲' }))).toBe('ok')
    })
  }, env)
})
