import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentOfSample, sampleForm } from '#demo/year/sample.ts'
import { askedFacts, assess, checkForm, type Form, readForm } from '#engine'
import { addDays, day, divisionOf } from '#kernel'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'
import { circumstances, type TrackId, trackOf, YEAR } from '#specs/support/forms.ts'

const TRACKS: readonly TrackId[] = ['product', 'enterprise', 'giant']
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed)
const formsOf = (id: TrackId, options = {}): readonly Form[] =>
  SEEDS.map((seed) => sampleForm(trackOf(id), { year: YEAR, seed, ...options }))
const textOf = (form: Form, key: string): string => String(form.facts[key])
const failuresOf = (id: TrackId, form: Form) =>
  assess(trackOf(id), form, circumstances()).findings.filter(
    ({ verdict }) => verdict === 'unmet' || verdict === 'unknown',
  )

describe.each(TRACKS)('演练用的样例申报：%s', (id) => {
  const track = trackOf(id)
  const forms = formsOf(id)

  it('200 份都能通过：没有错误，没有提示，没有不符合，不缺数据', () => {
    for (const form of forms) {
      expect(readForm(track, YEAR, JSON.parse(JSON.stringify(form)))).toEqual({ form, problems: [] })
      expect(checkForm(track, form, circumstances())).toEqual({ errors: [], warnings: [] })
      expect(failuresOf(id, form)).toEqual([])
    }
  })

  it('年内哪一天提交都通过', () => {
    for (let on = day('2019-01-01'); on <= day('2019-12-31'); on = addDays(on, 7)) {
      const about = circumstances({ on })
      for (const form of forms.slice(0, 10)) {
        expect(checkForm(track, form, about)).toEqual({ errors: [], warnings: [] })
        expect(['met', 'judgement']).toContain(assess(track, form, about).verdict)
      }
    }
  })

  it('后来的年度也通过', () => {
    const form = sampleForm(track, { year: 2027, seed: 5 })
    const about = circumstances({ year: 2027, on: day('2027-05-20') })
    expect(readForm(track, 2027, form).problems).toEqual([])
    expect(checkForm(track, form, about)).toEqual({ errors: [], warnings: [] })
    expect(['met', 'judgement']).toContain(assess(track, form, about).verdict)
  })

  it('每一格都填了', () => {
    for (const form of forms) {
      const empty = [...askedFacts(track, YEAR).values()].filter(({ key, years }) => {
        const value = form.facts[key]
        return (
          value === undefined ||
          (Array.isArray(value) && value.length === 0) ||
          years.some((year) => !(year in Object(value)))
        )
      })
      expect(empty.map(({ key }) => key)).toEqual([])
    }
  })

  it('同一序号总是同一份，不同序号是不同的企业', () => {
    expect(formsOf(id)).toEqual(forms)
    for (const key of ['enterpriseName', 'uscc']) expect(new Set(forms.map((form) => textOf(form, key))).size).toBe(200)
  })

  it('15 个推荐单位都有；指定县区的就在那里', () => {
    const units = new Set(forms.map((form) => LIAONING.unitOf(textOf(form, 'county')).code))
    expect(units).toEqual(new Set(LIAONING.reportingUnits.map(({ code }) => code)))
    for (const county of ['210106', '211481', '21SF']) {
      const form = sampleForm(track, { year: YEAR, seed: 3, county })
      expect(form.facts.county).toBe(county)
      expect(checkForm(track, form, circumstances())).toEqual({ errors: [], warnings: [] })
    }
  })

  it('行业都是制造业（13–43）', () => {
    const divisions = forms.map((form) => divisionOf(textOf(form, 'industry'))?.sectionName)
    expect(new Set(divisions)).toEqual(new Set(['制造业']))
  })

  it('一看就是虚构的：名称带“样例”，电话、网址不可能存在', () => {
    for (const form of forms) {
      const { enterpriseName, legalRepresentative, contactPhone, email } = form.facts
      expect(enterpriseName).toMatch(/^辽宁.+样例.+有限公司$/)
      expect(legalRepresentative).toContain('样')
      expect(contactPhone).toMatch(/^024-0000\d{4}$/)
      if (email !== undefined) expect(email).toMatch(/\.example$/)
    }
  })

  it('序号末位是 7 的带生僻字和 5000 字的长文', () => {
    forms.forEach((form, seed) => {
      const rare =
        textOf(form, 'enterpriseName').includes('𠮷㐂') && textOf(form, 'legalRepresentative').includes('𠮷㐂')
      const longest = Math.max(
        ...Object.values(form.facts).map((value) => (typeof value === 'string' ? [...value].length : 0)),
      )
      expect([seed, rare, longest === 5000]).toEqual([seed, seed % 10 === 7, seed % 10 === 7])
    })
  })

  it('条件要看的每项证明材料都有，摘要和大小与内容相符', () => {
    const needed = track.evidence.filter(({ supports }) => supports.length > 0).map((item) => item.id)
    for (const form of forms.slice(0, 20)) {
      expect(new Set(form.evidence.map(({ item }) => item))).toEqual(new Set(needed))
      for (const { item, name, sha256, bytes } of form.evidence) {
        const content = contentOfSample(textOf(form, 'uscc'), item, name)
        expect([createHash('sha256').update(content).digest('hex'), content.length]).toEqual([sha256, bytes])
        expect(Buffer.from(content).subarray(0, 5).toString()).toBe('%PDF-')
      }
    }
  })

  it('较弱的样例：恰好一两条不符合，表本身没有错误', () => {
    const weak = formsOf(id, { weak: true })
    for (const form of weak) {
      const failures = failuresOf(id, form)
      expect(failures.map(({ verdict }) => verdict)).toEqual(failures.length === 2 ? ['unmet', 'unmet'] : ['unmet'])
      expect(readForm(track, YEAR, form).problems).toEqual([])
      expect(checkForm(track, form, circumstances())).toEqual({ errors: [], warnings: [] })
    }
    const failed = new Set(weak.flatMap((form) => failuresOf(id, form).map(({ criterion }) => criterion)))
    expect(failed.size).toBe({ product: 2, enterprise: 6, giant: 6 }[id])
  })
})

describe('演练的规模', () => {
  it('1500 份在几秒之内', () => {
    const start = performance.now()
    for (const id of TRACKS) for (let seed = 0; seed < 500; seed += 1) sampleForm(trackOf(id), { year: YEAR, seed })
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('三个专项的前 3000 个序号，企业名称和信用代码都不重复', () => {
    const all = TRACKS.flatMap((id) =>
      Array.from({ length: 1000 }, (_, at) => sampleForm(trackOf(id), { year: YEAR, seed: at * 3 })),
    )
    expect(new Set(all.map((form) => textOf(form, 'uscc'))).size).toBe(3000)
    expect(new Set(all.map((form) => textOf(form, 'enterpriseName'))).size).toBe(3000)
  })
})
