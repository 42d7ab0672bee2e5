import { add, type Day, divisionOf, type Exact, exact, findRegion, sizeOf, sizeRowOf, ZERO } from '#kernel'
import type { FactKey } from '#policy'
import { all, isGap, type Known, type NeededCell, undefinedBecause } from '../known.ts'
import type { Reader } from '../reader.ts'

const PROVINCE = '辽宁省'
const ELSEWHERE = '省外'

/** What the enterprise is and what it has set up. */
export const standing = {
  nicheYears: (reader: Reader) => reader.number('nicheYears'),
  domesticRank: (reader: Reader, year: number) => reader.number('domesticRank', year),
  provincialRank: (reader: Reader, year: number) => reader.number('provincialRank', year),
  productOutput: (reader: Reader, year: number) => outputOfTwoYears(reader, year),
  rdBodies: (reader: Reader) => rdBodies(reader),
  registeredOn: (reader: Reader): Known<Day> => reader.day('registeredOn'),
  developedOn: (reader: Reader): Known<Day> => reader.day('developedOn'),
  registrationPlace: (reader: Reader): Known<string> => {
    const county = reader.text('county')
    return isGap(county) ? county : findRegion(county) === undefined ? ELSEWHERE : PROVINCE
  },
  registrationType: (reader: Reader) => reader.text('registrationType'),
  industrySector: (reader: Reader): Known<string> => {
    const industry = reader.text('industry')
    return isGap(industry) ? industry : (divisionOf(industry)?.sectionName ?? industry)
  },
  sizeClass: (reader: Reader, year: number): Known<string> => sizeClass(reader, year),
  productKinds: (reader: Reader) => reader.choices('productKinds'),
  productField: (reader: Reader) => reader.text('productField'),
  catalogueEntry: (reader: Reader) => reader.text('catalogueEntry'),
  enterpriseFields: (reader: Reader) => reader.choices('enterpriseFields'),
  giantFields: (reader: Reader) => reader.choices('giantFields'),
  managementSystems: (reader: Reader) => reader.choices('managementSystems'),
  managementMethods: (reader: Reader) => reader.choices('managementMethods'),
  certifications: (reader: Reader) => reader.choices('certifications'),
  commitment: (reader: Reader) => reader.flag('commitment'),
  validEnterpriseTitle: (reader: Reader) => reader.circumstances.validEnterpriseTitle,
} as const

/** Output of the product over the year and the one before; one of the two years is enough to know of any. */
const outputOfTwoYears = (reader: Reader, year: number): Known<Exact> => {
  const [before, now] = [reader.number('productOutput', year - 1), reader.number('productOutput', year)]
  if (isGap(now)) return !isGap(before) && before.over > 0n ? before : now
  return isGap(before) ? (now.over > 0n ? now : before) : add(before, now)
}

/** The bodies of annex 3 rows 35–39: three kinds by number, two by 有/无. */
const rdBodies = (reader: Reader): Known<Exact> => {
  const answers = [
    ...COUNTED_BODIES.map((fact) => reader.number(fact)),
    ...STATIONS.map((fact) => {
      const has = reader.flag(fact)
      return isGap(has) ? has : exact(has ? 1 : 0)
    }),
  ]
  const total = answers.reduce<Exact>((so, answer) => (isGap(answer) ? so : add(so, answer)), ZERO)
  const empty = answers.filter(isGap).flatMap((gap): readonly NeededCell[] => (gap.gap === 'missing' ? gap.cells : []))
  return total.over > 0n || empty.length === 0 ? total : { gap: 'missing', cells: empty }
}

const COUNTED_BODIES = ['institutes', 'techCentres', 'engineeringCentres'] as const satisfies readonly FactKey[]
const STATIONS = ['academicianStation', 'postdoctoralStation'] as const satisfies readonly FactKey[]

/** By 300号 and 213号: staff and 主营业务收入 of the year for industry, 营业收入 for the others. */
const sizeClass = (reader: Reader, year: number): Known<string> => {
  const industry = reader.text('industry')
  if (isGap(industry)) return industry
  const row = sizeRowOf(industry)
  if (!row.ok) return undefinedBecause(row.message)
  const facts = row.row.number === INDUSTRY_ROW ? INDUSTRY_FACTS : SIZE_FACTS
  const answers = row.row.bounds.map(({ indicator }) => reader.number(facts[indicator], year))
  return all(answers, (values) => sizeOf(row.row, values))
}

const INDUSTRY_ROW = 2
const SIZE_FACTS = { staff: 'staff', revenueWanYuan: 'revenue', assetsWanYuan: 'assets' } as const
const INDUSTRY_FACTS = { ...SIZE_FACTS, revenueWanYuan: 'mainRevenue' } as const
