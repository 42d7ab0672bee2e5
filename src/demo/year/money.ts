import type { YearValues } from '#engine'
import type { Random } from './random.ts'

/** Hundredths of 万元: whole numbers, so that sums of what is shown are exact. */
type Hundredths = number

/** 6.9 元 to the dollar, for invented exports. */
const YUAN_TO_DOLLAR = 6.9

/** What an enterprise of about `revenueWanYuan` a year would report of the three years up to `lastYear`, growing by 11% to 28% a year. */
export const moneyOf = (random: Random, lastYear: number, revenueWanYuan: number) => {
  const years = [lastYear - 2, lastYear - 1, lastYear]
  const mainShare = random.between(0.8, 0.97)
  const mainRevenue = grownTo(Math.round(revenueWanYuan * mainShare * 100), [growth(random), growth(random)])
  const each = (work: (main: Hundredths, at: number) => number) =>
    mainRevenue.map((main, at) => Math.round(work(main, at)))
  const revenue = each((main) => main / random.between(mainShare - 0.02, mainShare + 0.02))
  const part = (of: readonly Hundredths[], least: number, most: number) => {
    const share = random.between(least, most)
    return of.map((whole) => Math.round(whole * share * random.between(0.96, 1.04)))
  }
  const sales = each((main, at) => main + ((revenue[at] ?? main) - main) * random.between(0.2, 0.9))
  const totalProfit = part(revenue, 0.05, 0.14)
  const netProfit = part(totalProfit, 0.75, 0.87)
  const taxPaid = part(revenue, 0.03, 0.07)
  const assets = part(revenue, 0.8, 1.8)
  const mainProduct = part(mainRevenue, 0.72, 0.95)
  const exported = part(revenue, 0.02, 0.2)
  const lossBefore = random.onceIn(9)
  const byYear = (amounts: readonly Hundredths[]) => ofYears(years, amounts.map(showHundredths))
  return {
    revenue: byYear(revenue),
    mainRevenue: byYear(mainRevenue),
    sales: byYear(sales),
    totalProfit: byYear(lossBefore ? lossFirst(totalProfit) : totalProfit),
    netProfit: byYear(lossBefore ? lossFirst(netProfit) : netProfit),
    profitAndTax: byYear(totalProfit.map((profit, at) => profit + (taxPaid[at] ?? 0))),
    taxPaid: byYear(taxPaid),
    assets: byYear(assets),
    liabilities: byYear(part(assets, 0.22, 0.64)),
    rdSpending: byYear(part(sales, 0.032, 0.082)),
    exportDelivery: byYear(exported),
    mainProductExport: byYear(exported.map((amount) => Math.round(amount / YUAN_TO_DOLLAR))),
    mainProductExportShare: byYear(sharesOf(exported, revenue)),
    mainProductShare: byYear(sharesOf(mainProduct, revenue)),
    productSales: byYear(part(sales, 0.15, 0.6)),
    productProfitAndTax: byYear(part(sales, 0.02, 0.07)),
  }
}

/** Values under their calendar years. */
export const ofYears = (years: readonly number[], values: readonly (string | number)[]): YearValues =>
  Object.fromEntries(
    years.flatMap((year, at) => {
      const value = values[at]
      return value === undefined ? [] : [[String(year), value]]
    }),
  )

/** 1234500 → `12345`, 1234550 → `12345.5`: the normal form of a decimal. */
export const showHundredths = (hundredths: number): string => {
  const [whole, places = ''] = (hundredths / 100).toFixed(2).split('.')
  const rest = places.replace(/0+$/, '')
  return rest === '' ? `${whole}` : `${whole}.${rest}`
}

const growth = (random: Random): number => random.between(0.11, 0.28)

/** Back from the last year by its rates of growth. */
const grownTo = (last: Hundredths, [before, now]: readonly [number, number]): readonly Hundredths[] => [
  Math.round(last / (1 + now) / (1 + before)),
  Math.round(last / (1 + now)),
  last,
]

const lossFirst = ([first = 0, ...later]: readonly Hundredths[]): readonly Hundredths[] => [-first, ...later]

/** Hundredths of a percent. */
const sharesOf = (parts: readonly Hundredths[], wholes: readonly Hundredths[]): readonly Hundredths[] =>
  parts.map((part, at) => Math.round((part / (wholes[at] ?? part)) * 10_000))
