import { divide, type Exact } from '#kernel'
import { FACTS, type FactKey } from '#policy'
import { both, type Known, undefinedBecause } from '../known.ts'
import type { Reader } from '../reader.ts'
import { compoundGrowth, growth, meanGrowth } from './growth.ts'

const share =
  (part: FactKey, whole: FactKey) =>
  (reader: Reader, year: number): Known<Exact> =>
    both(reader.number(part, year), reader.number(whole, year), (over, under) =>
      under.over > 0n
        ? divide(over, under)
        : undefinedBecause(`${year}年的${FACTS[whole].title}为零，以它为分母的比例没有意义`),
    )

/** Amounts, growth rates and ratios, each of the year asked for. */
export const money = {
  revenue: (reader: Reader, year: number) => reader.number('revenue', year),
  mainRevenueGrowth: (reader: Reader, year: number) => growth(reader, 'mainRevenue', year),
  mainRevenueMeanGrowth: (reader: Reader, year: number) => meanGrowth(reader, 'mainRevenue', year),
  mainRevenueCompoundGrowth: (reader: Reader, year: number) => compoundGrowth(reader, 'mainRevenue', year),
  netProfitGrowth: (reader: Reader, year: number) => growth(reader, 'netProfit', year),
  netProfitMeanGrowth: (reader: Reader, year: number) => meanGrowth(reader, 'netProfit', year),
  netProfitCompoundGrowth: (reader: Reader, year: number) => compoundGrowth(reader, 'netProfit', year),
  debtRatio: share('liabilities', 'assets'),
  mainRevenueShare: share('mainRevenue', 'revenue'),
  rdShareOfSales: share('rdSpending', 'sales'),
  rdShareOfRevenue: share('rdSpending', 'revenue'),
  techStaffShare: share('techStaff', 'staff'),
  rdStaffShare: (reader: Reader, year: number) => reader.ratio('rdStaffShare', year),
} as const
