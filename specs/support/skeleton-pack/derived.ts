import { countRows, type DerivedTable, derive, plainNumber, type Reader, SHARED_DERIVED, yearlyNumber } from '#policy'
import type { FACTS, RIGHT_KINDS } from './facts.ts'

const { revenue, mainRevenueGrowth, mainRevenueShare, rdShareOfRevenue, debtRatio } = SHARED_DERIVED

const rightsOf = (kind: (typeof RIGHT_KINDS)[number]) => (cells: Reader<keyof typeof FACTS>) =>
  countRows(cells.rows('rights'), (row) => row.kind === kind)

/** Some of the shared derived facts, and its own, each with its formula. */
export const DERIVED = {
  revenue,
  mainRevenueGrowth,
  mainRevenueShare,
  rdShareOfRevenue,
  debtRatio,
  rdSpending: derive.number('研发费用总额', '万元', yearlyNumber('rdSpending')),
  equityRaised: derive.number('新增股权融资', '万元', yearlyNumber('equityRaised')),
  nicheYears: derive.number('从事特定细分市场年限', '年', plainNumber('nicheYears')),
  firstClassRights: derive.number('Ⅰ类知识产权', '项', rightsOf('Ⅰ类')),
  secondClassRights: derive.number('Ⅱ类知识产权', '项', rightsOf('Ⅱ类')),
  digitalLevel: derive.choice('数字化水平', (cells: Reader<'digitalLevel'>) => cells.text('digitalLevel')),
} as const satisfies DerivedTable<keyof typeof FACTS>
