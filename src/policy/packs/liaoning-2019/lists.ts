import { divide, type Exact, exact, isDay, yearOf } from '#kernel'
import { both, countRows, type Formula, isGap, type Known, type Reader, type Row, undefinedBecause } from '#policy'
import type { BRAND_KINDS, FACTS, IP_KINDS, STANDARD_KINDS, STANDARD_ROLES } from './facts.ts'

type FactOfPack = keyof typeof FACTS
type Cells = Reader<FactOfPack>
type Number = Formula<Exact, FactOfPack>
type IpKind = (typeof IP_KINDS)[number]

const PATENTS: readonly IpKind[] = ['发明专利', '实用新型', '外观设计']
const COUNTED: readonly IpKind[] = [...PATENTS, '软件著作权', '专有技术']
const ABOVE_LOCAL: readonly (typeof STANDARD_KINDS)[number][] = ['国际标准', '国家标准', '行业标准']

// Counts over the lists of intellectual property, standards and brands; never typed (reading R8).

export const usedPatents: Number = (cells) =>
  ownRights(cells, ({ kind, used }) => oneOf(kind, PATENTS) && used === true)

export const ownIpRights: Number = (cells) => ownRights(cells, () => true)

export const countedIpRights: Number = (cells) => ownRights(cells, ({ kind }) => oneOf(kind, COUNTED))

export const relatedPatents: Number = (cells) =>
  ownRights(cells, ({ kind, related }) => oneOf(kind, PATENTS) && related === true)

export const listedPatents: Number = (cells) => ownRights(cells, ({ kind }) => oneOf(kind, PATENTS))

export const coreIpShare: Number = (cells, year) =>
  both(cells.number('coreIpRights'), ownIpRights(cells, year), (core, total) =>
    total.over > 0n ? divide(core, total) : undefinedBecause('知识产权清单中没有本企业的有效权利，比重没有意义'),
  )

/** Brands of these kinds. */
export const brands =
  (...kinds: readonly (typeof BRAND_KINDS)[number][]): Number =>
  (cells) =>
    countRows(cells.rows('brands'), ({ kind }) => oneOf(kind, kinds))

/** Standards above the local ones, issued in the year or the one before, for which the enterprise did one of these. */
export const standardsOfTwoYears =
  (...roles: readonly (typeof STANDARD_ROLES)[number][]): Number =>
  (cells, year) =>
    countRows(
      cells.rows('standards'),
      (row) => oneOf(row.kind, ABOVE_LOCAL) && oneOf(row.role, roles) && issuedIn(row, [year - 1, year]),
    )

export const standardsLedInYear: Number = (cells, year) => countRows(cells.rows('standards'), ledIn(year))

/** The names of the standards led and issued in a year, as annex 3 row 46 prints them. */
export const ledStandardNames: Formula<readonly string[], FactOfPack> = (cells, year) => {
  const rows = cells.rows('standards')
  return isGap(rows) ? rows : rows.filter(ledIn(year)).map(({ name }) => String(name))
}

const ledIn =
  (year: number) =>
  (row: Row): boolean =>
    row.role === '主持' && issuedIn(row, [year])

/** Rights in the applicant's own name, granted by and still valid on the day of submission. */
const ownRights = (cells: Cells, wanted: (right: Row) => boolean): Known<Exact> =>
  both(cells.text('enterpriseName'), cells.rows('ipRights'), (applicant, rights) => {
    const { on } = cells
    const inForce = ({ grantedOn, validTo }: Row) =>
      !(textOf(grantedOn) > on) && (validTo === undefined || textOf(validTo) >= on)
    return exact(rights.filter((right) => right.owner === applicant && inForce(right) && wanted(right)).length)
  })

const issuedIn = ({ issuedOn }: Row, years: readonly number[]): boolean => {
  const text = textOf(issuedOn)
  return isDay(text) && years.includes(yearOf(text))
}

const oneOf = (value: Row[string] | undefined, options: readonly string[]): boolean => options.includes(textOf(value))

const textOf = (value: Row[string] | undefined): string => (typeof value === 'string' ? value : '')
