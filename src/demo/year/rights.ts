import type { FormValue, Row } from '#engine'
import { ofYears, showHundredths } from './money.ts'
import type { Random } from './random.ts'

const PATENTS = ['发明专利', '实用新型', '外观设计']
const ASPECTS = ['结构', '制备方法', '检测装置', '控制方法', '生产设备', '密封组件', '冷却系统', '自动上料机构']

interface Holder {
  readonly enterpriseName: string
  readonly brandName: string
  readonly products: readonly string[]
  readonly lastYear: number
}

/** Intellectual property, standards and brands as lists, with the counts of the printed cells that follow from them. */
export const rightsOf = (random: Random, holder: Holder) => {
  const { brandName, lastYear } = holder
  const ipRights = inventedRights(random, holder)
  const core = ipRights.filter(({ kind }) => kind === '发明专利' || kind === '实用新型').length
  return {
    ipRights,
    ...patentCounts(ipRights, lastYear),
    coreIpRights: core,
    coreIpShare: showHundredths(Math.round((core / ipRights.length) * 10_000)),
    standards: inventedStandards(random, holder),
    brands: inventedBrands(random, holder),
    trademarks: ['', random.pick(['精工', '优品', '科技'])].map((suffix) => ({
      name: `${brandName}${suffix}`,
      registeredOn: dayIn(random, lastYear - random.whole(3, 8)),
    })),
  }
}

/** An invented day of that year. */
export const dayIn = (random: Random, year: number): string =>
  `${year}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`

const inventedRights = (random: Random, holder: Holder): readonly Row[] => {
  const kinds = [
    ...repeated('发明专利', random.whole(1, 3)),
    ...repeated('实用新型', random.whole(4, 8)),
    ...repeated('外观设计', random.whole(0, 2)),
    ...repeated('软件著作权', random.whole(0, 3)),
    ...repeated('专有技术', random.whole(0, 1)),
    '注册商标',
  ]
  return kinds.map((kind, at) => inventedRight(random, holder, kind, at))
}

const inventedRight = (
  random: Random,
  { enterpriseName, products, lastYear }: Holder,
  kind: string,
  at: number,
): Row => {
  const granted = lastYear - random.whole(0, 4)
  const serial = String(random.whole(0, 9_999_999)).padStart(7, '0')
  const isPatent = PATENTS.includes(kind)
  return {
    kind,
    number: isPatent ? `样例ZL${granted}${PATENTS.indexOf(kind) + 1}${serial}` : `样例${granted}-${serial}`,
    title: `${random.pick(products)}${random.pick(ASPECTS)}`,
    owner: enterpriseName,
    grantedOn: dayIn(random, granted),
    validTo: dayIn(random, lastYear + random.whole(3, 15)),
    related: kind === '发明专利' || kind === '实用新型' || random.onceIn(2),
    used: at === 0 || random.onceIn(3),
  }
}

/** Patents by kind at each year's end; those of the last year are those of the list. */
const patentCounts = (ipRights: readonly Row[], lastYear: number) => {
  const years = [lastYear - 2, lastYear - 1, lastYear]
  const held = (...kinds: readonly string[]): FormValue =>
    ofYears(
      years,
      years.map(
        (year) =>
          ipRights.filter(({ kind, grantedOn }) => kinds.includes(String(kind)) && String(grantedOn) <= `${year}-12-31`)
            .length,
      ),
    )
  return {
    patentsTotal: held(...PATENTS),
    patentsInvention: held('发明专利'),
    patentsUtility: held('实用新型'),
    patentsDesign: held('外观设计'),
  }
}

const inventedStandards = (random: Random, { products, lastYear }: Holder): readonly Row[] =>
  [random.pick(['国家标准', '行业标准']), ...random.some(['国际标准', '国家标准', '行业标准', '团体标准'], 0)].map(
    (kind, at) => {
      const issued = lastYear - (at === 0 ? random.whole(0, 1) : random.whole(0, 5))
      return {
        kind,
        number: `样例/T ${random.whole(10_000, 99_999)}—${issued}`,
        name: `${random.pick(products)}${random.pick(['通用技术条件', '试验方法', '术语和分类', '安全要求'])}`,
        role: random.pick(['主持', '参与']),
        issuedOn: dayIn(random, issued),
      }
    },
  )

const inventedBrands = (random: Random, { brandName, products, lastYear }: Holder): readonly Row[] =>
  [
    random.pick(['省名牌产品', '国家级名牌产品']),
    ...random.some(['省名牌产品', '中国驰名商标', '省著名商标', '其他'], 0),
  ].map((kind) => ({
    kind,
    name: kind.endsWith('商标') ? brandName : `${brandName}牌${random.pick(products)}`,
    grantedOn: dayIn(random, lastYear - random.whole(0, 3)),
  }))

const repeated = (kind: string, times: number): readonly string[] => Array.from({ length: times }, () => kind)
