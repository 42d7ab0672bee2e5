import { divide, type Exact, exact, findExact, isDay } from '#kernel'
import { type FactTable, getFact, missing, type Reader, type Row } from '#policy'
import type { AssessmentContext } from './assessment-context.ts'
import type { Form, FormValue } from './form/form.ts'

/** Reads the typed cells of a form, each with the gap it leaves when it is empty. */
export const readerOf = (facts: FactTable, form: Form, { on }: AssessmentContext): Reader => {
  const cell = (fact: string, year?: number): FormValue | undefined => valueAt(form.facts[fact], year)
  return {
    on,
    titleOf: (fact) => getFact(facts, fact).title,
    number: (fact, year) => numberIn(cell(fact, year)) ?? missing(fact, year),
    ratio: (fact, year) => {
      const points = numberIn(cell(fact, year))
      return points === undefined ? missing(fact, year) : divide(points, HUNDRED)
    },
    text: (fact) => {
      const value = cell(fact)
      return typeof value === 'string' ? value : missing(fact)
    },
    day: (fact) => {
      const value = cell(fact)
      return typeof value === 'string' && isDay(value) ? value : missing(fact)
    },
    flag: (fact) => {
      const value = cell(fact)
      return typeof value === 'boolean' ? value : missing(fact)
    },
    choices: (fact) => {
      const value = cell(fact)
      return isTextList(value) ? value : missing(fact)
    },
    rows: (fact) => {
      const value = cell(fact)
      return isRowList(value) ? value : missing(fact)
    },
  }
}

/** The value in a cell, or that of one year where the fact is yearly; undefined when it is empty. */
export const valueAt = (value: FormValue | undefined, year: number | undefined): FormValue | undefined => {
  if (year === undefined || value === undefined) return value
  return typeof value === 'object' && !isList(value) ? value[year] : undefined
}

const numberIn = (value: FormValue | undefined): Exact | undefined =>
  typeof value === 'number' || typeof value === 'string' ? findExact(value) : undefined

const HUNDRED = exact(100)

const isList = (value: FormValue): value is readonly string[] | readonly Row[] => Array.isArray(value)

/** A list holds ticks or rows, never both, so its first item tells; an empty one may be either. */
const isTextList = (value: FormValue | undefined): value is readonly string[] =>
  value !== undefined && isList(value) && typeof value[0] !== 'object'

const isRowList = (value: FormValue | undefined): value is readonly Row[] =>
  value !== undefined && isList(value) && typeof value[0] !== 'string'
