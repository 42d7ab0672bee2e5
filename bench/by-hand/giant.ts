import type { Form, Verdict } from '#engine'
import {
  all,
  any,
  atLeast,
  type ByHand,
  between,
  fraction,
  growsByATenth,
  number,
  shareAtLeast,
  ticks,
  ticksOneOf,
} from './cells.ts'
import { hasBrand, ownRights, tookPartInStandard } from './lists.ts'
import { isSmallOrMedium } from './size.ts'

const FIELDS = [
  '企业的主导产品应符合《工业“四基”发展目录》所列重点领域',
  '符合制造强国战略明确的十大重点产业领域，属于重点领域技术路线图中有关产品',
  '符合《推动全省工业经济高质量发展实施意见》所列重点发展领域和方向',
]

/** G0–G14 */
export const giant: ByHand = (form, circumstances) => {
  const { year } = circumstances
  const last = (fact: string) => number(form, fact, year - 1)
  return [
    isSmallOrMedium(form, year),
    between(last('revenue'), 5000n, 40000n),
    any(growsByATenth(form, 'mainRevenue', year), growsByATenth(form, 'netProfit', year)),
    owesAtMost70(form, year),
    atLeast(number(form, 'nicheYears'), 2n),
    shareAtLeast(last('mainRevenue'), last('revenue'), 70n),
    isAmongFirstThree(form, year),
    shareAtLeast(last('techStaff'), last('staff'), 15n),
    ownRights(form, circumstances, 'related', 5),
    tookPartInStandard(form, year),
    hasBody(form),
    all(
      ticksOneOf(ticks(form, 'managementSystems'), ['ISO9000质量管理体系认证或同级认证']),
      ticksAny(form, 'managementMethods'),
      form.evidence.some(({ item }) => item === 'E-A3n') ? 'met' : 'unknown',
    ),
    hasBrand(form, ['国家级名牌产品', '省名牌产品', '中国驰名商标']),
    any(ticksAny(form, 'certifications'), 'judgement'),
    ticksOneOf(ticks(form, 'giantFields'), FIELDS),
  ]
}

const owesAtMost70 = (form: Form, year: number): Verdict => {
  const liabilities = number(form, 'liabilities', year - 1)
  const assets = number(form, 'assets', year - 1)
  if (liabilities === undefined || assets === undefined) return 'unknown'
  if (assets[0] <= 0n) return 'judgement'
  return liabilities[0] * assets[1] * 100n <= 70n * assets[0] * liabilities[1] ? 'met' : 'unmet'
}

const isAmongFirstThree = (form: Form, year: number): Verdict => {
  const rank = number(form, 'provincialRank', year - 1)
  if (rank === undefined) return 'unknown'
  return rank[0] <= 3n * rank[1] ? 'met' : 'judgement'
}

const ticksAny = (form: Form, fact: string): Verdict => {
  const ticked = ticks(form, fact)
  return ticked === undefined ? 'unknown' : ticked.length > 0 ? 'met' : 'unmet'
}

const hasBody = (form: Form): Verdict => {
  let empty = false
  for (const fact of ['institutes', 'techCentres', 'engineeringCentres', 'academicianStation', 'postdoctoralStation']) {
    const value = form.facts[fact]
    if (value === undefined) empty = true
    else if (value === true || (typeof value !== 'boolean' && fraction(String(value))[0] > 0n)) return 'met'
  }
  return empty ? 'unknown' : 'unmet'
}
