import { describe, expect, expectTypeOf, it } from 'vitest'
import { type DerivedTable, derive, partsOf, type Rule, type Track, type Vocabulary, yearlyNumber } from '#policy'
import { PACKS } from '#policy/packs/index.ts'
import type { FACTS } from '#specs/support/skeleton-pack/facts.ts'
import { SCORED } from '#specs/support/skeleton-pack/index.ts'
import type { Cell, Criterion } from '#specs/support/skeleton-pack/vocabulary.ts'

const tracks: readonly Track[] = [...PACKS.all.flatMap((pack) => pack.tracks), SCORED]

describe('政策包的词汇', () => {
  it.each(tracks.map((track) => [track.name, track] as const))('%s：条件和表格只用包里有的栏目', (_, track) => {
    expect(unknownNames(track)).toEqual([])
  })

  it('专项与政策包同一套词汇', () => {
    for (const pack of PACKS.all)
      for (const { facts, derived } of pack.tracks) expect([facts, derived]).toEqual([pack.facts, pack.derived])
  })

  it('少一项就查得出来', () => {
    const track = SCORED
    const { digitalLevel: _, ...facts } = track.facts
    const { debtRatio: __, ...derived } = track.derived
    expect(unknownNames({ ...track, facts })).toEqual(['digitalLevel'])
    // Of the criterion, and of the cell that is computed.
    expect(unknownNames({ ...track, derived })).toEqual(['debtRatio', 'debtRatio'])
  })

  it('写错名称不能通过编译', () => {
    // The type check fails, not the run, when one of these names becomes acceptable, or one of the right ones does not.
    type Number = Extract<Criterion, { readonly kind: 'atLeast' }>['fact']
    type Option = Extract<Criterion, { readonly kind: 'oneOf' }>['fact']
    expectTypeOf<'debtRatio'>().toExtend<Number>()
    expectTypeOf<'nope'>().not.toExtend<Number>()
    expectTypeOf<'digitalLevel'>().toExtend<Option>()
    expectTypeOf<'revenue'>().not.toExtend<Option>()
    type CellNaming<F extends string> = { readonly row: string; readonly label: string; readonly fact: F }
    expectTypeOf<CellNaming<'digitalLevel'>>().toExtend<Cell>()
    expectTypeOf<CellNaming<'giantFields'>>().not.toExtend<Cell>()
    const read = <F extends string>(fact: F) => derive.number('样例', '万元', yearlyNumber(fact))
    type Own = DerivedTable<keyof typeof FACTS>[string]
    expectTypeOf(read('equityRaised')).toExtend<Own>()
    expectTypeOf(read('taxPaid')).not.toExtend<Own>()
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
