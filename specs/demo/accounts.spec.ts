import { describe, expect, it } from 'vitest'
import { demoAccounts, signInAs } from '#demo/accounts.ts'
import { cityOfficerOf, EXPERTS } from '#demo/year/people.ts'
import { createFirstAccount, listAccounts, requestPasswordReset, sessionOf } from '#identity'
import { ROLES } from '#lifecycle'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'
import { accountAdmin, anUscc, codeOf, eachDesk, enter, FIRST, given, HERE, SHENYANG } from '#specs/support/identity.ts'

describe('演示', () => {
  eachDesk(
    (desk) => {
      it('每个角色都有人，15个推荐单位各有经办人和负责人；再做一次不重复', async () => {
        const accounts = await given(demoAccounts(desk().identity))
        expect(await given(demoAccounts(desk().identity))).toHaveLength(accounts.length)
        for (const role of ['cityOfficer', 'cityHead'] as const) {
          const units = accounts.filter((account) => account.role === role).map(({ unit }) => unit)
          expect(units.toSorted()).toEqual(LIAONING.reportingUnits.map(({ code }) => code).toSorted())
        }
        const people = Object.keys(ROLES).filter((role) => !['citizen', 'system', 'clerk', 'confirmer'].includes(role))
        expect([...new Set(accounts.map(({ role }) => role))].toSorted()).toEqual(people.toSorted())
      })

      it('一键登录就是演练中的那个人，不要密码和动态口令', async () => {
        const { token, stage } = await given(signInAs(desk().identity, { role: 'cityOfficer', unit: SHENYANG }, HERE))
        expect(stage).toBe('complete')
        const session = await sessionOf(desk().identity, token)
        expect(session?.actor).toEqual(cityOfficerOf(SHENYANG))
        const expert = await given(signInAs(desk().identity, { role: 'expert', id: EXPERTS[3]?.id }, HERE))
        expect(expert.account.id).toBe(EXPERTS[3]?.id)
      })

      it('企业的人随时补上，须指明企业', async () => {
        expect(await codeOf(signInAs(desk().identity, { role: 'confirmer' }, HERE))).toBe('no-such-seat')
        const { account } = await given(signInAs(desk().identity, { role: 'clerk', enterprise: anUscc(1) }, HERE))
        expect(account).toMatchObject({ id: `rehearsal-clerk-${anUscc(1)}`, enterprise: anUscc(1) })
        expect(await codeOf(signInAs(desk().identity, { role: 'confirmer', enterprise: anUscc(1) }, HERE))).toBe('ok')
        expect(await codeOf(signInAs(desk().identity, { role: 'clerk', enterprise: 'x' }, HERE))).toBe('incomplete')
      })

      it('县区经办人随时补上，须指明县区；别的角色不会凭县区坐到他的位子', async () => {
        expect(await codeOf(signInAs(desk().identity, { role: 'countyOfficer' }, HERE))).toBe('ok')
        const { account } = await given(signInAs(desk().identity, { role: 'countyOfficer', county: '210181' }, HERE))
        expect(account).toMatchObject({ role: 'countyOfficer', county: '210181' })
        expect(await codeOf(signInAs(desk().identity, { role: 'expert', county: '210181' }, HERE))).toBe('no-such-seat')
      })

      it('关掉演示，这些账户如同没有：不能登录，会话失效，不碍建立首个账户', async () => {
        const { identity } = desk()
        const { token, account } = await given(signInAs(identity, { role: 'provinceHead' }, HERE))
        const runtime = { ...identity, demo: false }
        expect(await sessionOf(runtime, token)).toBeUndefined()
        expect(await codeOf(signInAs(runtime, { role: 'provinceHead' }, HERE))).toBe('not-in-demo')
        expect(await codeOf(demoAccounts(runtime))).toBe('not-in-demo')
        expect(await codeOf(enter({ ...desk(), identity: runtime }, account.login, ''))).toBe('wrong-credentials')
        await requestPasswordReset(runtime, account.login, HERE)
        expect(await given(listAccounts(runtime, accountAdmin, FIRST))).toEqual({ items: [], total: 0 })
        const first = { login: 'root-admin', name: '首位管理员', role: 'accountAdmin' } as const
        expect(await codeOf(createFirstAccount(runtime, first))).toBe('ok')
      })
    },
    () => ({ PEIYU_DEMO: 'on' }),
  )
})
