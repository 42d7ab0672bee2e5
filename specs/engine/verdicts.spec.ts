import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type Form, factsOf, type Settlement, VERDICTS, type Verdict, verdictOf } from '#engine'
import { evaluate } from '#engine/kinds/index.ts'
import { day } from '#kernel'
import type { Rule } from '#policy'
import {
  circumstances,
  cleanReplies,
  findingOn,
  passing,
  type TrackId,
  trackOf,
  withFact,
  withFacts,
} from '#specs/support/forms.ts'

const TRACKS: readonly TrackId[] = ['product', 'enterprise', 'giant']

/** A form of the track with some cells emptied: any mixture of verdicts. */
const incomplete = (id: TrackId): fc.Arbitrary<Form> => {
  const form = passing(id)
  return fc
    .subarray(Object.keys(form.facts))
    .map((emptied) => withFacts(form, Object.fromEntries(emptied.map((key) => [key, undefined]))))
}

const settlement = (criteria: readonly string[]): fc.Arbitrary<Settlement> =>
  fc.record({
    criterion: fc.constantFrom(...criteria),
    verdict: fc.constantFrom('met' as const, 'unmet' as const),
    reason: fc.constant('查看了材料原件'),
    by: fc.constant('样例评审员'),
    on: fc.constant('2019-06-12'),
  })

describe('结论的合成', () => {
  const findings = fc.array(fc.record({ verdict: fc.constantFrom(...VERDICTS), counts: fc.boolean() }))

  it('有不符合就是不符合；否则有缺少数据就是缺少数据；否则有待判断就是待人工判断；否则符合', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const counted = all.filter(({ counts }) => counts).map(({ verdict }) => verdict)
        const first = (['unmet', 'unknown', 'judgement'] as const).find((verdict) => counted.includes(verdict))
        expect(verdictOf(all)).toBe(first ?? 'met')
      }),
    )
  })

  it('不计入的条件怎样都不影响结论', () => {
    const hints = fc.array(fc.record({ verdict: fc.constantFrom(...VERDICTS), counts: fc.constant(false) }))
    fc.assert(
      fc.property(findings, hints, (all, advisory) => {
        expect(verdictOf([...advisory, ...all])).toBe(verdictOf(all))
      }),
    )
  })

  it.each(TRACKS)('%s：条件的先后次序不影响任何一条的结论', (id) => {
    const track = trackOf(id)
    const reordered = fc.shuffledSubarray([...track.criteria], { minLength: track.criteria.length })
    fc.assert(
      fc.property(reordered, incomplete(id), (criteria, form) => {
        const usual = assess(track, form, circumstances())
        const other = assess({ ...track, criteria }, form, circumstances())
        expect(other.verdict).toBe(usual.verdict)
        expect(new Set(other.findings)).toEqual(new Set(usual.findings))
      }),
      { numRuns: 40 },
    )
  })

  it.each(TRACKS)('%s：缺少数据的都指出所缺的栏目，不缺的都不指出', (id) => {
    fc.assert(
      fc.property(incomplete(id), (form) => {
        for (const { criterion, verdict, missing } of assess(trackOf(id), form, circumstances()).findings) {
          if (verdict === 'unknown') expect(missing, criterion).not.toEqual([])
          if (verdict === 'met' || verdict === 'judgement') expect(missing, criterion).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('人的判断', () => {
  it.each(TRACKS)('%s：只改变待人工判断的条件，以最后一次为准', (id) => {
    const track = trackOf(id)
    const criteria = track.criteria.map((criterion) => criterion.id)
    fc.assert(
      fc.property(incomplete(id), fc.array(settlement(criteria), { maxLength: 8 }), (form, settlements) => {
        const before = assess(track, form, circumstances()).findings
        const after = assess(track, form, circumstances(), settlements).findings
        after.forEach((finding, at) => {
          const last = settlements.findLast(({ criterion }) => criterion === finding.criterion)
          const was = before[at]
          if (was?.verdict !== 'judgement' || last === undefined) expect(finding).toEqual(was)
          else expect(finding).toEqual({ ...was, verdict: last.verdict, settledBy: last })
        })
      }),
      { numRuns: 60 },
    )
  })

  it('判断符合之后，企业的结论由待人工判断变为符合', () => {
    const settled: Settlement = {
      criterion: 'E10',
      verdict: 'met',
      reason: '已电话核实',
      by: '样例审核员',
      on: '2019-06-03',
    }
    const verdicts = [[], [settled], [{ ...settled, verdict: 'unmet' as const }]].map(
      (settlements) => assess(trackOf('enterprise'), passing('enterprise'), circumstances(), settlements).verdict,
    )
    expect(verdicts).toEqual(['judgement', 'met', 'unmet'])
  })

  it('部门已有不良记录的，人的判断不能改变', () => {
    const adverse = { department: '税务' as const, adverse: true, text: '有欠税', on: day('2019-06-01') }
    const settled: Settlement = {
      criterion: 'E10',
      verdict: 'met',
      reason: '情节轻微',
      by: '样例审核员',
      on: '2019-06-03',
    }
    const about = { departmentReplies: [...cleanReplies(), adverse] }
    const finding = findingOn(trackOf('enterprise'), 'E10', passing('enterprise'), about, [settled])
    expect(finding.verdict).toBe('unmet')
    expect(finding.settledBy).toBeUndefined()
  })
})

describe('“任一”与“全部”', () => {
  const LEAVES: Readonly<Record<Verdict, Rule>> = {
    met: { kind: 'isTrue', fact: 'commitment' },
    unmet: { kind: 'given', fact: 'enterpriseFields' },
    unknown: { kind: 'heldFor', fact: 'registeredOn', years: 3 },
    judgement: { kind: 'judgement', guide: '看材料', look: [] },
  }
  const form = withFacts(passing('enterprise'), { commitment: true, enterpriseFields: [], registeredOn: undefined })
  const facts = factsOf(trackOf('enterprise'), form, circumstances())
  const verdict = (rule: Rule): Verdict => evaluate(rule, facts).verdict

  const { tree } = fc.letrec<{ tree: Rule; leaf: Rule; joined: Rule }>((tie) => ({
    leaf: fc.constantFrom(...Object.values(LEAVES)),
    joined: fc.record({
      kind: fc.constantFrom('anyOf' as const, 'allOf' as const),
      of: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    }),
    tree: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('joined')),
  }))

  it.each(VERDICTS)('四种结论都出得来：%s', (expected) => {
    expect(verdict(LEAVES[expected])).toBe(expected)
  })

  it('只有无论怎样补填和判断都一样时，才说符合或者不符合', () => {
    fc.assert(
      fc.property(tree, (rule) => {
        const [least, most] = [extreme(rule, 'unmet'), extreme(rule, 'met')]
        const said = verdict(rule)
        if (said === 'met' || said === 'unmet') expect([least, most]).toEqual([said, said])
        else expect([least, most]).toEqual(['unmet', 'met'])
      }),
    )
  })

  it('次序、重复、套叠都不影响结论', () => {
    const kinds = fc.constantFrom('anyOf' as const, 'allOf' as const)
    fc.assert(
      fc.property(kinds, fc.array(tree, { minLength: 1, maxLength: 4 }), (kind, of) => {
        const whole = verdict({ kind, of })
        expect(verdict({ kind, of: [...of].reverse() })).toBe(whole)
        expect(verdict({ kind, of: [...of, ...of] })).toBe(whole)
        expect(verdict({ kind, of: [{ kind, of: of.slice(0, 1) }, ...of.slice(1)] })).toBe(whole)
        expect(verdict({ kind, of: [{ kind, of }] })).toBe(whole)
      }),
    )
  })

  /** The verdict when every open leaf turns out that way. */
  function extreme(rule: Rule, way: 'met' | 'unmet'): Verdict {
    const settled = (one: Rule): Rule => {
      if (one.kind === 'anyOf' || one.kind === 'allOf') return { ...one, of: one.of.map(settled) }
      return ['unknown', 'judgement'].includes(verdict(one)) ? LEAVES[way] : one
    }
    return verdict(settled(rule))
  }
})

describe('数值越好，结论不会变差', () => {
  const hundredths = fc.integer({ min: 0, max: 3_000_000 }).map((amount) => (amount / 100).toFixed(2))
  const RISING: readonly (readonly [TrackId, string, string])[] = [
    ['enterprise', 'E5', 'mainRevenue.2018'],
    ['enterprise', 'E9', 'rdSpending.2018'],
    ['giant', 'G2', 'netProfit.2018'],
    ['giant', 'G3', 'assets.2018'],
    ['giant', 'G4', 'nicheYears'],
    ['giant', 'G5', 'mainRevenue.2018'],
  ]
  const FALLING: readonly (readonly [TrackId, string, string])[] = [
    ['enterprise', 'E5', 'mainRevenue.2016'],
    ['enterprise', 'E9', 'sales.2018'],
    ['giant', 'G3', 'liabilities.2018'],
    ['giant', 'G5', 'revenue.2018'],
  ]

  it.each(RISING)('%s %s：%s 增加', (id, criterion, path) =>
    neverWorse(id, criterion, path, (a, b) => Number(a) - Number(b)),
  )
  it.each(FALLING)('%s %s：%s 减少', (id, criterion, path) =>
    neverWorse(id, criterion, path, (a, b) => Number(b) - Number(a)),
  )

  it.each([
    ['enterprise', 'E6', 'ipRights'],
    ['enterprise', 'E7', 'brands'],
    ['enterprise', 'E8', 'ipRights'],
    ['giant', 'G8', 'ipRights'],
    ['giant', 'G9', 'standards'],
    ['giant', 'G12', 'brands'],
  ] as const)('%s %s：清单 %s 多一行', (id, criterion, list) => {
    const form = passing(id)
    const rows = form.facts[list]
    fc.assert(
      fc.property(fc.subarray(Array.isArray(rows) ? [...rows] : []), (fewer) => {
        const [less, more] = [fewer.slice(1), fewer].map((all) => met(id, criterion, withFact(form, list, all)))
        expect(Number(less)).toBeLessThanOrEqual(Number(more))
      }),
    )
  })

  function neverWorse(id: TrackId, criterion: string, path: string, order: (a: string, b: string) => number): void {
    const form = withFact(passing(id), 'mainRevenue.2017', '8000')
    const positive = hundredths.filter((amount) => Number(amount) > 0)
    fc.assert(
      fc.property(fc.tuple(positive, positive), (two) => {
        const [worse, better] = two.sort(order).map((amount) => met(id, criterion, withFact(form, path, amount)))
        expect(Number(worse)).toBeLessThanOrEqual(Number(better))
      }),
    )
  }

  function met(id: TrackId, criterion: string, form: Form): boolean {
    return findingOn(trackOf(id), criterion, form).verdict === 'met'
  }
})
