import { describe, expect, it } from 'vitest'
import { examine } from '#engine'
import { circumstances, passing, trackOf } from '#specs/support/forms.ts'

const examined = (facts: Readonly<Record<string, unknown>>) => {
  const form = passing('giant')
  return examine(trackOf('giant'), { ...form, facts: { ...form.facts, ...facts } }, circumstances())
}
const codesAt = (field: string, facts: Readonly<Record<string, unknown>>) =>
  examined(facts).problems.flatMap((problem) => (problem.field === field ? [problem.code] : []))

describe('一份申报的全部问题', () => {
  it('样例没有问题', () => expect(examined({}).problems).toEqual([]))

  it('没有填的必填项说它没有填', () =>
    expect(codesAt('productIntroduction', { productIntroduction: undefined })).toEqual(['required']))

  it('读不懂的必填项只说读不懂，不再说它没有填', () => {
    const codes = codesAt('productIntroduction', { productIntroduction: 3 })
    expect(codes).toHaveLength(1)
    expect(codes).not.toContain('required')
  })

  it('一处读不懂，别处没有填和前后不符的仍然都说', () => {
    const { problems } = examined({
      productIntroduction: 3,
      enterpriseName: undefined,
      mainRevenue: { '2016': '1', '2017': '1', '2018': '99999999' },
    })
    const fields = problems.map(({ field }) => field)
    expect(fields).toEqual(expect.arrayContaining(['productIntroduction', 'enterpriseName']))
    expect(problems.some(({ code }) => !['required', 'wrong-type'].includes(code))).toBe(true)
  })
})
