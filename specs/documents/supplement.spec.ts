import { afterAll, describe, expect, it } from 'vitest'
import { createTypesetter, renderAnnex } from '#documents'
import type { FormValue } from '#engine'
import { bodyOf, readPdf } from '#specs/support/pdf-text.ts'
import { annexInput, type TrackId } from './annex-input.ts'

const typesetter = createTypesetter()
afterAll(() => typesetter.close())

const supplementOf = async (id: TrackId, facts: Readonly<Record<string, FormValue>> = {}): Promise<string> => {
  const { pages } = await readPdf(await renderAnnex(typesetter, annexInput(id, facts)))
  const text = pages.map((page) => bodyOf(page).replaceAll(/[\s\u200b]/gu, '')).join('')
  return text.slice(text.indexOf('补充项（附件'))
}

describe('补充项', () => {
  it('金额写明万元，人数写明人，年度写在名称后', async () => {
    const text = await supplementOf('giant', {
      revenue: { '2016': '6210.25', '2017': '7000', '2018': '8000' },
      techStaff: { '2018': 37 },
    })
    expect(text).toContain('补3营业收入（2016年）6210.25万元')
    expect(text).toContain('补6从事研发和相关技术创新活动的科技人员（2018年）37人')
  })

  it('没有单位的照写；没有填的连单位也不印', async () => {
    const text = await supplementOf('giant', { uscc: '91210100604608172K', techStaff: {}, netProfit: {} })
    expect(text).toContain('补1统一社会信用代码91210100604608172K补2')
    expect(text).toContain('补5净利润（2016年）补6')
    expect(text).toMatch(/科技人员（2018年）补7/)
  })

  it('清单写明项数，每行一项；没有的写“无”', async () => {
    const brands = [{ kind: '省著名商标', name: '北精牌', grantedOn: '2016-12-01' }]
    expect(await supplementOf('giant', { brands })).toMatch(
      /品牌清单（1项）类别名称获得日期省著名商标北精牌2016年12月1日/,
    )
    expect(await supplementOf('giant', { brands: [] })).toContain('品牌清单（0项）无')
  })
})
