import { type Exact, exact, percent, showExact, showPercent } from '#kernel'

export type Unit = '万元' | '万美元' | '%' | '年' | '项' | '个' | '户' | '人' | '名'

/** A number of the notice or of a form, with its unit. A percentage holds the ratio itself: 2% is 0.02. */
export interface Measure {
  readonly value: Exact
  readonly unit: Unit
}

/** An amount in 万元: `wanYuan(5000)` is 5000 万元. */
export const wanYuan = (amount: number): Measure => ({ value: exact(amount), unit: '万元' })

/** A percentage: `percentage(70)` is 70%, held as the ratio 0.7. */
export const percentage = (points: number): Measure => ({ value: percent(points), unit: '%' })

/** A number of things, years or people: `count(5, '项')`. */
export const count = (number: number, unit: '年' | '项' | '个' | '户' | '人' | '名'): Measure => ({
  value: exact(number),
  unit,
})

/** `5000 万元`, `12.5%`, `第 3 名`; percentages and ratios are rounded for the eye only. */
export const showMeasure = ({ value, unit }: Measure): string => {
  if (unit === '%') return `${showPercent(value)}%`
  if (unit === '名') return `第 ${showExact(value, 0)} 名`
  return `${showExact(value)} ${unit}`
}
