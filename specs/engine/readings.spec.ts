import { describe, expect, it } from 'vitest'
import type { AssessmentContext, FormValue } from '#engine'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { findingOn, passing, right, type TrackId, trackOf, withFacts } from '#specs/support/forms.ts'

/** What one criterion comes to under the reading in force and under an alternative, on the same form. */
interface Change {
  readonly title: string
  readonly track: TrackId
  readonly criterion: string
  readonly reading: string
  readonly alternative: string
  readonly facts?: Readonly<Record<string, FormValue | undefined>>
  readonly about?: Partial<AssessmentContext>
  readonly inForce: Outcome | undefined
  readonly chosen: Outcome
  readonly says?: string
}

type Outcome = readonly [verdict: string, counts: boolean]
const MET: Outcome = ['met', true]
const UNMET: Outcome = ['unmet', true]
const JUDGEMENT: Outcome = ['judgement', true]
const HINT: Outcome = ['unmet', false]
const FITS: Outcome = ['met', false]

const revenue = (amount: string) => ({ 'revenue.2018': amount })
const mainRevenue = (y2016: string, y2017: string, y2018: string) => ({
  mainRevenue: { 2016: y2016, 2017: y2017, 2018: y2018 },
})
const FLAT_PROFIT = { netProfit: { 2016: '100', 2017: '100', 2018: '100' } }
const FLAT_REVENUE = mainRevenue('100', '100', '100')
const netProfit = (y2016: string, y2017: string, y2018: string) => ({
  ...FLAT_REVENUE,
  netProfit: { 2016: y2016, 2017: y2017, 2018: y2018 },
})
const standard = (role: string) => ({
  kind: '国家标准',
  number: '样例/T 1—2018',
  name: '样例',
  role,
  issuedOn: '2018-05-01',
})
const ENTERPRISE_FIELDS = [
  '国家战略新兴产业',
  '省特色产业、支柱产业和转型升级的传统产业',
  '符合《推动全省工业经济高质量发展实施意见》明确的重点发展领域和方向',
]
const GIANT_FIELDS = [
  '企业的主导产品应符合《工业“四基”发展目录》所列重点领域',
  '符合制造强国战略明确的十大重点产业领域，属于重点领域技术路线图中有关产品',
  '符合《推动全省工业经济高质量发展实施意见》所列重点发展领域和方向',
]

const g1 = (alternative: string, amount: string, inForce: Outcome, chosen: Outcome): Change => ({
  title: `营业收入 ${amount} 万元`,
  track: 'giant',
  criterion: 'G1',
  reading: 'R2',
  alternative,
  facts: revenue(amount),
  inForce,
  chosen,
})

const e4 = (alternative: string, amount: string, inForce: Outcome, chosen: Outcome): Change => ({
  ...g1(alternative, amount, inForce, chosen),
  track: 'enterprise',
  criterion: 'E4',
  reading: 'R3',
})

const compound = (
  title: string,
  track: TrackId,
  facts: Change['facts'],
  inForce: Outcome,
  chosen: Outcome,
): Change => ({
  title,
  track,
  criterion: track === 'giant' ? 'G2' : 'E5',
  reading: 'R4',
  alternative: 'compound',
  ...(facts === undefined ? {} : { facts }),
  inForce,
  chosen,
})

const allFour = (criterion: string, facts: Change['facts'], chosen: Outcome): Change => ({
  title: '没有勾选这一类的产品',
  track: 'product',
  criterion,
  reading: 'R10',
  alternative: 'allFour',
  ...(facts === undefined ? {} : { facts }),
  inForce: FITS,
  chosen,
})

const CHANGES: readonly Change[] = [
  { ...g1('openBelow', '5000', MET, UNMET), says: '不含下限' },
  g1('openBelow', '5000.01', MET, MET),
  g1('openBelow', '40000', MET, MET),
  g1('openAbove', '5000', MET, MET),
  g1('openAbove', '39999.99', MET, MET),
  { ...g1('openAbove', '40000', MET, UNMET), says: '不含上限' },
  { ...g1('openBoth', '5000', MET, UNMET), says: '不含两端' },
  g1('openBoth', '5000.01', MET, MET),
  g1('openBoth', '39999.99', MET, MET),
  { ...g1('openBoth', '40000', MET, UNMET), says: '不含两端' },

  { ...e4('narrowBand', '1499.99', FITS, HINT), says: '1500 万元至 2500 万元' },
  e4('narrowBand', '1500', FITS, FITS),
  e4('narrowBand', '2500', FITS, FITS),
  e4('narrowBand', '2500.01', FITS, HINT),
  { ...e4('hardBand', '999.99', HINT, UNMET), says: '1000 万元至 5000 万元' },
  e4('hardBand', '1000', FITS, MET),
  e4('hardBand', '5000', FITS, MET),
  e4('hardBand', '5000.01', HINT, UNMET),

  compound('两年复合恰好 10%', 'enterprise', mainRevenue('1000', '1100', '1210'), MET, MET),
  compound('各年平均恰好 10%，复合不到', 'enterprise', mainRevenue('900', '1200', '1040'), MET, UNMET),
  compound('复合差 0.01 万元不到 10%', 'enterprise', mainRevenue('1000', '1500', '1209.99'), MET, UNMET),
  compound('复合恰好 10%，中间一年多少都一样', 'enterprise', mainRevenue('1000', '1500', '1210'), MET, MET),
  compound('复合超过 10%', 'enterprise', mainRevenue('1000', '1100', '1210.01'), MET, MET),
  compound('中间一年为零，复合仍有意义', 'enterprise', mainRevenue('1000', '0', '1210'), JUDGEMENT, MET),
  compound('起点为零，由人判断', 'enterprise', mainRevenue('0', '1100', '1210'), JUDGEMENT, JUDGEMENT),
  compound('收入平均到、复合不到', 'giant', { ...mainRevenue('900', '1200', '1040'), ...FLAT_PROFIT }, MET, UNMET),
  compound('收入复合恰好 10%', 'giant', { ...mainRevenue('1000', '1100', '1210'), ...FLAT_PROFIT }, MET, MET),
  compound('利润平均到、复合不到', 'giant', netProfit('900', '1200', '1040'), MET, UNMET),
  compound('利润复合恰好 10%', 'giant', netProfit('1000', '1500', '1210'), MET, MET),
  compound('末年亏损，由人判断', 'giant', netProfit('1000', '100', '-1210'), UNMET, JUDGEMENT),

  ...(
    [
      ['营业收入多 0.01 万元，不到 2%', '10000.01', UNMET],
      ['营业收入恰好使比例为 2%', '10000', MET],
      ['营业收入少 0.01 万元，超过 2%', '9999.99', MET],
    ] as const
  ).map(
    ([title, amount, chosen]): Change => ({
      title,
      track: 'enterprise',
      criterion: 'E9',
      reading: 'R5',
      alternative: 'revenue',
      facts: { 'rdSpending.2018': '200', 'sales.2018': '10000', ...revenue(amount) },
      inForce: MET,
      chosen,
      says: '占营业收入',
    }),
  ),

  ...(
    [
      ['14.99', UNMET],
      ['15', MET],
      ['15.01', MET],
    ] as const
  ).map(
    ([share, chosen]): Change => ({
      title: `科技人员 10%，研发人员 ${share}%`,
      track: 'giant',
      criterion: 'G7',
      reading: 'R6',
      alternative: 'rdStaff',
      facts: { 'techStaff.2018': 10, 'staff.2018': 100, 'rdStaffShare.2018': share },
      inForce: UNMET,
      chosen,
      says: `研发人员占职工总数比例为 ${share}%`,
    }),
  ),

  ...(
    [
      ['只参与一项', ['参与'], UNMET],
      ['主持一项', ['主持'], MET],
      ['主持一项、参与一项', ['主持', '参与'], MET],
    ] as const
  ).map(
    ([title, roles, chosen]): Change => ({
      title,
      track: 'giant',
      criterion: 'G9',
      reading: 'R7',
      alternative: 'ledOnly',
      facts: { standards: roles.map(standard) },
      inForce: MET,
      chosen,
      says: '主持制（修）订',
    }),
  ),

  allFour('P1', { productKinds: ['精'], ipRights: [] }, UNMET),
  allFour('P1', { productKinds: ['精'], ipRights: [right(passing('product'))] }, MET),
  allFour('P2', { productKinds: ['专'] }, JUDGEMENT),
  allFour('P3', { productKinds: ['专'] }, JUDGEMENT),
  allFour('P4', { productKinds: ['专'], developedOn: '2016-12-31' }, UNMET),
  allFour('P4', { productKinds: ['专'], developedOn: '2017-01-01' }, MET),

  ...([0, 1, 2, 3] as const).flatMap((ticked): Change[] => {
    const outcomes = { inForce: ticked === 0 ? UNMET : MET, chosen: ticked === 3 ? MET : UNMET }
    const about = {
      title: `勾选 ${ticked} 个重点领域`,
      reading: 'R11',
      alternative: 'all',
      says: '各项均须具备',
      ...outcomes,
    }
    return [
      {
        ...about,
        track: 'enterprise',
        criterion: 'E11',
        facts: { enterpriseFields: ENTERPRISE_FIELDS.slice(0, ticked) },
      },
      { ...about, track: 'giant', criterion: 'G14', facts: { giantFields: GIANT_FIELDS.slice(0, ticked) } },
    ]
  }),

  ...([false, true] as const).map(
    (held): Change => ({
      title: held ? '已有有效期内的称号' : '没有有效期内的称号',
      track: 'giant',
      criterion: 'G15',
      reading: 'R12',
      alternative: 'titleFirst',
      about: { heldTitles: held ? ['enterprise'] : [] },
      inForce: undefined,
      chosen: held ? MET : UNMET,
      says: '称号',
    }),
  ),
]

describe('解读的另一种选择，只改变它所说的', () => {
  it.each(CHANGES)(
    '$reading $alternative：$criterion $title',
    ({ track, criterion, reading, alternative, facts = {}, about = {}, inForce, chosen, says = '' }) => {
      const form = withFacts(passing(track), facts)
      const usual = trackOf(track)
      const other = trackOf(track, { [reading]: alternative })
      const finding = findingOn(other, criterion, form, about)
      if (inForce === undefined) expect(usual.criteria.map(({ id }) => id)).not.toContain(criterion)
      else expect(outcomeOf(findingOn(usual, criterion, form, about))).toEqual(inForce)
      expect(outcomeOf(finding)).toEqual(chosen)
      expect(finding.reasons.join('\n')).toContain(says)
      expect(finding.reasons.join('\n')).toContain(finding.cite.quote)
    },
  )

  it('凡改变条件的选择都在上表中', () => {
    const changing = liaoning2019.readings.flatMap(({ id, alternatives }) =>
      alternatives.flatMap((alternative) =>
        [...(alternative.criteria ?? []), ...(alternative.adds?.criteria ?? [])].map(
          (criterion) => `${id} ${alternative.id} ${criterion.id}`,
        ),
      ),
    )
    const tabled = CHANGES.map(({ reading, alternative, criterion }) => `${reading} ${alternative} ${criterion}`)
    expect(new Set(tabled)).toEqual(new Set(changing))
  })

  it.each(['product', 'enterprise', 'giant'] as const)('%s：其他条件的结论不变', (id) => {
    const form = passing(id)
    const usual = trackOf(id)
    for (const reading of liaoning2019.readings)
      for (const alternative of reading.alternatives) {
        const touched = [...(alternative.criteria ?? []), ...(alternative.adds?.criteria ?? [])].map((one) => one.id)
        const chosen = trackOf(id, { [reading.id]: alternative.id })
        for (const criterion of usual.criteria.filter((one) => !touched.includes(one.id)))
          expect(findingOn(chosen, criterion.id, form)).toEqual(findingOn(usual, criterion.id, form))
      }
  })
})

function outcomeOf({ verdict, counts }: { verdict: string; counts: boolean }): Outcome {
  return [verdict, counts]
}
