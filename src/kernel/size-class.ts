import { compare, type Exact, exact, showExact } from './exact.ts'
import { divisionOf } from './industry.ts'
import { type Indicator, SIZE_ROWS, type SizeBound, type SizeRow } from './size-rows.ts'

export { type Indicator, SIZE_ROWS, type SizeRow } from './size-rows.ts'

/** From large to small. */
export const SIZE_CLASSES = ['大型', '中型', '小型', '微型'] as const

export type SizeClass = (typeof SIZE_CLASSES)[number]

/** 中小企业 are the 中型, 小型 and 微型 ones: every class but 大型. */
export const isSme = (size: SizeClass): boolean => size !== '大型'

export type SizeRowReading =
  | { readonly ok: true; readonly row: SizeRow }
  | {
      readonly ok: false
      readonly code: 'industry-unknown' | 'industry-too-short' | 'industry-without-size'
      readonly message: string
    }

/** The row of the table for a GB/T 4754-2017 code of two to four digits; divisions 59 and 70 need at least three. */
export const sizeRowOf = (industryCode: string): SizeRowReading => {
  const division = divisionOf(industryCode)
  if (!division) return unknownIndustry(industryCode)
  const row = SIZE_ROWS.find(({ industries }) => industries.some((range) => covers(range, industryCode)))
  if (row) return { ok: true, row }
  const groups = SPLIT_DIVISIONS.get(division.code)
  if (!groups || UNSIZED_GROUPS.has(industryCode.slice(0, 3))) {
    return {
      ok: false,
      code: 'industry-without-size',
      message: `行业代码${industryCode}（${division.name}）不在国统字〔2017〕213号的划型范围内，无法按该办法划分企业规模；请核对企业主要业务对应的行业代码。`,
    }
  }
  if (industryCode.length > 2) return unknownIndustry(industryCode)
  return {
    ok: false,
    code: 'industry-too-short',
    message: `行业大类${division.code}（${division.name}）内划型标准不同（国统字〔2017〕213号：${groups}），请填写3位或4位行业代码。`,
  }
}

/** Year-end staff in persons and amounts in 万元. For industry (工业) the revenue is 主营业务收入 (国统字〔2017〕213号). */
export interface SizeFacts {
  readonly staff?: Exact | number
  readonly revenueWanYuan?: Exact | number
  readonly assetsWanYuan?: Exact | number
}

export type SizeReading =
  | { readonly ok: true; readonly size: SizeClass; readonly reason: string }
  | { readonly ok: false; readonly missing: readonly Indicator[]; readonly message: string }

/**
 * The size class by the rule of 国统字〔2017〕213号: 大型、中型和小型企业须同时满足所列指标的下限，否则下划一档.
 * Names every indicator of the row that is missing.
 */
export const classify = (row: SizeRow, facts: SizeFacts): SizeReading => {
  const measured = row.bounds.flatMap((bound) => {
    const fact = facts[bound.indicator]
    return fact === undefined ? [] : [{ ...bound, value: typeof fact === 'number' ? exact(fact) : fact }]
  })
  const missing = row.bounds.map(({ indicator }) => indicator).filter((indicator) => facts[indicator] === undefined)
  if (missing.length > 0) {
    const names = missing.map((indicator) => INDICATORS[indicator].name).join('、')
    return { ok: false, missing, message: `划分企业规模还缺少${names}，请补填（${row.cite}）。` }
  }
  const size = sizeOf(
    row,
    measured.map(({ value }) => value),
  )
  return { ok: true, size, reason: reasonFor(row, measured, size === '微型' ? undefined : size) }
}

/** The class alone, of values in the order of the row's bounds. */
export const sizeOf = ({ bounds }: SizeRow, values: readonly Exact[]): SizeClass =>
  LOWER_BOUNDED.find((tier) => bounds.every(({ lower }, at) => reaches(values[at], lower[tier]))) ?? '微型'

const reaches = (value: Exact | undefined, lower: number): boolean =>
  value !== undefined && compare(value, exact(lower)) >= 0

type BoundedClass = (typeof LOWER_BOUNDED)[number]

const LOWER_BOUNDED = ['大型', '中型', '小型'] as const

interface Measured extends SizeBound {
  readonly value: Exact
}

const INDICATORS: Readonly<Record<Indicator, { readonly name: string; readonly unit: string }>> = {
  staff: { name: '从业人员', unit: '人' },
  revenueWanYuan: { name: '营业收入', unit: '万元' },
  assetsWanYuan: { name: '资产总额', unit: '万元' },
}

/** Divisions whose groups (中类) fall into different rows, and how. */
const SPLIT_DIVISIONS: ReadonlyMap<string, string> = new Map([
  ['59', '591装卸搬运属交通运输业，其余属仓储业'],
  ['70', '701为房地产开发经营，702为物业管理，703、709属其他未列明行业，704不在划型范围'],
])

/** 704 房地产租赁经营: the 213号 leaves 自有房地产经营活动 out. */
const UNSIZED_GROUPS: ReadonlySet<string> = new Set(['704'])

const covers = (range: string, code: string): boolean => {
  const [first = range, last = first] = range.split('-')
  const head = code.slice(0, first.length)
  return head.length === first.length && first <= head && head <= last
}

const unknownIndustry = (code: string): SizeRowReading => ({
  ok: false,
  code: 'industry-unknown',
  message: `行业代码“${code}”不是GB/T 4754-2017中的代码；请填写2至4位数字，不带门类字母，例如3411。`,
})

const shortOf = (tier: BoundedClass, measured: readonly Measured[]): Measured[] =>
  measured.filter(({ lower, value }) => !reaches(value, lower[tier]))

/** One sentence: the numbers, what fell short of the class above, what was reached, and the source. */
const reasonFor = (row: SizeRow, measured: readonly Measured[], tier: BoundedClass | undefined): string => {
  const numbers = measured.map(({ indicator, value }) => show(indicator, value)).join('、')
  const above = LOWER_BOUNDED[(tier ? LOWER_BOUNDED.indexOf(tier) : LOWER_BOUNDED.length) - 1]
  const steps = [
    above && `未达到${above}下限（${bounds(above, shortOf(above, measured))}），下划一档`,
    tier && `${measured.length > 1 ? '各项均' : ''}达到${tier}下限（${bounds(tier, measured)}）`,
  ].filter((step) => step !== undefined)
  return `按“${row.name}”标准，${numbers}，${steps.join('，')}，划为${tier ?? '微型'}（${row.cite}）。`
}

const bounds = (tier: BoundedClass, measured: readonly Measured[]): string =>
  measured.map(({ indicator, lower }) => show(indicator, exact(lower[tier]))).join('、')

/** Six places of 万元 are one 分, so a value just below a bound never reads like the bound. */
const show = (indicator: Indicator, value: Exact): string =>
  `${INDICATORS[indicator].name}${showExact(value, 6)}${INDICATORS[indicator].unit}`
