import type { AssessmentContext, Form, Verdict } from '#engine'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'
import { all, type ByHand, between, growsByATenth, number, shareAtLeast, text, ticks, ticksOneOf } from './cells.ts'
import { hasBrand, ownRights } from './lists.ts'
import { isIndustrial, isSmallOrMedium } from './size.ts'

const NO_LEGAL_PERSONS = ['私营独资企业', '私营合伙企业', '个体工商户', '分支机构']
const DEPARTMENTS = ['应急管理', '生态环境', '市场监管', '税务', '信用']
const FIELDS = [
  '国家战略新兴产业',
  '省特色产业、支柱产业和转型升级的传统产业',
  '符合《推动全省工业经济高质量发展实施意见》明确的重点发展领域和方向',
]

/** E1–E11 */
export const enterprise: ByHand = (form, circumstances) => {
  const { year, on } = circumstances
  return [
    all(isRegisteredHere(form), isThreeYearsOld(form, on)),
    isLegalPerson(form),
    all(isIndustrial(form), isSmallOrMedium(form, year)),
    between(number(form, 'revenue', year - 1), 1000n, 5000n),
    growsByATenth(form, 'mainRevenue', year),
    ownRights(form, circumstances, 'any', 1),
    hasBrand(form, ['国家级名牌产品', '省名牌产品']),
    ownRights(form, circumstances, 'counted', 3),
    shareAtLeast(number(form, 'rdSpending', year - 1), number(form, 'sales', year - 1), 2n),
    all(isPromised(form), departmentsAgree(circumstances)),
    ticksOneOf(ticks(form, 'enterpriseFields'), FIELDS),
  ]
}

const isRegisteredHere = (form: Form): Verdict => {
  const county = text(form, 'county')
  return county === undefined ? 'unknown' : LIAONING.find(county) === undefined ? 'unmet' : 'met'
}

const isThreeYearsOld = (form: Form, on: string): Verdict => {
  const since = text(form, 'registeredOn')
  if (since === undefined) return 'unknown'
  const full = `${Number(since.slice(0, 4)) + 3}${since.slice(4)}`.replace('-02-29', '-02-28')
  return full <= on ? 'met' : 'unmet'
}

const isLegalPerson = (form: Form): Verdict => {
  const type = text(form, 'registrationType')
  return type === undefined ? 'unknown' : NO_LEGAL_PERSONS.includes(type) ? 'unmet' : 'met'
}

const isPromised = ({ facts }: Form): Verdict =>
  typeof facts.commitment === 'boolean' ? (facts.commitment ? 'met' : 'unmet') : 'unknown'

const departmentsAgree = ({ departmentReplies }: AssessmentContext): Verdict => {
  if (departmentReplies.some(({ adverse }) => adverse)) return 'unmet'
  return DEPARTMENTS.every((name) => departmentReplies.some(({ department }) => department === name))
    ? 'met'
    : 'judgement'
}
