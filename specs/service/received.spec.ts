import { describe, expect, it } from 'vitest'
import type { Applicant } from '#demo/year/applying.ts'
import { clerkOf } from '#demo/year/people.ts'
import type { EvidenceFile } from '#engine'
import { readDraft, saveDraft, startDraft, submitDraft } from '#service/drafts.ts'
import { handIn } from '#specs/support/evidence.ts'
import { accepted, codeOf, contentOf, eachOffice, stranger, verified } from '#specs/support/runtime.ts'

const LABEL = '企业及申报产品简介'

eachOffice((_name, stage) => {
  const runtime = () => stage().runtime

  const submit = ({ id, enterprise }: Applicant, version = 1) =>
    submitDraft(runtime(), clerkOf(enterprise), { id, version, key: `submit-${id}` })
  const leaveDraft = ({ id, enterprise, track, form }: Applicant) =>
    startDraft(runtime(), clerkOf(enterprise), { id, campaign: stage().campaign, track: track.id, form })

  /** A verified enterprise with a complete draft and its evidence uploaded, but for the files left out. */
  const drafted = async (seed: number, isLeftOut: (file: EvidenceFile, at: number) => boolean) => {
    const applicant = await verified(stage(), seed)
    const { evidence } = applicant.form
    await handIn(runtime(), clerkOf(applicant.enterprise), {
      evidence: evidence.filter((file, at) => !isLeftOut(file, at)),
    })
    await leaveDraft(applicant)
    const missing = evidence.filter(isLeftOut)
    return {
      applicant,
      missing,
      handInMissing: () => handIn(runtime(), clerkOf(applicant.enterprise), { evidence: missing }),
    }
  }

  describe('提交申报：所列的证明材料须本企业上传过', () => {
    it('都上传过：受理；同一请求编号再来一次，答复相同', async () => {
      const { applicant } = await drafted(60, () => false)
      const first = await accepted(submit(applicant))
      const before = await contentOf(runtime())
      expect(await submit(applicant)).toEqual({ ok: true, value: { ...first, repeated: true } })
      expect(await contentOf(runtime())).toEqual(before)
    })

    it('有一个从未上传：不受理，指明是哪一项的哪个文件；什么都没有丢，补传后用原来的请求编号提交', async () => {
      const { applicant, missing, handInMissing } = await drafted(61, ({ item }) => item === 'P-A1')
      const [file] = missing
      const before = await contentOf(runtime())
      const outcome = await submit(applicant)
      expect(outcome).toMatchObject({
        ok: false,
        refusal: {
          code: 'evidence-not-received',
          message: expect.stringContaining(`“${LABEL}”（P-A1）的文件“${file?.name}”`),
        },
      })
      expect(problemsOf(outcome)).toEqual(
        missing.map(({ name }) => ({
          code: 'evidence-not-received',
          field: 'evidence.P-A1',
          message: `“${LABEL}”（P-A1）的文件“${name}”没有收到，本企业没有上传过它。请在“证明材料”的这一项中删除后重新上传。`,
        })),
      )
      expect(await contentOf(runtime())).toEqual(before)
      const refusals = runtime().database.db.selectFrom('refusals').select(['code', 'by_id', 'act'])
      expect(await refusals.where('stream', '=', applicant.id).execute()).toEqual([
        { code: 'evidence-not-received', by_id: clerkOf(applicant.enterprise).id, act: 'application.submit' },
      ])
      await handInMissing()
      expect(codeOf(await submit(applicant))).toBe('accepted')
    })

    it('都没有上传：逐个列出，句中最多说十个', async () => {
      const applicant = await verified(stage(), 62)
      const [first] = applicant.form.evidence
      if (first === undefined) throw new Error('no evidence')
      const evidence = Array.from({ length: 11 }, (_, at) => ({ ...first, name: `第${at + 1}个.pdf` }))
      await leaveDraft({ ...applicant, form: { ...applicant.form, evidence } })
      const outcome = await submit(applicant)
      expect(problemsOf(outcome)).toHaveLength(11)
      expect(messageOf(outcome)).toMatch(/有11个文件没有收到.*第10个\.pdf”等。/)
      expect(messageOf(outcome)).not.toContain('第11个.pdf')
    })

    it('只有别家企业上传过：不受理', async () => {
      const { applicant, missing } = await drafted(63, (_, at) => at === 0)
      await handIn(runtime(), clerkOf(stranger(64).enterprise), { evidence: missing })
      expect(codeOf(await submit(applicant))).toBe('evidence-not-received')
    })

    it('本企业的另一个人上传的也算', async () => {
      const { applicant, missing } = await drafted(65, (_, at) => at === 0)
      const { enterprise } = applicant
      const confirmer = { id: 'confirmer-65', name: '确认人', role: 'confirmer', enterprise } as const
      await handIn(runtime(), confirmer, { evidence: missing })
      expect(codeOf(await submit(applicant))).toBe('accepted')
    })

    it('申报表有错的，先说表中的错', async () => {
      const { applicant } = await drafted(66, () => true)
      const { id, enterprise, form } = applicant
      const wrong = { ...form, facts: { ...form.facts, postcode: 'x' } }
      await saveDraft(runtime(), clerkOf(enterprise), { id, version: 1, form: wrong })
      expect(codeOf(await submit(applicant, 2))).toBe('invalid-form')
      expect(await readDraft(runtime(), clerkOf(enterprise), id)).toMatchObject({ value: { version: 2, form: wrong } })
    })

    it('一同提交的几家，没有收到的只拒那一家', async () => {
      const lacking = await drafted(67, (_, at) => at === 0)
      const others = await Promise.all([68, 69, 70].map((seed) => drafted(seed, () => false)))
      const outcomes = await Promise.all([lacking, ...others].map(({ applicant }) => submit(applicant)))
      expect(outcomes.map(codeOf)).toEqual(['evidence-not-received', 'accepted', 'accepted', 'accepted'])
    })
  })
})

type Outcome = Awaited<ReturnType<typeof submitDraft>>

const problemsOf = (outcome: Outcome) => (outcome.ok ? [] : (outcome.refusal.problems ?? []))
const messageOf = (outcome: Outcome) => (outcome.ok ? '' : outcome.refusal.message)
