import type { Row, YearValues } from '#engine'
import type { FactTable } from '#policy'
import { type Answers, optionsOf } from './answers.ts'
import { showHundredths } from './money.ts'
import type { Random } from './random.ts'

/** What makes an application fail one criterion without contradicting itself. */
type Weakness = (answers: Answers, lastYear: number, facts: FactTable) => Partial<Answers>

/** The answers with one or two of the track's criteria failed. Criteria of other packs that nobody wrote a weakness for stay as they are. */
export const weakened = (
  random: Random,
  answers: Answers,
  { criteria, lastYear, facts }: { criteria: readonly string[]; lastYear: number; facts: FactTable },
): Answers => {
  const known = Object.keys(WEAKNESSES).filter((id) => criteria.includes(id))
  const chosen = random.shuffled(known).slice(0, random.whole(1, 2))
  let weak = answers
  for (const id of chosen) weak = { ...weak, ...WEAKNESSES[id]?.(weak, lastYear, facts) }
  return weak
}

const WEAKNESSES: Readonly<Record<string, Weakness>> = {
  P1: (answers, _, facts) => ({
    productKinds: ticking('专', answers, facts),
    ipRights: answers.ipRights.map((right) => ({ ...right, used: false })),
  }),
  P4: (answers, lastYear, facts) => ({
    productKinds: ticking('新', answers, facts),
    developedOn: `${lastYear - 2}-11-08`,
  }),
  E1: (_, lastYear) => ({ registeredOn: `${lastYear - 1}-03-18` }),
  E2: () => ({ registrationType: '私营合伙企业' }),
  E5: (answers, lastYear) => ({
    revenue: standingStill(answers.revenue, lastYear),
    mainRevenue: standingStill(answers.mainRevenue, lastYear),
  }),
  E7: (answers) => ({ brands: onlyTrademarks(answers.brands) }),
  E8: (answers) => ({
    ipRights: answers.ipRights.map((right, at) => (at < 2 ? right : { ...right, owner: '样例技术转让有限公司' })),
  }),
  E9: (answers) => ({ rdSpending: aTenthOf(answers.rdSpending) }),
  G3: (answers) => ({ liabilities: answers.assets }),
  G4: () => ({ nicheYears: '1.5' }),
  G7: (answers) => ({ techStaff: aThirdOf(answers.techStaff) }),
  G8: (answers) => ({ ipRights: answers.ipRights.map((right, at) => ({ ...right, related: at < 3 })) }),
  G9: (answers, lastYear) => ({
    standards: answers.standards.map((standard) => ({ ...standard, issuedOn: `${lastYear - 3}-06-01` })),
  }),
  G12: (answers) => ({ brands: onlyTrademarks(answers.brands) }),
}

const ticking = (kind: string, { productKinds }: Answers, facts: FactTable): readonly string[] =>
  optionsOf(facts, 'productKinds').filter((one) => one === kind || productKinds.includes(one))

const onlyTrademarks = (brands: readonly Row[]): readonly Row[] =>
  brands.map((brand) => ({ ...brand, kind: '省著名商标' }))

/** Three years ago as much as last year. */
const standingStill = (values: YearValues, lastYear: number): YearValues => ({
  ...values,
  [lastYear - 2]: values[lastYear] ?? '',
})

const aTenthOf = (values: YearValues): YearValues =>
  Object.fromEntries(
    Object.entries(values).map(([year, value]) => [year, showHundredths(Math.round(Number(value) * 10))]),
  )

const aThirdOf = (values: YearValues): YearValues =>
  Object.fromEntries(Object.entries(values).map(([year, value]) => [year, Math.floor(Number(value) / 3)]))
