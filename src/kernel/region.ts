import { LIAONING_DIVISIONS } from './regions-liaoning.ts'

export interface Region {
  /** GB/T 2260 code of six digits, or `21SF` for 沈抚示范区. */
  readonly code: string
  readonly name: string
  readonly kind: 'province' | 'city' | 'county' | 'zone'
  readonly parent?: string
  /** A 计划单列市 is addressed by national notices beside the provinces and recommends to the ministry itself. */
  readonly reportsToMinistry?: boolean
}

/** The only 计划单列市 of the province. */
const DALIAN = '210200'

/**
 * 沈抚示范区 recommends to the province like a city but is no administrative division, so GB/T 2260 gives it no code.
 * `21SF` is our own: letters cannot collide with a code of the standard, now or later.
 */
const SHENFU: Region = { code: '21SF', name: '沈抚示范区', kind: 'zone', parent: '210000' }

/** Every region of the province in code order; 沈抚示范区 comes last. */
export const REGIONS: readonly Region[] = readRegions()

const BY_CODE: ReadonlyMap<string, Region> = new Map(REGIONS.map((region) => [region.code, region]))

/** The province, city, county or zone of that code, or undefined. */
export const findRegion = (code: string): Region | undefined => BY_CODE.get(code)

/** The region with this code; throws a RangeError when there is none. */
export const getRegion = (code: string): Region => {
  const region = BY_CODE.get(code)
  if (!region) throw new RangeError(`no such region: ${code}`)
  return region
}

/** The 15 bodies that recommend to the province: the 14 cities in code order, then 沈抚示范区. */
export const reportingUnits = (): readonly Region[] => REGIONS.filter(isReportingUnit)

/** The counties of a city in code order; none for a zone. Throws a RangeError for an unknown code. */
export const countiesOf = (cityCode: string): readonly Region[] => {
  const { code } = getRegion(cityCode)
  return REGIONS.filter(({ kind, parent }) => kind === 'county' && parent === code)
}

/** The reporting unit a county belongs to, or the city or zone itself; throws a RangeError for the province. */
export const unitOf = (code: string): Region => {
  const region = getRegion(code)
  if (isReportingUnit(region)) return region
  if (region.parent === undefined) throw new RangeError(`no reporting unit above the cities: ${code}`)
  return unitOf(region.parent)
}

/** 辽宁省沈阳市铁西区 */
export const fullName = (code: string): string => {
  const { name, parent } = getRegion(code)
  return parent === undefined ? name : fullName(parent) + name
}

function isReportingUnit({ kind }: Region): boolean {
  return kind === 'city' || kind === 'zone'
}

function readRegions(): Region[] {
  const divisions = [...LIAONING_DIVISIONS.matchAll(/(\d{6}) (\S+)/g)].map(([, code = '', name = '']) =>
    division(code, name),
  )
  return [...divisions, SHENFU]
}

function division(code: string, name: string): Region {
  if (code.endsWith('0000')) return { code, name, kind: 'province' }
  if (!code.endsWith('00')) return { code, name, kind: 'county', parent: `${code.slice(0, 4)}00` }
  const city: Region = { code, name, kind: 'city', parent: `${code.slice(0, 2)}0000` }
  return code === DALIAN ? { ...city, reportsToMinistry: true } : city
}
