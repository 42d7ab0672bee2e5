import type { AssessmentContext, Form, Row, Verdict } from '#engine'
import { rows, text } from './cells.ts'

const PATENTS = ['发明专利', '实用新型', '外观设计']
const COUNTED = [...PATENTS, '软件著作权', '专有技术']
const STANDARDS = ['国际标准', '国家标准', '行业标准']

/** At least `bound` rights of the applicant's own, in force on the day, of the wanted sort. */
export const ownRights = (
  form: Form,
  { on }: AssessmentContext,
  wanted: 'any' | 'counted' | 'used' | 'related',
  bound: number,
): Verdict => {
  const owner = text(form, 'enterpriseName')
  const rights = rows(form, 'ipRights')
  if (owner === undefined || rights === undefined) return 'unknown'
  let count = 0
  for (const right of rights) {
    if (right.owner !== owner || String(right.grantedOn ?? '') > on) continue
    if (right.validTo !== undefined && String(right.validTo) < on) continue
    if (isWanted(right, wanted)) count += 1
  }
  return count >= bound ? 'met' : 'unmet'
}

const isWanted = (right: Row, wanted: 'any' | 'counted' | 'used' | 'related'): boolean => {
  if (wanted === 'any') return true
  if (wanted === 'counted') return COUNTED.includes(String(right.kind))
  return right[wanted] === true && PATENTS.includes(String(right.kind))
}

/** At least one brand of one of these kinds. */
export const hasBrand = (form: Form, kinds: readonly string[]): Verdict => {
  const brands = rows(form, 'brands')
  if (brands === undefined) return 'unknown'
  return brands.some(({ kind }) => kinds.includes(String(kind))) ? 'met' : 'unmet'
}

/** Led or took part in at least one standard above the local ones, issued in the two years before `year`. */
export const tookPartInStandard = (form: Form, year: number): Verdict => {
  const standards = rows(form, 'standards')
  if (standards === undefined) return 'unknown'
  const found = standards.some(
    ({ kind, role, issuedOn }) =>
      STANDARDS.includes(String(kind)) &&
      (role === '主持' || role === '参与') &&
      (Number(String(issuedOn).slice(0, 4)) === year - 1 || Number(String(issuedOn).slice(0, 4)) === year - 2),
  )
  return found ? 'met' : 'unmet'
}
