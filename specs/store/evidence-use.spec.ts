import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { act } from '#demo/year/context.ts'
import { cityOfficerOf, clerkOf } from '#demo/year/people.ts'
import { MIGRATIONS } from '#store'
import { eachOffice, submitted } from '../support/runtime.ts'

eachOffice((_, stage) => {
  const db = () => stage().runtime.database.db
  const uses = () =>
    db()
      .selectFrom('evidence_use')
      .selectAll()
      .orderBy('application')
      .orderBy('version')
      .orderBy('item')
      .orderBy('sha256')
      .execute()

  describe('哪一次提交列了哪个文件', () => {
    it('随提交一起记下，每一版各记各的；同一项里列两遍的只记一次', async () => {
      const { id, enterprise, form, unit } = await submitted(stage(), 71)
      const named = new Set(form.evidence.map(({ item, sha256 }) => `${item} ${sha256}`))
      const first = await uses()
      expect(new Set(first.map(({ item, sha256 }) => `${item} ${sha256}`))).toEqual(named)
      for (const use of first) expect(use).toMatchObject({ application: id, version: 1, enterprise })
      const items = [{ field: 'contactPhone', reason: '电话无人接听' }]
      await act(stage(), cityOfficerOf(unit), 'application.returnToApplicant', id, { items })
      const [twice] = form.evidence
      if (twice === undefined) throw new Error('no evidence')
      const mended = { ...form, evidence: [twice, { ...twice, name: '副本.pdf' }] }
      await act(stage(), clerkOf(enterprise), 'application.resubmit', id, { form: mended, baseVersion: 1 })
      const second = (await uses()).filter(({ version }) => version === 2)
      expect(second).toEqual([{ application: id, version: 2, item: twice.item, sha256: twice.sha256, enterprise }])
    })

    it('以前提交的由结构变更补记，与当时就记下的一样', async () => {
      await submitted(stage(), 72)
      const kept = await uses()
      expect(kept.length).toBeGreaterThan(1)
      await db()
        .transaction()
        .execute(async (trx) => {
          await sql`drop table evidence_use`.execute(trx)
          await MIGRATIONS['0006-evidence-use']?.up(trx)
        })
      expect(await uses()).toEqual(kept)
    })
  })
})
