import { describe, expect, it } from 'vitest'
import { assess, type Finding, type FormValue } from '#engine'
import { wanYuan, type Years } from '#policy'
import { circumstances, missingNames, withFacts } from '#specs/support/forms.ts'
import { SCORED } from '#specs/support/skeleton-pack/index.ts'
import { SCORED_FORM } from '#specs/support/skeleton-pack/scored-form.ts'

const track = SCORED

type Changes = Readonly<Record<string, FormValue | undefined>>

/** “营业收入 2000 万元以上” of those years. */
const findingOn = (years: Years | undefined, changes: Changes): Finding => {
  const [criterion] = track.criteria
  if (criterion === undefined) throw new RangeError('no criterion')
  const { id, title, cite } = criterion
  const named = years === undefined ? {} : { years }
  const rule = { id, title, cite, kind: 'atLeast', fact: 'revenue', min: wanYuan(2000), ...named } as const
  const { passMark: _, ...unscored } = track
  const [finding] = assess({ ...unscored, criteria: [rule] }, withFacts(SCORED_FORM, changes), circumstances()).findings
  if (finding === undefined) throw new RangeError('no finding')
  return finding
}

describe('条件看哪一年的数', () => {
  it.each<[string, Years | undefined, Changes, Finding['verdict'], string]>([
    [
      '上一年，低于',
      undefined,
      { revenue: { 2017: '9999', 2018: '1999.99' } },
      'unmet',
      '营业收入为 1999.99 万元，低于',
    ],
    ['上一年，恰好', undefined, { revenue: { 2017: '0', 2018: '2000' } }, 'met', '营业收入为 2000 万元，达到'],
    [
      '前年，低于',
      { at: -2 },
      { revenue: { 2017: '1999.99', 2018: '9999' } },
      'unmet',
      '营业收入（2017年）为 1999.99 万元',
    ],
    ['前年，恰好', { at: -2 }, { revenue: { 2017: '2000', 2018: '0' } }, 'met', '营业收入（2017年）为 2000 万元，达到'],
    [
      '两年平均，低于',
      { mean: [-2, -1] },
      { revenue: { 2017: '1999.99', 2018: '2000' } },
      'unmet',
      '营业收入（2017年、2018年平均）为 2000 万元，低于',
    ],
    [
      '两年平均，恰好',
      { mean: [-2, -1] },
      { revenue: { 2017: '1000', 2018: '3000' } },
      'met',
      '营业收入（2017年、2018年平均）为 2000 万元，达到',
    ],
    [
      '两年合计，低于',
      { sum: [-2, -1] },
      { revenue: { 2017: '999.99', 2018: '1000' } },
      'unmet',
      '营业收入（2017年、2018年合计）为 1999.99 万元',
    ],
    [
      '两年合计，恰好',
      { sum: [-2, -1] },
      { revenue: { 2017: '1000', 2018: '1000' } },
      'met',
      '营业收入（2017年、2018年合计）为 2000 万元，达到',
    ],
    [
      '两年合计，高于',
      { sum: [-2, -1] },
      { revenue: { 2017: '1000.01', 2018: '1000' } },
      'met',
      '营业收入（2017年、2018年合计）为 2000.01 万元',
    ],
  ])('%s', (_, years, changes, verdict, says) => {
    const finding = findingOn(years, changes)
    expect(finding.verdict).toBe(verdict)
    expect(finding.reasons[0]).toContain(says)
  })

  it.each<[string, Years | undefined, readonly string[]]>([
    ['上一年', undefined, ['营业收入（2018年）']],
    ['前年', { at: -2 }, ['营业收入（2017年）']],
    ['平均', { mean: [-2, -1] }, ['营业收入（2017年）', '营业收入（2018年）']],
    ['合计', { sum: [-2, -1] }, ['营业收入（2017年）', '营业收入（2018年）']],
  ])('缺少数据时，写明缺哪一年：%s', (_, years, cells) => {
    const finding = findingOn(years, { revenue: undefined })
    expect(finding.verdict).toBe('unknown')
    expect(missingNames(track, finding)).toEqual(cells)
    for (const cell of cells) expect(finding.reasons[0]).toContain(cell)
  })

  it('缺一年，也不能算平均和合计，只写缺的那一年', () => {
    for (const years of [{ mean: [-2, -1] }, { sum: [-2, -1] }]) {
      const finding = findingOn(years, { revenue: { 2018: '99999' } })
      expect(finding).toMatchObject({ verdict: 'unknown', missing: [{ fact: 'revenue', year: 2017 }] })
    }
  })
})
