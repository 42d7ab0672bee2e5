import { describe, expect, it } from 'vitest'
import type { Applicant } from '#demo/year/applying.ts'
import { cityOfficerOf, clerkOf } from '#demo/year/people.ts'
import { readDraft, saveDraft, startDraft, submitDraft } from '#service/drafts.ts'
import type { Outcome } from '#service/perform/command.ts'
import { perform } from '#service/perform/perform.ts'
import { handIn } from '#specs/support/evidence.ts'
import { accepted, codeOf, contentOf, eachOffice, stranger, submission, verified } from '#specs/support/runtime.ts'

eachOffice((_name, stage) => {
  const runtime = () => stage().runtime

  const start = ({ id, enterprise, track }: Applicant, form: unknown = {}) =>
    startDraft(runtime(), clerkOf(enterprise), { id, campaign: stage().campaign, track: track.id, form })
  const save = ({ id, enterprise }: Applicant, version: number, form: unknown) =>
    saveDraft(runtime(), clerkOf(enterprise), { id, version, form })
  const read = ({ id, enterprise }: Applicant) => readDraft(runtime(), clerkOf(enterprise), id)
  const submit = ({ id, enterprise }: Applicant, version: number, key = `submit-${id}`) =>
    submitDraft(runtime(), clerkOf(enterprise), { id, version, key })
  /** A verified enterprise with its evidence uploaded. */
  const ready = async (seed: number) => {
    const applicant = await verified(stage(), seed)
    await handIn(runtime(), clerkOf(applicant.enterprise), applicant.form)
    return applicant
  }
  /** The same, with its whole form saved as version 2. */
  const filledIn = async (seed: number) => {
    const applicant = await ready(seed)
    await start(applicant)
    await save(applicant, 1, applicant.form)
    return applicant
  }
  const refusedWith = (answer: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
    answer.refusal?.code
  const recorded = async ({ id }: Applicant) =>
    (await runtime().database.db.selectFrom('refusals').select('code').where('stream', '=', id).execute()).map(
      ({ code }) => code,
    )

  describe('草稿', () => {
    it('新建、保存、读取;填错的内容也原样保存', async () => {
      const applicant = stranger(1)
      const typed = { facts: { revenue: '约五千', note: null, list: [1, 'a', { b: true }] }, 其他: '𠮷' }
      expect(await start(applicant, { facts: {} })).toMatchObject({ ok: true, value: { version: 1 } })
      expect(await save(applicant, 1, typed)).toMatchObject({ ok: true, value: { version: 2 } })
      const { id, enterprise, track } = applicant
      expect(await read(applicant)).toEqual({
        ok: true,
        value: {
          ...{ id, enterprise, track: track.id, campaign: stage().campaign, form: typed, version: 2 },
          saved_at: stage().clock.now().toISOString(),
          saved_by: clerkOf(enterprise).id,
        },
      })
    })

    it('在旧版本上保存被拒绝,较新的内容还在,并说明由谁存为第几版', async () => {
      const applicant = stranger(2)
      await start(applicant)
      await save(applicant, 1, { facts: { note: '先到' } })
      const late = await save(applicant, 1, { facts: { note: '后到' } })
      expect(late).toMatchObject({
        refusal: { code: 'stale-version', message: expect.stringMatching(/存为第 2 版，您改的是第 1 版/) },
      })
      expect(await read(applicant)).toMatchObject({ value: { version: 2, form: { facts: { note: '先到' } } } })
    })

    it('两处同时保存同一版:恰好一处成功', async () => {
      const applicant = stranger(3)
      await start(applicant)
      const answers = await Promise.all([save(applicant, 1, { by: 1 }), save(applicant, 1, { by: 2 })])
      expect(answers.map(refusedWith).sort()).toEqual(['stale-version', undefined])
    })

    it('别家企业读不到、存不了、交不了,也无从得知有这份草稿', async () => {
      const own = await filledIn(4)
      const other = { ...own, enterprise: stranger(5).enterprise }
      const nowhere = { ...other, id: 'nowhere' }
      const before = await contentOf(runtime())
      for (const ask of [read, (one: Applicant) => save(one, 2, {})]) {
        expect(refusedWith(await ask(other))).toBe('not-found')
        expect(await ask(other)).toEqual(await ask(nowhere))
      }
      expect(codeOf(await submit(other, 2))).toBe('not-found')
      expect(await recorded(own)).toEqual(['not-found'])
      expect(await contentOf(runtime())).toEqual(before)
      expect(codeOf(await submit(own, 2))).toBe('accepted')
    })

    it('编号已被用过', async () => {
      const applicant = stranger(6)
      await start(applicant, { mine: true })
      expect(refusedWith(await start(applicant))).toBe('already-exists')
      expect(refusedWith(await start({ ...applicant, enterprise: stranger(7).enterprise }))).toBe('already-exists')
      expect(await read(applicant)).toMatchObject({ value: { form: { mine: true } } })
    })

    it('不是企业的人不能新建', async () => {
      const draft = { id: 'draft-8', campaign: stage().campaign, track: 'product', form: {} }
      expect(refusedWith(await startDraft(runtime(), cityOfficerOf('210100'), draft))).toBe('not-permitted')
    })

    it.each([
      ['编号不合规则', { id: '../8' }, {}, 'bad-id'],
      ['空字符', {}, { facts: { name: 'a\0' } }, 'unprintable'],
      ['残缺字符', {}, { facts: { name: '\ud842' } }, 'unprintable'],
      ['过大', {}, { facts: { name: 'x'.repeat(2 * 1024 * 1024) } }, 'too-large'],
    ])('%s:说明原因,不是程序出错', async (_title, changed, form, code) => {
      const applicant = { ...stranger(9), ...changed }
      expect(refusedWith(await start(applicant, form))).toBe(code)
      await start(stranger(9))
      expect(refusedWith(await save(applicant, 1, form))).toBe(code)
      expect(await read(stranger(9))).toMatchObject({ value: { version: 1, form: {} } })
    })
  })

  describe('提交草稿', () => {
    it('成功后草稿不在了,内容已封存', async () => {
      const applicant = await filledIn(20)
      expect(codeOf(await submit(applicant, 2))).toBe('accepted')
      expect(refusedWith(await read(applicant))).toBe('not-found')
      const [frozen] = await frozenOf(applicant)
      expect(frozen?.form.facts).toEqual(applicant.form.facts)
    })

    it('没有收到答复,用同一编号再提交:答复相同,不重复', async () => {
      const applicant = await filledIn(21)
      const first = await accepted(submit(applicant, 2))
      const before = await contentOf(runtime())
      expect(await submit(applicant, 2)).toEqual({ ok: true, value: { ...first, repeated: true } })
      expect(await contentOf(runtime())).toEqual(before)
      expect(codeOf(await submit(applicant, 2, 'another'))).toBe('not-found')
    })

    it('连点两下:两次答复相同', async () => {
      for (let seed = 30; seed < 38; seed += 1) {
        const applicant = await filledIn(seed)
        const outcomes = await Promise.all([submit(applicant, 2), submit(applicant, 2)])
        expect(outcomes.map(codeOf)).toEqual(['accepted', 'accepted'])
        expect(new Set(outcomes.map(eventsTold)).size).toBe(1)
      }
    })

    it('不是最新一版不能提交,草稿还在', async () => {
      const applicant = await filledIn(22)
      expect(codeOf(await submit(applicant, 1))).toBe('stale-version')
      expect(await recorded(applicant)).toEqual(['stale-version'])
      expect(await read(applicant)).toMatchObject({ value: { version: 2 } })
    })

    it('提交和保存同时来:只有一个成立,填写的内容不会丢', async () => {
      for (let seed = 40; seed < 56; seed += 1) {
        const applicant = await filledIn(seed)
        const [outcome, saved] = await Promise.all([
          submit(applicant, 2),
          save(applicant, 2, { facts: { late: true } }),
        ])
        expect([codeOf(outcome), refusedWith(saved)]).toBeOneOf([
          ['accepted', 'not-found'],
          ['stale-version', undefined],
        ])
        if (saved.ok) expect(await read(applicant)).toMatchObject({ value: { form: { facts: { late: true } } } })
      }
    })

    it('申报表有错:列出全部,草稿还在,改好可以用原来的请求编号再交', async () => {
      const applicant = await ready(23)
      const { facts } = applicant.form
      await start(applicant, { ...applicant.form, facts: { ...facts, postcode: 'x', contactPhone: 'y' } })
      const outcome = await submit(applicant, 1)
      expect(outcome).toMatchObject({ refusal: { code: 'invalid-form', problems: { length: 2 } } })
      expect(await read(applicant)).toMatchObject({ value: { version: 1 } })
      await save(applicant, 1, applicant.form)
      expect(codeOf(await submit(applicant, 2))).toBe('accepted')
    })

    it('编号已经是一件申报:不能再交,草稿还在', async () => {
      const applicant = await verified(stage(), 24)
      await perform(runtime(), submission(stage(), applicant))
      await start(applicant, applicant.form)
      expect(codeOf(await submit(applicant, 1, 'second'))).toBe('already-exists')
      expect(await read(applicant)).toMatchObject({ ok: true })
    })
  })

  const frozenOf = async ({ id }: Applicant) => {
    const rows = await runtime().database.db.selectFrom('frozen').select('content').execute()
    return rows.map(({ content }) => JSON.parse(content)).filter(({ application }) => application === id)
  }
})

const eventsTold = (outcome: Outcome): string => JSON.stringify(outcome.ok ? outcome.value.events : outcome.refusal)
