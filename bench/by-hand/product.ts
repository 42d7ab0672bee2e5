import type { Form, Verdict } from '#engine'
import { any, type ByHand, number, text, ticks } from './cells.ts'
import { ownRights } from './lists.ts'

/** P1–P5 */
export const product: ByHand = (form, circumstances) => {
  const { year, on } = circumstances
  const kinds = ticks(form, 'productKinds')
  const asked = (kind: string, verdict: () => Verdict): Verdict =>
    kinds === undefined ? 'unknown' : kinds.includes(kind) ? verdict() : 'met'
  return [
    asked('专', () => ownRights(form, circumstances, 'used', 1)),
    asked('精', () => 'judgement'),
    asked('特', () => 'judgement'),
    asked('新', () => isNew(form, year, on)),
    any(given(form, 'productField'), given(form, 'catalogueEntry')),
  ]
}

/** Developed since Y‑2 and produced in Y‑2 or Y‑1. */
const isNew = (form: Form, year: number, on: string): Verdict => {
  const developed = text(form, 'developedOn')
  const made = isMade(form, year)
  if (developed !== undefined && (developed < `${year - 2}-01-01` || developed > on)) return 'unmet'
  return developed === undefined && made === 'met' ? 'unknown' : made
}

/** One of the two years is enough to know of any output. */
const isMade = (form: Form, year: number): Verdict => {
  const before = number(form, 'productOutput', year - 2)
  const now = number(form, 'productOutput', year - 1)
  if ((before !== undefined && before[0] > 0n) || (now !== undefined && now[0] > 0n)) return 'met'
  return before === undefined || now === undefined ? 'unknown' : 'unmet'
}

const given = (form: Form, fact: string): Verdict => (text(form, fact) === undefined ? 'unknown' : 'met')
