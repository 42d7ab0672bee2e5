export interface Region {
  /** GB/T 2260 code of six digits, or one of the province's own for what the standard gives none. */
  readonly code: string
  readonly name: string
  readonly kind: 'province' | 'city' | 'county' | 'zone'
  readonly parent?: string
  /** A 计划单列市 is addressed by national notices beside the provinces and recommends to the ministry itself. */
  readonly reportsToMinistry?: boolean
  /** Of a reporting unit: its office that handles applications, and the agency in the numbers of its letters. */
  readonly bureau?: { readonly name: string; readonly agency: string }
}

/** The regions of one province. */
export interface Regions {
  /** All of them, the province first. */
  readonly all: readonly Region[]
  readonly province: Region
  /** The bodies that recommend to the province, its cities and zones, in the order of `all`. */
  readonly reportingUnits: readonly Region[]
  /** A county that shows how a code is written. */
  readonly sample: Region
  /** The province, city, county or zone of that code, or undefined. */
  find(code: string): Region | undefined
  /** The region with this code; throws a RangeError when there is none. */
  get(code: string): Region
  /** Whether it is the code of a county, or of a zone that has none. */
  isCounty(code: string): boolean
  /** The counties of a city in the order of `all`; none for a zone. Throws a RangeError for an unknown code. */
  countiesOf(city: string): readonly Region[]
  /** The reporting unit a county belongs to, or the city or zone itself; throws a RangeError for the province. */
  unitOf(code: string): Region
  /** 辽宁省沈阳市铁西区 */
  fullName(code: string): string
}

/** What can be asked of a province's regions; throws a RangeError where the province or the sample county is missing. */
export const regionsOf = (all: readonly Region[], sample: string): Regions => {
  const byCode: ReadonlyMap<string, Region> = new Map(all.map((region) => [region.code, region]))
  const find = (code: string) => byCode.get(code)
  const get = (code: string): Region => {
    const region = byCode.get(code)
    if (!region) throw new RangeError(`no such region: ${code}`)
    return region
  }
  const unitOf = (code: string): Region => {
    const region = get(code)
    if (isReportingUnit(region)) return region
    if (region.parent === undefined) throw new RangeError(`no reporting unit above the cities: ${code}`)
    return unitOf(region.parent)
  }
  const fullName = (code: string): string => {
    const { name, parent } = get(code)
    return parent === undefined ? name : fullName(parent) + name
  }
  const province = all.find(({ kind }) => kind === 'province')
  if (province === undefined) throw new RangeError('no province among the regions')
  return {
    all,
    province,
    reportingUnits: all.filter(isReportingUnit),
    sample: get(sample),
    find,
    get,
    isCounty: (code) => ['county', 'zone'].includes(find(code)?.kind ?? ''),
    countiesOf: (city) => {
      const { code } = get(city)
      return all.filter(({ kind, parent }) => kind === 'county' && parent === code)
    },
    unitOf,
    fullName,
  }
}

/** The divisions of a text of codes and names, `210000 辽宁省 210100 沈阳市 …`: the kind and parent follow from the code. */
export const readDivisions = (text: string): readonly Region[] =>
  [...text.matchAll(/(\d{6}) (\S+)/g)].map(([, code = '', name = '']) => division(code, name))

const isReportingUnit = ({ kind }: Region): boolean => kind === 'city' || kind === 'zone'

const division = (code: string, name: string): Region => {
  if (code.endsWith('0000')) return { code, name, kind: 'province' }
  if (!code.endsWith('00')) return { code, name, kind: 'county', parent: `${code.slice(0, 4)}00` }
  return { code, name, kind: 'city', parent: `${code.slice(0, 2)}0000` }
}
