import { divide, type Exact, exact, isDay, yearOf } from '#kernel'
import type { Row } from '../form/form.ts'
import { both, isGap, type Known, undefinedBecause } from '../known.ts'
import type { Reader } from '../reader.ts'

const PATENTS = ['发明专利', '实用新型', '外观设计']
const COUNTED = [...PATENTS, '软件著作权', '专有技术']
const ABOVE_LOCAL = ['国际标准', '国家标准', '行业标准']

/** Counts over the lists of intellectual property, standards and brands; never typed (reading R8). */
export const lists = {
  usedPatents: (reader: Reader) => ownRights(reader, ({ kind, used }) => oneOf(kind, PATENTS) && used === true),
  ownIpRights: (reader: Reader) => ownRights(reader, () => true),
  countedIpRights: (reader: Reader) => ownRights(reader, ({ kind }) => oneOf(kind, COUNTED)),
  relatedPatents: (reader: Reader) =>
    ownRights(reader, ({ kind, related }) => oneOf(kind, PATENTS) && related === true),
  listedPatents: (reader: Reader) => ownRights(reader, ({ kind }) => oneOf(kind, PATENTS)),
  coreIpShare: (reader: Reader): Known<Exact> =>
    both(
      reader.number('coreIpRights'),
      ownRights(reader, () => true),
      (core, total) =>
        total.over > 0n ? divide(core, total) : undefinedBecause('知识产权清单中没有本企业的有效权利，比重没有意义'),
    ),
  famousProducts: (reader: Reader) => brands(reader, '国家级名牌产品', '省名牌产品'),
  famousBrands: (reader: Reader) => brands(reader, '国家级名牌产品', '省名牌产品', '中国驰名商标'),
  wellKnownTrademarks: (reader: Reader) => brands(reader, '中国驰名商标'),
  provincialFamousProducts: (reader: Reader) => brands(reader, '省名牌产品'),
  provincialTrademarks: (reader: Reader) => brands(reader, '省著名商标'),
  nationalBrands: (reader: Reader) => brands(reader, '国家级名牌产品', '中国驰名商标'),
  provincialBrands: (reader: Reader) => brands(reader, '省名牌产品', '省著名商标'),
  standardsTakenPart: (reader: Reader, year: number) => standards(reader, [year - 1, year], ['主持', '参与']),
  standardsLed: (reader: Reader, year: number) => standards(reader, [year - 1, year], ['主持']),
  standardsLedInYear: (reader: Reader, year: number) =>
    countRows(reader.rows('standards'), (row) => row.role === '主持' && issuedIn(row, [year])),
} as const

/** The names of the standards led and issued in a year, as annex 3 row 46 prints them. */
export const ledStandardNames = (reader: Reader, year: number): readonly string[] => {
  const rows = reader.rows('standards')
  return isGap(rows)
    ? []
    : rows.filter((row) => row.role === '主持' && issuedIn(row, [year])).map(({ name }) => String(name))
}

/** Rights in the applicant's own name, granted by and still valid on the day of submission. */
const ownRights = (reader: Reader, wanted: (right: Row) => boolean): Known<Exact> =>
  both(reader.text('enterpriseName'), reader.rows('ipRights'), (applicant, rights) => {
    const { on } = reader.circumstances
    const inForce = ({ grantedOn, validTo }: Row) =>
      !(textOf(grantedOn) > on) && (validTo === undefined || textOf(validTo) >= on)
    return exact(rights.filter((right) => right.owner === applicant && inForce(right) && wanted(right)).length)
  })

const brands = (reader: Reader, ...kinds: readonly string[]): Known<Exact> =>
  countRows(reader.rows('brands'), ({ kind }) => oneOf(kind, kinds))

const standards = (reader: Reader, years: readonly number[], roles: readonly string[]): Known<Exact> =>
  countRows(
    reader.rows('standards'),
    (row) => oneOf(row.kind, ABOVE_LOCAL) && oneOf(row.role, roles) && issuedIn(row, years),
  )

const countRows = (rows: Known<readonly Row[]>, wanted: (row: Row) => boolean): Known<Exact> =>
  isGap(rows) ? rows : exact(rows.filter(wanted).length)

const issuedIn = ({ issuedOn }: Row, years: readonly number[]): boolean => {
  const text = textOf(issuedOn)
  return isDay(text) && years.includes(yearOf(text))
}

const oneOf = (value: Row[string] | undefined, options: readonly string[]): boolean => options.includes(textOf(value))

const textOf = (value: Row[string] | undefined): string => (typeof value === 'string' ? value : '')
