import { describe, expect, it } from 'vitest'
import { derivedOf } from '#engine'
import { type ConsistencyRule, type FactKey, findFact, type Track } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'

const tracks: (readonly [string, Track])[] = liaoning2019.tracks.map((track) => [track.name, track])

describe('表内一致', () => {
  it.each(tracks)('%s：所比的各项都在这张表上', (_, { annex, consistency }) => {
    const cells = [...annex.cover, ...annex.sections.flatMap((section) => section.cells), ...annex.supplementary]
    const asked = cells.flatMap((cell) => ('fact' in cell ? [cell.fact] : []))
    expect(consistency.flatMap(factsOf).filter((fact) => !asked.includes(fact))).toEqual([])
  })

  it.each(tracks)('%s：分项和合计同按年度或同不按年度，单位相同', (_, { consistency }) => {
    const sums = consistency.flatMap((rule) =>
      rule.kind === 'partsWithin' || rule.kind === 'partsMakeTotal' ? [rule] : [],
    )
    const mismatched = sums.filter(({ parts, total }) => parts.some((part) => measureOf(part) !== measureOf(total)))
    expect(sums.length).toBeGreaterThan(0)
    expect(mismatched).toEqual([])
  })

  it.each(tracks)('%s：填报数和计算数单位相同', (_, { consistency }) => {
    const compared = consistency.flatMap((rule) => (rule.kind === 'agreesWith' ? [rule] : []))
    const mismatched = compared.filter(
      ({ typed, computed }) => unitOf(typed) !== derivedOf(liaoning2019, 'number', computed).unit,
    )
    expect(mismatched).toEqual([])
  })

  it('编号在各专项之间指同一条规则', () => {
    const rules = liaoning2019.tracks.flatMap(({ consistency }) => consistency)
    const byId = Map.groupBy(rules, ({ id }) => id)
    for (const same of byId.values()) expect(new Set(same).size).toBe(1)
    expect([...byId.keys()].toSorted()).toEqual(Array.from({ length: 13 }, (_, i) => `C${i + 1}`).toSorted())
  })

  it('估计和推断只提示，自相矛盾才不能提交', () => {
    const warnings = liaoning2019.tracks.flatMap(({ consistency }) =>
      consistency.filter(({ severity }) => severity === 'warning').map(({ kind }) => kind),
    )
    expect([...new Set(warnings)].toSorted()).toEqual(['agreesWith', 'partsWithin', 'registrarAgrees', 'sizeAgrees'])
  })
})

function factsOf(rule: ConsistencyRule): FactKey[] {
  switch (rule.kind) {
    case 'partsWithin':
    case 'partsMakeTotal':
      return [...rule.parts, rule.total]
    case 'inOrder':
      return rule.later === 'submission' ? [rule.earlier] : [rule.earlier, rule.later]
    case 'registrarAgrees':
      return [rule.uscc, rule.county]
    case 'agreesWith':
    case 'sizeAgrees':
      return [rule.typed]
  }
}

function unitOf(key: FactKey): string | undefined {
  const value = findFact(liaoning2019.facts, key)?.value
  if (value?.type === 'percent') return '%'
  return value?.type === 'decimal' || value?.type === 'integer' ? value.unit : undefined
}

function measureOf(key: FactKey): string {
  return `${findFact(liaoning2019.facts, key)?.yearly ?? false} ${unitOf(key)}`
}
