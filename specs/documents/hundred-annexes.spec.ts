import { afterAll, describe, expect, it } from 'vitest'
import { sampleForm } from '#demo/year/sample.ts'
import { createTypesetter, renderAnnex } from '#documents'
import { expectFound, readPdf } from '#specs/support/pdf-text.ts'
import { annexInput, type TrackId, trackOf } from './annex-input.ts'
import { valuesOf } from './printed-values.ts'

const typesetter = createTypesetter()
afterAll(() => typesetter.close())

const TRACKS: readonly TrackId[] = ['product', 'enterprise', 'giant']

describe('一百份申报', () => {
  it('每一份填报的每一项都能从表中原样取出,含5000字的栏目和㐂、𠮷', { timeout: 240_000 }, async () => {
    let [values, longest, rare] = [0, 0, 0]
    for (let seed = 0; seed < 100; seed += 1) {
      const id = TRACKS[seed % 3] ?? 'product'
      const form = sampleForm(trackOf(id), { year: 2019, seed })
      const pdf = await readPdf(await renderAnnex(typesetter, { ...annexInput(id), form }))
      for (const value of valuesOf(trackOf(id), form)) {
        expectFound(pdf, value)
        values += 1
        longest = Math.max(longest, [...value].length)
        if (value.includes('㐂') && value.includes('𠮷')) rare += 1
      }
    }
    expect(values).toBeGreaterThan(5000)
    expect(longest).toBe(5000)
    expect(rare).toBeGreaterThan(9)
  })
})
