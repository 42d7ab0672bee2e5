import type { Form, Verdict } from '#engine'
import { number, text } from './cells.ts'

/** 工业 alone is written out, as the notice asks: 06–46, and 大型 from 1,000 staff and 40,000 万元 of main revenue. */
export const isIndustrial = (form: Form): Verdict => {
  const industry = text(form, 'industry')
  if (industry === undefined) return 'unknown'
  const division = industry.slice(0, 2)
  return division >= '06' && division <= '46' ? 'met' : 'unmet'
}

export const isSmallOrMedium = (form: Form, year: number): Verdict => {
  if (text(form, 'industry') === undefined) return 'unknown'
  const staff = number(form, 'staff', year - 1)
  const revenue = number(form, 'mainRevenue', year - 1)
  if (staff === undefined || revenue === undefined) return 'unknown'
  return staff[0] >= 1000n * staff[1] && revenue[0] >= 40000n * revenue[1] ? 'unmet' : 'met'
}
