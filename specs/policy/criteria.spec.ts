import { describe, expect, it } from 'vitest'
import { derivedOf } from '#engine'
import { showExact } from '#kernel'
import { type Criterion, findFact, findTrack, type Measure, type Rule, showMeasure } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'

const numbered = (letter: string, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`)

const criteriaOf = (track: string): readonly Criterion[] => findTrack(liaoning2019, track)?.criteria ?? []

const criterion = (id: string): Criterion => {
  const found = liaoning2019.tracks.flatMap(({ criteria }) => criteria).find((each) => each.id === id)
  if (!found) throw new RangeError(id)
  return found
}

describe('二 专项条件', () => {
  it.each([
    ['product', numbered('P', 1, 5)],
    ['enterprise', numbered('E', 1, 11)],
    ['giant', numbered('G', 0, 14)],
  ])('%s 的条件按通知的次序编号，不缺不重', (track, ids) => {
    expect(criteriaOf(track).map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['P1', ['1 项']],
    ['P4', ['0 个']],
    ['E4', ['1000 万元', '5000 万元']],
    ['E5', ['10%']],
    ['E6', ['1 项']],
    ['E7', ['1 项']],
    ['E8', ['3 项']],
    ['E9', ['2%']],
    ['G1', ['5000 万元', '40000 万元']],
    ['G2', ['10%', '10%']],
    ['G3', ['70%']],
    ['G4', ['2 年']],
    ['G5', ['70%']],
    ['G6', ['第 3 名']],
    ['G7', ['15%']],
    ['G8', ['5 项']],
    ['G9', ['1 项']],
    ['G10', ['1 个']],
    ['G12', ['1 项']],
  ])('%s 的数值是 %j', (id, bounds) => {
    expect(rulesIn(criterion(id)).flatMap(boundsOf).map(showMeasure)).toEqual(bounds)
  })

  it('数值的单位与所比的指标相同', () => {
    const compared = liaoning2019.tracks.flatMap(({ criteria }) => criteria.flatMap(rulesIn))
    const mismatched = compared.filter((rule) => boundsOf(rule).some(({ unit }) => unit !== unitCompared(rule)))
    expect(mismatched).toEqual([])
  })

  it('产品的“专”“精”“特”“新”只对勾选的类别提出（R10）', () => {
    const asked = criteriaOf('product').map(({ onlyIf }) => onlyIf?.includes)
    expect(asked).toEqual(['专', '精', '特', '新', undefined])
  })

  it('只有“2000 万元左右”是提示，其余都计入（R3）', () => {
    const advisory = liaoning2019.tracks.flatMap(({ criteria }) => criteria).filter((each) => each.advisory)
    expect(advisory.map(({ id }) => id)).toEqual(['E4'])
  })

  it('条件所列的选项都是表格里可以选到的', () => {
    const unknown = liaoning2019.tracks
      .flatMap(({ criteria }) => criteria.flatMap(rulesIn))
      .flatMap((rule) => (rule.kind === 'includesAny' || rule.kind === 'includesAll' ? [rule] : []))
      .flatMap(({ fact, options }) => options.filter((option) => !optionsOf(fact).includes(option)))
    expect(unknown).toEqual([])
  })

  it('重点领域列出表格上的全部选项（R11）', () => {
    expect(criterion('E11')).toMatchObject({ options: optionsOf('enterpriseFields') })
    expect(criterion('G14')).toMatchObject({ options: optionsOf('giantFields') })
  })

  it('独立法人不含独资、合伙、个体工商户和分支机构（E2）', () => {
    const rule = criterion('E2')
    const legalPersons = rule.kind === 'oneOf' ? rule.options : []
    const others = optionsOf('registrationType').filter((type) => !legalPersons.includes(type))
    expect(others).toEqual(['私营独资企业', '私营合伙企业', '个体工商户', '分支机构'])
  })

  it('判断项都写明看什么，所列的栏目和证明材料都存在', () => {
    const evidence = liaoning2019.tracks.flatMap((track) => track.evidence.map(({ id }) => id))
    const judged = liaoning2019.tracks.flatMap(({ criteria }) => criteria.flatMap(rulesIn))
    const looks = judged.flatMap((rule) => (rule.kind === 'judgement' ? rule.look : []))
    const unknown = looks.filter(
      (look) =>
        !('derived' in look
          ? Object.hasOwn(liaoning2019.derived, look.derived)
          : 'fact' in look
            ? findFact(liaoning2019.facts, look.fact)
            : evidence.includes(look.evidence)),
    )
    expect(looks.length).toBeGreaterThan(10)
    expect(unknown).toEqual([])
  })

  it('百分数按比值保存', () => {
    const rule = criterion('E9')
    expect(rule.kind === 'atLeast' && showExact(rule.min.value)).toBe('0.02')
  })
})

/** The rule and all the rules it combines. */
function rulesIn(rule: Rule): Rule[] {
  return rule.kind === 'anyOf' || rule.kind === 'allOf' ? rule.of.flatMap(rulesIn) : [rule]
}

function boundsOf(rule: Rule): Measure[] {
  if (rule.kind === 'atLeast') return [rule.min]
  if (rule.kind === 'atMost') return [rule.max]
  if (rule.kind === 'above') return [rule.bound]
  return rule.kind === 'between' ? [rule.min, rule.max] : []
}

function unitCompared(rule: Rule): string | undefined {
  const compares = rule.kind === 'atLeast' || rule.kind === 'atMost' || rule.kind === 'above' || rule.kind === 'between'
  return compares ? derivedOf(liaoning2019, 'number', rule.fact).unit : undefined
}

function optionsOf(fact: string): readonly string[] {
  const value = findFact(liaoning2019.facts, fact)?.value
  return value?.type === 'choice' || value?.type === 'choices' ? value.options : []
}
