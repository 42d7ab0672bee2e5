import { describe, expect, it } from 'vitest'
import { article, type Citation, showCitation } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'

const textOf = new Map(liaoning2019.clauses.map(({ id, text }) => [id, text]))

describe('依据', () => {
  const citations = citationsIn([liaoning2019])

  it('每条依据的引文都是所引条款的原文', () => {
    const misquoted = citations.filter(({ clause, quote }) => !textOf.get(clause)?.includes(quote)).map(showCitation)
    expect(misquoted).toEqual([])
  })

  it('查得出引错的条款和改动的字句', () => {
    const found = citationsIn({ nested: [{ cite: article('二(三)1(1)', '资产负债率不高于 71%') }] })
    expect(found.some(({ clause, quote }) => textOf.get(clause)?.includes(quote))).toBe(false)
  })

  it('每条条件、每个数量和每个时间节点都有依据', () => {
    const cited = liaoning2019.tracks.flatMap(({ criteria }) => criteria.map(({ cite }) => cite))
    expect(cited).toHaveLength(5 + 11 + 15)
    for (const quote of ['6 月 30 日前', '9 月 30 日前', '有效期为 3 年', '不少于 10 项', '每年认定 100 项']) {
      expect(citations.some((citation) => citation.quote.includes(quote))).toBe(true)
    }
  })

  it('条款编号不重复', () => {
    expect(textOf.size).toBe(liaoning2019.clauses.length)
  })
})

/** Every object with a clause and a quote, wherever it stands. */
function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return []
  if (isCitation(value)) return [value]
  return Object.values(value).flatMap(citationsIn)
}

function isCitation(value: object): value is Citation {
  return 'clause' in value && typeof value.clause === 'string' && 'quote' in value && typeof value.quote === 'string'
}
