import { afterAll, describe, expect, it } from 'vitest'
import { createTypesetter, renderAnnex } from '#documents'
import type { FormValue } from '#engine'
import { bodyOf, readPdf } from '#specs/support/pdf-text.ts'
import { annexInput, type TrackId } from './annex-input.ts'
import { numberedText } from './demo-form.ts'

const typesetter = createTypesetter()
afterAll(() => typesetter.close())

const dense = (text: string) => text.replaceAll(/[\s\u200b]/gu, '')

const pagesOf = async (id: TrackId, facts: Readonly<Record<string, FormValue>>): Promise<string[]> => {
  const { pages } = await readPdf(await renderAnnex(typesetter, annexInput(id, facts)))
  return pages.map((page) => dense(bodyOf(page)))
}

const continuedIn = (pages: readonly string[]) => pages.join('').match(/接附件\d第\d+项申报理由（.）/g) ?? []

describe('“小巨人”的企业详细情况介绍', () => {
  const narratives = {
    managementOverview: numberedText(1500, '一：细分领域。'),
    productOverview: numberedText(900, '二：主营产品。'),
    innovationOverview: numberedText(2500, '三：创新情况。'),
    systemsOverview: numberedText(1200, '四：制度建设。'),
  }

  it('逐段接排,一段写完再写下一段,不另列附页', async () => {
    const text = (await pagesOf('giant', narratives)).join('')
    const labels = [
      '一、企业经营管理概况',
      '二、企业主营产品情况',
      '三、企业创新基本情况',
      '四、企业制度建设',
      '企业审核人',
    ]
    const places = labels.map((label) => text.indexOf(label))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    for (const [at, narrative] of Object.values(narratives).entries()) {
      expect(text.slice(places[at], places[at + 1]).endsWith(dense(narrative))).toBe(true)
    }
    expect(text).not.toContain('附页接')
    expect(text).not.toContain('（以下接附页）')
  })

  it('末尾的空行不占地方', async () => {
    const pages = await pagesOf('giant', { managementOverview: `写了一行。${'\n'.repeat(80)}` })
    expect(pages.findIndex((page) => page.includes('二、企业主营'))).toBe(4)
  })

  it('没有写的,四段仍占两页,留出手填的地方', async () => {
    const blank = Object.fromEntries(Object.keys(narratives).map((key) => [key, '']))
    const pages = await pagesOf('giant', blank)
    const pageOf = (label: string) => pages.findIndex((page) => page.includes(label))
    expect(['一、企业经营', '二、企业主营', '三、企业创新', '四、企业制度', '推荐单位（公章）'].map(pageOf)).toEqual([
      4, 4, 5, 5, 5,
    ])
  })
})

describe('企业申报理由四栏', () => {
  const written = (specialised: number, others: number) => ({
    reasonSpecialised: numberedText(specialised, '专。'),
    reasonRefined: numberedText(others, '精。'),
    reasonDistinctive: numberedText(others, '特。'),
    reasonNovel: numberedText(others, '新。'),
  })

  it('长短不一而一页容得下的,都印在栏内', async () =>
    expect(continuedIn(await pagesOf('enterprise', written(560, 60)))).toEqual([]))

  it('一页容不下的,只有最长的接在附页', async () =>
    expect(continuedIn(await pagesOf('enterprise', written(3000, 120)))).toEqual(['接附件2第33项申报理由（专）']))
})

describe('产品的为大企业配套情况', () => {
  it('不长的印在栏内,主要特点再长也不挤它', async () => {
    const supportsLargeFirms = numberedText(150, '配套。')
    const text = (await pagesOf('product', { supportsLargeFirms, productFeatures: numberedText(3000) })).join('')
    expect(text).toContain(dense(supportsLargeFirms))
    expect(text.match(/接附件1第\d+项/g)).toEqual(['接附件1第11项'])
  })
})
