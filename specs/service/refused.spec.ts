import { describe, expect, it } from 'vitest'
import { act } from '#demo/year/context.ts'
import { cityHeadOf, cityOfficerOf, clerkOf, PROVINCE } from '#demo/year/people.ts'
import { day } from '#kernel'
import type { Outcome } from '#service/perform/command.ts'
import { perform } from '#service/perform/perform.ts'
import {
  AFTER_THE_GATE,
  accepted,
  codeOf,
  contentOf,
  eachOffice,
  recommended,
  SUBMISSION_DAY,
  stranger,
  submission,
  submitted,
  verified,
} from '#specs/support/runtime.ts'

const DALIAN = '210200'
const LAST_DAY = day('2019-06-30')

eachOffice((_name, stage) => {
  const runtime = () => stage().runtime
  const db = () => runtime().database.db

  /** The refusal of that code, which must have been recorded and have changed nothing else. */
  const refused = async (asking: () => Promise<Outcome>, code: string) => {
    const before = await contentOf(runtime())
    const recorded = await refusals()
    const outcome = await asking()
    expect(codeOf(outcome)).toBe(code)
    if (outcome.ok) throw new Error('accepted')
    expect(await contentOf(runtime())).toEqual(before)
    const added = (await refusals()).slice(recorded.length)
    expect(added).toHaveLength(1)
    expect(added[0]).toMatchObject({ code, message: outcome.refusal.message })
    return { refusal: outcome.refusal, record: added[0] }
  }
  const refusals = () => db().selectFrom('refusals').selectAll().orderBy('id').execute()

  describe('拒绝', () => {
    it('记载何时、谁、什么身份、办什么、对哪一件、什么原因', async () => {
      const { id } = await submitted(stage(), 1)
      const { id: by_id, name: by_name, role: by_role } = cityOfficerOf(DALIAN)
      const asking = { actor: cityOfficerOf(DALIAN), act: 'application.decline', id, key: '1' } as const
      const { record } = await refused(
        () => perform(runtime(), { ...asking, command: { reason: '不符合' } }),
        'not-permitted',
      )
      expect(record).toMatchObject({
        ...{ by_id, by_name, by_role, act: 'application.decline', kind: 'application', stream: id },
        at: stage().clock.now().toISOString(),
      })
    })

    it('身份不对:市局经办人不能报送推荐函,并告知谁可以', async () => {
      const { id: application, unit } = await recommended(stage(), 2)
      const { campaign } = stage()
      const letter = { campaign, unit, date: SUBMISSION_DAY, applications: [application], explanation: '数量有限。' }
      await act(stage(), cityOfficerOf(unit), 'letter.draft', 'letter-2', letter)
      const command = { number: '沈工信发〔2019〕2号' }
      const sending = { act: 'letter.send', id: 'letter-2', command, key: '2' } as const
      const { refusal } = await refused(
        () => perform(runtime(), { ...sending, actor: cityOfficerOf(unit) }),
        'not-permitted',
      )
      expect(refusal.message).toContain('市局负责人（本市）')
      await accepted(perform(runtime(), { ...sending, actor: cityHeadOf(unit) }))
    })

    it('用别家企业的名义提交,或办理别家企业的申报', async () => {
      const [own, other] = [await submitted(stage(), 3), await verified(stage(), 4)]
      const actor = clerkOf(own.enterprise)
      await refused(() => perform(runtime(), { ...submission(stage(), other), actor }), 'not-permitted')
      const withdrawal = { act: 'application.withdraw', id: own.id, key: '4', command: { reason: '误报' } } as const
      await refused(() => perform(runtime(), { ...withdrawal, actor: clerkOf(other.enterprise) }), 'not-permitted')
      await accepted(perform(runtime(), { ...withdrawal, actor }))
    })

    it('环节不对:没有退回的申报不能重新提交', async () => {
      const { id, enterprise, form } = await submitted(stage(), 5)
      const asking = { actor: clerkOf(enterprise), act: 'application.resubmit', id, key: '5' } as const
      const { refusal } = await refused(
        () => perform(runtime(), { ...asking, command: { form, baseVersion: 1 } }),
        'wrong-stage',
      )
      expect(refusal.message).toMatch(/现处于“市级初审中”.*“已退回补正”/)
    })

    it('6月30日当天仍可提交,7月1日起不再受理,并引用依据', async () => {
      const [intime, late] = [await verified(stage(), 6), await verified(stage(), 7)]
      stage().clock.set(AFTER_THE_GATE)
      const { refusal } = await refused(() => perform(runtime(), submission(stage(), late)), 'gate-closed')
      expect(refusal.cite).toMatchObject({ clause: '三(一)' })
      expect(refusal.message).toContain('2019年6月30日')
      stage().clock.set(LAST_DAY)
      await accepted(perform(runtime(), submission(stage(), intime)))
    })

    it('同一件再提交一次', async () => {
      const { id, ...applicant } = await submitted(stage(), 8)
      const again = { ...submission(stage(), { id, ...applicant }), key: 'another' }
      await refused(() => perform(runtime(), again), 'already-exists')
    })

    it('同一企业同一专项再报一件', async () => {
      const applicant = await submitted(stage(), 9, 'enterprise')
      const again = submission(stage(), { ...applicant, id: 'second-9' })
      const { refusal } = await refused(() => perform(runtime(), again), 'already-applied')
      expect(refusal.message).toContain('撤回')
    })

    it('在旧版本上修改后重新提交', async () => {
      const { id, enterprise, form, unit } = await submitted(stage(), 10)
      const items = [{ field: 'contactPhone', reason: '电话无人接听' }]
      await act(stage(), cityOfficerOf(unit), 'application.returnToApplicant', id, { items })
      const asking = { actor: clerkOf(enterprise), act: 'application.resubmit', id } as const
      for (const baseVersion of [0, 2]) {
        const command = { form, baseVersion }
        await refused(() => perform(runtime(), { ...asking, key: `10-${baseVersion}`, command }), 'stale-version')
      }
      const { events } = await accepted(
        perform(runtime(), { ...asking, key: '10-1', command: { form, baseVersion: 1 } }),
      )
      expect(events[0]?.event).toMatchObject({ type: 'resubmitted', version: 2 })
    })

    it('申报表有错:一次列出全部,每处都有栏目、原因和出路', async () => {
      const applicant = await verified(stage(), 11, 'enterprise')
      const { form } = applicant
      const { enterpriseName: _, ...facts } = form.facts
      const wrong = { ...form, facts: { ...facts, postcode: 'abc', invented: 1, registeredOn: '2019-02-30' } }
      const request = submission(stage(), applicant)
      const asking = { ...request, command: { ...request.command, form: wrong } }
      const { refusal } = await refused(() => perform(runtime(), asking), 'invalid-form')
      const problems = new Map(refusal.problems?.toReversed().map(({ field, code }) => [field, code]))
      expect(problems).toEqual(
        new Map([
          ['invented', 'unknown-field'],
          ['postcode', 'bad-format'],
          ['registeredOn', 'not-a-day'],
          ['enterpriseName', 'required'],
        ]),
      )
      for (const problem of refusal.problems ?? []) expect(problem.message).toMatch(/。请.*。$|，请.*。$/)
    })

    it.each([
      ['没有的批次', { campaign: 'liaoning-2019-2031' }, 'not-found'],
      ['没有的专项', { track: 'unicorn' }, 'wrong-track'],
      ['不是申报表的内容', { form: '一段文字' }, 'invalid-form'],
      ['没有内容', { form: undefined }, 'invalid-form'],
    ])('%s', async (title, wrong, code) => {
      const applicant = stranger(12 + title.length)
      if (
        (await db().selectFrom('enterprises').where('id', '=', applicant.enterprise).select('id').execute()).length ===
        0
      )
        await verified(stage(), 12 + title.length)
      const request = submission(stage(), applicant)
      await refused(() => perform(runtime(), { ...request, command: { ...request.command, ...wrong } }), code)
    })

    it('没有登记的企业、没有核实的企业', async () => {
      const applicant = stranger(30)
      await refused(() => perform(runtime(), submission(stage(), applicant)), 'not-found')
      const { enterprise: uscc, county, form } = applicant
      const name = String(form.facts.enterpriseName)
      await act(stage(), clerkOf(uscc), 'enterprise.register', uscc, { uscc, name, county })
      await refused(() => perform(runtime(), submission(stage(), applicant)), 'enterprise-not-verified')
    })

    it('找不到要办的一件', async () => {
      const asking = { actor: PROVINCE.officer, act: 'application.admit', id: 'nowhere', key: '31' } as const
      await refused(() => perform(runtime(), { ...asking, command: {} }), 'not-found')
    })
  })

  describe('收不进来的内容', () => {
    const asking = async (seed: number) => submission(stage(), await verified(stage(), seed))

    it.each(['', '../etc', '编号', 'a b', 'a\0b', '\ud800', 'a'.repeat(101), '-a', 'a/b'])(
      '编号 %j 不能用,记录得下来',
      async (id) => {
        const request = submission(stage(), stranger(40))
        await refused(() => perform(runtime(), { ...request, id }), 'bad-id')
      },
    )

    it('编号长至100个字符', async () => {
      await accepted(perform(runtime(), { ...(await asking(41)), id: 'a'.repeat(100) }))
    })

    it.each(['', 'a\0', '\udfff', 'k'.repeat(201)])('请求编号 %j 不能用', async (key) => {
      await refused(() => perform(runtime(), { ...submission(stage(), stranger(40)), key }), 'bad-key')
    })

    it('空字符和残缺字符:指出每一处', async () => {
      const request = await asking(42)
      const form = { facts: { contactPerson: '张\0三', honours: [{ name: '好\ud83d' }], 'x\0': 1 } }
      const { refusal } = await refused(
        () => perform(runtime(), { ...request, command: { ...request.command, form } }),
        'unprintable',
      )
      expect(refusal.problems?.map(({ field }) => field)).toEqual([
        'form.facts.contactPerson',
        'form.facts.honours[0].name',
        'form.facts.x\ufffd',
      ])
    })

    it('完整的四字节字符不是残缺字符', async () => {
      const request = await asking(47)
      expect(JSON.stringify(request.command.form)).toContain('𠮷')
      await accepted(perform(runtime(), request))
    })

    it('推荐意见里的空字符同样被拒绝,不是程序出错', async () => {
      const { id, unit } = await submitted(stage(), 43)
      const request = { actor: cityOfficerOf(unit), act: 'application.recommend', id, key: '43' } as const
      await refused(() => perform(runtime(), { ...request, command: { opinion: '同\0意' } }), 'unprintable')
    })

    it('超过2兆字节,说出多大、怎么办', async () => {
      const request = await asking(44)
      const form = { facts: { profile: '字'.repeat(700_000) } }
      const { refusal } = await refused(
        () => perform(runtime(), { ...request, command: { ...request.command, form } }),
        'too-large',
      )
      expect(refusal.message).toMatch(/2\.0兆字节.*最多2兆字节.*证明材料/)
    })

    it('层层嵌套', async () => {
      const request = await asking(45)
      const form: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
      await refused(() => perform(runtime(), { ...request, command: { ...request.command, form } }), 'too-deep')
    })
  })
})
