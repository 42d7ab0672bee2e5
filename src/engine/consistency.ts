import {
  compare,
  divide,
  type Exact,
  exact,
  multiply,
  parseUscc,
  registrationRegion,
  showDay,
  showExact,
  subtract,
  sum,
} from '#kernel'
import { type ConsistencyRule, type FactKey, getDerived, getFact, isGap, type Reader, type Track } from '#policy'
import type { AssessmentContext } from './assessment-context.ts'
import { type Facts, factsOf } from './facts.ts'
import type { FieldError } from './field-error.ts'
import { type AskedFact, askedFacts, nameAsked } from './form/asked.ts'
import type { Form } from './form/form.ts'
import { readerOf } from './reader.ts'

/** What the rules look at. */
interface Desk {
  readonly track: Track
  readonly asked: ReadonlyMap<string, AskedFact>
  /** What the applicant knows a cell by: its place in the annex. */
  readonly nameOf: (key: FactKey, year?: number) => string
  readonly reader: Reader
  readonly facts: Facts
  readonly circumstances: AssessmentContext
}

type RuleOf<K extends ConsistencyRule['kind']> = Extract<ConsistencyRule, { kind: K }>
type Check<R extends ConsistencyRule> = { check(rule: R, desk: Desk): readonly Disagreement[] }['check']

interface Disagreement {
  readonly field: string
  readonly message: string
}

/** Every rule of the track on the form; each disagreement names both cells. Empty cells disagree with nothing. */
export const checkConsistency = (track: Track, form: Form, circumstances: AssessmentContext) => {
  const asked = askedFacts(track, form.year)
  const desk: Desk = {
    track,
    asked,
    nameOf: (key, year) => nameAsked(asked, track.facts, key, year),
    reader: readerOf(track.facts, form, circumstances),
    facts: factsOf(track, form, circumstances),
    circumstances,
  }
  const found = (severity: ConsistencyRule['severity']): readonly FieldError[] =>
    track.consistency
      .filter((rule) => rule.severity === severity)
      .flatMap((rule) => {
        const check: Check<ConsistencyRule> = CHECKS[rule.kind]
        return check(rule, desk).map((disagreement) => ({ code: `disagrees-${rule.id}`, ...disagreement }))
      })
  return { errors: found('error'), warnings: found('warning') }
}

const CHECKS = {
  partsWithin: ({ parts, total }, desk) =>
    compareWithTotal(parts, total, desk, (parts, total) => compare(parts, total) > 0, '不应大于'),
  partsMakeTotal: ({ parts, total }, desk) =>
    compareWithTotal(parts, total, desk, (parts, total, all) => all && compare(parts, total) !== 0, '应等于'),
  agreesWith: ({ typed, computed }, desk) => agreesWith(typed, computed, desk),
  inOrder: ({ earlier, later }, { nameOf, reader, circumstances }) => {
    const first = reader.day(earlier)
    const second = later === 'submission' ? circumstances.on : reader.day(later)
    if (isGap(first) || isGap(second) || first <= second) return []
    const laterName = later === 'submission' ? '申报日' : nameOf(later)
    return [
      {
        field: earlier,
        message: `${nameOf(earlier)}填写的 ${showDay(first)} 晚于${laterName} ${showDay(second)}。请核对这两个日期。`,
      },
    ]
  },
  sizeAgrees: ({ typed }, { nameOf, reader, facts }) => {
    const declared = reader.text(typed)
    const computed = facts.choice('sizeClass')
    if (isGap(declared) || isGap(computed) || declared === computed) return []
    return [
      {
        field: typed,
        message: `${nameOf(typed)}填写的是${declared}，按从业人数和主营业务收入计算是${computed}（工信部联企业〔2011〕300号）。请核对企业规模、从业人数和主营业务收入。`,
      },
    ]
  },
  registrarAgrees: ({ uscc, county }, { track, nameOf, reader }) => {
    const [code, region] = [reader.text(uscc), reader.text(county)]
    const reading = isGap(code) ? undefined : parseUscc(code)
    if (reading?.ok !== true || isGap(region)) return []
    const registrar = registrationRegion(reading.code)
    const { value } = getFact(track.facts, county)
    if (value.type !== 'county') return []
    const unit = value.regions.unitOf(region)
    if (unit.kind === 'zone' || registrar.endsWith('0000') || registrar.slice(0, 4) === unit.code.slice(0, 4)) return []
    return [
      {
        field: county,
        message: `${nameOf(uscc)}中的登记机关区划码 ${registrar} 与${nameOf(county)}所在的${unit.name}不一致。企业迁移过登记地的不必更改，否则请核对。`,
      },
    ]
  },
} satisfies { [K in ConsistencyRule['kind']]: Check<RuleOf<K>> }

const compareWithTotal = (
  parts: readonly FactKey[],
  total: FactKey,
  { asked, nameOf, reader }: Desk,
  /** `all` is false while some parts are empty: what is stated may already be too much, never too little. */
  disagrees: (parts: Exact, total: Exact, all: boolean) => boolean,
  relation: string,
): readonly Disagreement[] =>
  yearsOf(asked, total).flatMap((year) => {
    const whole = reader.number(total, year)
    const stated = parts.flatMap((part) => {
      const value = reader.number(part, year)
      return isGap(value) ? [] : [{ part, value }]
    })
    const together = sum(stated.map(({ value }) => value))
    if (isGap(whole) || stated.length === 0 || !disagrees(together, whole, stated.length === parts.length)) return []
    const names = stated.map(({ part }) => nameOf(part, year)).join('与')
    const totals = stated.length > 1 ? '之和' : ''
    return [
      {
        field: year === undefined ? total : `${total}.${year}`,
        message: `${names}${totals}为 ${showExact(together)}，${relation}${nameOf(total, year)}的 ${showExact(whole)}。请核对这些数。`,
      },
    ]
  })

/** A percentage agrees when it is the computed one within half a unit of its second place; a count only when equal. */
const agreesWith = (
  typed: FactKey,
  computed: RuleOf<'agreesWith'>['computed'],
  { track, asked, nameOf, reader, facts }: Desk,
) => {
  const isPercent = getFact(track.facts, typed).value.type === 'percent'
  const lastYear = yearsOf(asked, typed).at(-1)
  const stated = isPercent ? reader.ratio(typed, lastYear) : reader.number(typed, lastYear)
  const follows = facts.number(computed)
  if (isGap(stated) || isGap(follows)) return []
  const apart = subtract(stated, follows)
  const distance = compare(apart, exact(0)) < 0 ? subtract(exact(0), apart) : apart
  if (compare(distance, isPercent ? HALF_A_HUNDREDTH_PERCENT : exact(0)) <= 0) return []
  const show = (value: Exact) => (isPercent ? `${showExact(multiply(value, exact(100)))}%` : showExact(value))
  const name = nameOf(typed, lastYear)
  return [
    {
      field: lastYear === undefined ? typed : `${typed}.${lastYear}`,
      message: `${name}填写的是 ${show(stated)}，按清单和其他栏目计算的“${getDerived(track.derived, computed).title}”是 ${show(follows)}。请核对填报数或清单。`,
    },
  ]
}

const HALF_A_HUNDREDTH_PERCENT = divide(exact(1), exact(20_000))

/** The years in which a fact is asked; one undefined year for a fact that is not yearly. */
const yearsOf = (asked: ReadonlyMap<string, AskedFact>, fact: FactKey): readonly (number | undefined)[] => {
  const years = asked.get(fact)?.years ?? []
  return years.length === 0 ? [undefined] : years
}
