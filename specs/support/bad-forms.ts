import { expect, it } from 'vitest'
import { type Form, readForm } from '#engine'
import { passing, type TrackId, trackOf, YEAR } from '#specs/support/forms.ts'

/** Bad data in one place of a form that is otherwise good. */
export interface Bad {
  readonly title: string
  readonly track?: TrackId
  readonly put: (form: Form) => unknown
  readonly code: string
  readonly field: string
  /** The field's name, the rule, the way out. */
  readonly says: readonly string[]
}

export const put =
  (key: string, value: unknown) =>
  (form: Form): unknown => ({ ...form, facts: { ...form.facts, [key]: value } })
export const putYear = (key: string, year: string, value: unknown) => (form: Form) =>
  put(key, { ...Object(form.facts[key]), [year]: value })(form)
export const putFile = (changes: object) => (form: Form) => ({
  ...form,
  evidence: form.evidence.map((file, at) => (at === 0 ? { ...file, ...changes } : file)),
})

/** A good row of the list of intellectual property. */
export const A_RIGHT = {
  kind: '发明专利',
  number: '样例1',
  title: '样例',
  owner: '样例',
  grantedOn: '2017-08-01',
  related: true,
  used: true,
}

/** Checks a table of bad data: one problem each, its code and field, and a sentence with the name, the rule, the way out. */
export const itRefuses = (table: readonly Bad[]) =>
  it.each(table)('$title：$code', ({ track = 'enterprise', put: change, code: expected, field, says }) => {
    const { problems } = readForm(trackOf(track), YEAR, change(passing(track)))
    expect(problems.map((problem) => [problem.code, problem.field])).toEqual([[expected, field]])
    const message = problems[0]?.message ?? ''
    for (const words of says) expect(message).toContain(words)
    expect(message).toMatch(/^[^。]+。.*。$/s)
    expect(message.length).toBeLessThan(400)
  })

/** Checks that nothing is lost but what was spoilt. */
export const itKeepsTheRest = (table: readonly Bad[]) =>
  it.each(table)('$title：其他都不丢', ({ track = 'enterprise', put: change, field }) => {
    const form = passing(track)
    const { form: read } = readForm(trackOf(track), YEAR, change(form))
    const spoilt = field.split(/[.[]/)[0] ?? ''
    const { [spoilt]: before, ...others } = form.facts
    const { [spoilt]: after, ...kept } = read.facts
    expect(kept).toEqual(others)
    if (field === 'revenue.2018')
      expect(Object.entries(Object(after))).toEqual(Object.entries(Object(before)).slice(0, 2))
    expect(read.evidence).toEqual(
      spoilt !== 'evidence' ? form.evidence : field === spoilt ? [] : form.evidence.slice(1),
    )
  })
