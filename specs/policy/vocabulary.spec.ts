import { describe, expect, it } from 'vitest'
import { type DerivedTable, derive, partsOf, type Rule, type Track, type Vocabulary, yearlyNumber } from '#policy'
import { PACKS } from '#policy/packs/index.ts'
import { trackOf } from '#specs/support/forms.ts'
import type { FACTS } from '#specs/support/skeleton-pack/facts.ts'
import { scoredTrack } from '#specs/support/skeleton-pack/scored-track.ts'
import type { Cell, Criterion } from '#specs/support/skeleton-pack/vocabulary.ts'

const tracks: readonly Track[] = [...PACKS.all.flatMap((pack) => pack.tracks), scoredTrack(trackOf('enterprise'))]

describe('政策包的词汇', () => {
  it.each(tracks.map((track) => [track.name, track] as const))('%s：条件和表格只用包里有的栏目', (_, track) => {
    expect(unknownNames(track)).toEqual([])
  })

  it('专项与政策包同一套词汇', () => {
    for (const pack of PACKS.all)
      for (const { facts, derived } of pack.tracks) expect([facts, derived]).toEqual([pack.facts, pack.derived])
  })

  it('少一项就查得出来', () => {
    const track = scoredTrack(trackOf('enterprise'))
    const { digitalLevel: _, ...facts } = track.facts
    const { debtRatio: __, ...derived } = track.derived
    expect(unknownNames({ ...track, facts })).toEqual(['digitalLevel'])
    expect(unknownNames({ ...track, derived })).toEqual(['debtRatio'])
  })

  it('写错名称不能通过编译', () => {
    // @ts-expect-error 包里没有这个计算所得
    const derived: Extract<Criterion, { kind: 'atLeast' }>['fact'] = 'nope'
    // @ts-expect-error 这是数，不是选项
    const choice: Extract<Criterion, { kind: 'oneOf' }>['fact'] = 'revenue'
    // @ts-expect-error 别的政策的栏目
    const cell: Cell = { row: '1', label: '重点领域', fact: 'giantFields' }
    // @ts-expect-error 算式要读的栏目，包里没有
    const table: DerivedTable<keyof typeof FACTS> = { taxes: derive.number('税金', '万元', yearlyNumber('taxPaid')) }
    expect([derived, choice, cell.row, Object.keys(table)]).toEqual(['nope', 'revenue', '1', ['taxes']])
  })
})

/** What the criteria and the annex of a track name and its vocabulary lacks. */
function unknownNames({ criteria, annex, facts, derived }: Track): readonly string[] {
  const rules = criteria.flatMap(rulesIn)
  const used = rules.flatMap((rule) => ('fact' in rule ? [rule.fact] : []))
  const onlyIf = criteria.flatMap((criterion) => criterion.onlyIf?.fact ?? [])
  const looks = rules.flatMap((rule) => (rule.kind === 'judgement' ? rule.look : []))
  const cells = [...annex.cover, ...annex.sections.flatMap((section) => section.cells), ...annex.supplementary]
  const lacks = (table: Vocabulary[keyof Vocabulary]) => (name: string) => !Object.hasOwn(table, name)
  return [
    ...[...used, ...onlyIf, ...looks.flatMap((look) => ('derived' in look ? [look.derived] : []))].filter(
      lacks(derived),
    ),
    ...cells.flatMap((cell) => ('computed' in cell ? [cell.computed] : [])).filter(lacks(derived)),
    ...cells.flatMap((cell) => ('listed' in cell ? [cell.listed] : [])).filter(lacks(derived)),
    ...cells.flatMap((cell) => ('fact' in cell ? [cell.fact] : [])).filter(lacks(facts)),
    ...looks.flatMap((look) => ('fact' in look ? [look.fact] : [])).filter(lacks(facts)),
  ]
}

function rulesIn(rule: Rule): readonly Rule[] {
  return [rule, ...partsOf(rule).flatMap(rulesIn)]
}
