import { describe, expect, it } from 'vitest'
import { askedFacts, checkForm, type Form } from '#engine'
import {
  circumstances,
  passing,
  type TrackId,
  trackOf,
  withFact,
  withFacts,
  withoutEvidence,
  YEAR,
} from '#specs/support/forms.ts'

const TRACKS: readonly TrackId[] = ['product', 'enterprise', 'giant']
const errorsOf = (id: TrackId, form: Form) => checkForm(trackOf(id), form, circumstances()).errors

/** Every cell that is required of everyone: its path and how the applicant knows it. */
const requiredCells = (id: TrackId): readonly [path: string, name: string][] =>
  [...askedFacts(trackOf(id), YEAR).values()].flatMap(({ key, name, cells }) =>
    cells
      .filter(({ required }) => required === true)
      .flatMap(({ years = [] }): [string, string][] =>
        years.length === 0
          ? [[key, name]]
          : years.map((offset) => [`${key}.${YEAR + offset}`, `${name}（${YEAR + offset}年）`]),
      ),
  )

describe('必填的栏目', () => {
  it.each([
    ['product', 8],
    ['enterprise', 22],
    ['giant', 28],
  ] as const)('%s 有 %i 个必填的格', (id, count) => {
    expect(requiredCells(id)).toHaveLength(count)
  })

  describe.each(TRACKS)('%s', (id) => {
    it.each(requiredCells(id))('%s 没有填写', (path, name) => {
      expect(errorsOf(id, withFact(passing(id), path, undefined))).toEqual([
        { code: 'required', field: path, message: `${name}没有填写。该项必填，请补填。` },
      ])
    })
  })

  it.each([
    ['product', 'productKinds'],
    ['enterprise', 'enterpriseKinds'],
  ] as const)('%s：%s 一类也没有勾选，等于没有填写', (id, key) => {
    const others = { ipRights: [], reasonSpecialised: undefined }
    const form = withFacts(passing(id), id === 'product' ? { [key]: [] } : { ...others, [key]: [] })
    expect(errorsOf(id, form)).toMatchObject([{ code: 'required', field: key }])
  })

  it('空的清单是“没有”，不是没有填写', () => {
    expect(errorsOf('enterprise', withFacts(passing('enterprise'), { ipRights: [], brands: [] }))).toEqual([])
  })

  it('没有勾选的方框不是必填：一项未选也是回答', () => {
    expect(errorsOf('enterprise', withFact(passing('enterprise'), 'enterpriseFields', undefined))).toEqual([])
  })

  it('空表：每个必填的格都指出，一次说全', () => {
    const empty: Form = { track: 'giant', year: YEAR, facts: {}, evidence: passing('giant').evidence }
    expect(
      errorsOf('giant', empty)
        .map(({ field }) => field)
        .sort(),
    ).toEqual(
      requiredCells('giant')
        .map(([path]) => path)
        .sort(),
    )
  })
})

describe('勾选了才必填的栏目', () => {
  it.each([
    ['product', 'productKinds', ['专'], ['精'], 'ipRights', '附件1补3“知识产权清单”'],
    ['product', 'productKinds', ['新'], ['精'], 'developedOn', '附件1补4“产品研发完成日期”'],
    ['product', 'productKinds', ['新'], ['精'], 'productOutput.2017', '附件1第14项“产量”（2017年）'],
    ['product', 'productKinds', ['新'], ['精'], 'productOutput.2018', '附件1第14项“产量”（2018年）'],
    ['enterprise', 'enterpriseKinds', ['专'], ['精'], 'reasonSpecialised', '附件2第33a项“专：”'],
    ['enterprise', 'enterpriseKinds', ['精'], ['专'], 'reasonRefined', '附件2第33b项“精：”'],
    ['enterprise', 'enterpriseKinds', ['特'], ['专'], 'reasonDistinctive', '附件2第33c项“特：”'],
    ['enterprise', 'enterpriseKinds', ['新'], ['专'], 'reasonNovel', '附件2第33d项“新：”'],
    ['giant', 'certifications', ['其他'], ['UL'], 'otherCertification', '附件3第51b项“其他（请注明）”'],
    ['giant', 'managementSystems', ['其他'], [], 'otherManagementSystem', '附件3第52b项“其他（请注明）”'],
    ['giant', 'managementMethods', ['其他'], ['5S管理'], 'otherManagementMethod', '附件3第53b项“其他”'],
    ['giant', 'highTech', true, false, 'highTechYear', '附件3第47b项“认定时间”'],
  ] as const)('%s：%s 为 %j 时必填，为 %j 时不必填：%s', (id, asker, asking, notAsking, path, name) => {
    const form = withFact(passing(id), path, undefined)
    expect(errorsOf(id, withFact(form, asker, asking))).toEqual([
      { code: 'required', field: path, message: `${name}没有填写。该项必填，请补填。` },
    ])
    expect(errorsOf(id, withFact(form, asker, notAsking))).toEqual([])
  })
})

describe('字数', () => {
  const written = (id: TrackId, key: string, text: string) => errorsOf(id, withFact(passing(id), key, text))

  describe.each([
    ['product', 'productFeatures', 300, '附件1第11项“主要特点（不少于300字）”'],
    ['giant', 'productIntroduction', 200, '附件3第28项“产品简介（不少于200字）”'],
  ] as const)('%s：%s 不少于 %i 字', (id, key, fewest, name) => {
    it('差一个字不行，说明差多少', () => {
      expect(written(id, key, '字'.repeat(fewest - 1))).toEqual([
        {
          code: 'too-short',
          field: key,
          message: `${name}填写了 ${fewest - 1} 个字，不少于 ${fewest} 个字。请再补充 1 个字。`,
        },
      ])
    })
    it('恰好够数可以', () => expect(written(id, key, '字'.repeat(fewest))).toEqual([]))
    it('多一个字可以', () => expect(written(id, key, '字'.repeat(fewest + 1))).toEqual([]))
    it.each([' ', '\n', '\t', '\u3000', '\u200b', '\ufeff'])('空白 %j 不算字', (blank) => {
      expect(written(id, key, `${'字'.repeat(fewest - 1)}${blank.repeat(50)}。`)).toEqual([])
      expect(written(id, key, `${`字${blank}`.repeat(fewest - 1)}`)).toMatchObject([{ code: 'too-short' }])
    })
    it('生僻字一个算一个', () => {
      expect(written(id, key, '𠮷'.repeat(fewest - 1))).toMatchObject([{ code: 'too-short' }])
      expect(written(id, key, '𠮷'.repeat(fewest))).toEqual([])
    })
  })
})

describe('附件4 必交的证明材料', () => {
  it.each([
    ['product', 'P-A1', '企业及申报产品简介'],
    ['enterprise', 'E-A1', '企业营业执照复印件'],
    ['giant', 'E-A1', '企业营业执照复印件'],
  ] as const)('%s 没有交 %s', (id, item, label) => {
    expect(errorsOf(id, withoutEvidence(passing(id), item))).toEqual([
      {
        code: 'required-evidence',
        field: `evidence.${item}`,
        message: `附件4的证明材料“${label}”（${item}）没有提交。该项必交，请上传至少一个文件。`,
      },
    ])
  })

  it.each(TRACKS)('%s：其他材料“供参考”，不交不影响提交', (id) => {
    const form = passing(id)
    const required = trackOf(id)
      .evidence.filter((item) => item.required === true)
      .map((item) => item.id)
    expect(errorsOf(id, { ...form, evidence: form.evidence.filter(({ item }) => required.includes(item)) })).toEqual([])
  })
})
