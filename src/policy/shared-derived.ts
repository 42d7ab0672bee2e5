import { type DerivedTable, derive } from './derived.ts'
import type { SHARED_FACTS } from './facts.ts'
import { compoundGrowth, growth, industrySector, meanGrowth, share, sizeClass, yearlyNumber } from './formulas.ts'

/** What follows from the facts that any programme asks; a pack leaves out what it has no facts for. */
export const SHARED_DERIVED = {
  revenue: derive.number('营业收入', '万元', yearlyNumber('revenue')),
  mainRevenueGrowth: derive.ratio('主营业务收入增长率', growth('mainRevenue')),
  mainRevenueMeanGrowth: derive.ratio('近两年主营业务收入平均增长率', meanGrowth('mainRevenue')),
  mainRevenueCompoundGrowth: derive.ratio('近两年主营业务收入年均复合增长率', compoundGrowth('mainRevenue')),
  netProfitGrowth: derive.ratio('净利润增长率', growth('netProfit')),
  netProfitMeanGrowth: derive.ratio('近两年净利润平均增长率', meanGrowth('netProfit')),
  netProfitCompoundGrowth: derive.ratio('近两年净利润年均复合增长率', compoundGrowth('netProfit')),
  debtRatio: derive.ratio('资产负债率', share('liabilities', 'assets')),
  mainRevenueShare: derive.ratio('主营业务收入占营业收入比重', share('mainRevenue', 'revenue')),
  rdShareOfSales: derive.ratio('研发投入占销售收入比例', share('rdSpending', 'sales')),
  rdShareOfRevenue: derive.ratio('研发投入占营业收入比例', share('rdSpending', 'revenue')),
  techStaffShare: derive.ratio('科技人员占职工总数比例', share('techStaff', 'staff')),
  registeredOn: derive.day('工商登记日期', (reader) => reader.day('registeredOn')),
  registrationType: derive.choice('登记注册类型', (reader) => reader.text('registrationType')),
  industrySector: derive.choice('行业门类', industrySector),
  sizeClass: derive.choice('按划型标准计算的企业规模', sizeClass),
} as const satisfies DerivedTable<keyof typeof SHARED_FACTS>
