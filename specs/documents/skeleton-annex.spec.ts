import { afterAll, describe, expect, it } from 'vitest'
import { createTypesetter, draftStamp, renderAnnex } from '#documents'
import { examine, formSchema, readForm } from '#engine'
import { day } from '#kernel'
import { draftAnnex } from '#service'
import { expectFound, readPdf } from '#specs/support/pdf-text.ts'
import { skeleton } from '#specs/support/skeleton-pack/index.ts'
import { SCORED_FORM } from '#specs/support/skeleton-pack/scored-form.ts'

const typesetter = createTypesetter()
afterAll(() => typesetter.close())

const [track = fail()] = skeleton.tracks
const on = day('2019-05-20')
const form = { ...SCORED_FORM, facts: { ...SCORED_FORM.facts, uscc: '91990100MA0AAAA14X' } }

function fail(): never {
  throw new Error('the skeleton has a track')
}

describe('另一个政策只是数据', () => {
  it('没有自带版式的申报表按通用版式打印：每一行、每个年份、清单和注都在', async () => {
    const pdf = await readPdf(
      await draftAnnex(
        { typesetter, publicUrl: 'https://example.gov.cn' },
        { pack: skeleton, track, form, year: 2019, on },
      ),
    )
    for (const { label } of track.annex.sections.flatMap(({ cells }) => cells)) expectFound(pdf, label)
    for (const { heading } of track.annex.sections) if (heading !== undefined) expectFound(pdf, heading)
    for (const value of ['2017年：1000', '2018年：1600', '三级', 'Ⅰ类', track.annex.title, ...track.annex.notes])
      expectFound(pdf, value)
  })

  it('没有市级推荐的不印推荐意见，也没有附件2的字样', async () => {
    const input = {
      track,
      form,
      circumstances: { year: 2019, on, departmentReplies: [], heldTitles: [] },
      province: skeleton.province,
      record: {},
      stamp: draftStamp('https://example.gov.cn'),
      madeAt: new Date('2019-05-20T00:00:00Z'),
    }
    const { pages } = await readPdf(await renderAnnex(typesetter, input))
    expect(pages.map(({ text }) => text).join('')).not.toMatch(/推荐意见|附件2|辽宁/)
  })

  it('申报数据的结构出自它自己的栏目', () => {
    const text = JSON.stringify(formSchema(track, 2019))
    expect(text).toContain('"digitalLevel"')
    expect(text).toContain('附件7第10项')
    expect(text).not.toContain('productKinds')
  })

  it('它的表按它自己的条件核对', () => {
    expect(readForm(track, 2019, form).form.facts.digitalLevel).toBe('三级')
    const checked = (heldTitles: readonly string[]) =>
      examine(track, form, { year: 2019, on, departmentReplies: [], heldTitles }).assessment
    expect(checked(['innovative']).findings.map(({ criterion }) => criterion)).toContain('S7')
    expect([checked(['innovative']).verdict, checked([]).verdict]).toEqual(['met', 'unmet'])
  })
})
