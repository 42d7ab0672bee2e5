import { type AskedFact, type Form, valueAt } from '#engine'
import type { Checked } from './check.ts'
import { fieldOf, type Step } from './plan.ts'

/** The fields that must be filled as the form stands; some only because of what is ticked elsewhere. */
export const requiredFields = (steps: readonly Step[], { form }: Pick<Checked, 'form'>): ReadonlySet<string> =>
  new Set(
    steps.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'typed' ? requiredOf(item.asked, form) : []))),
  )

const requiredOf = ({ key, cells, years }: AskedFact, form: Form): readonly string[] =>
  cells
    .filter(({ required, requiredIf }) => required === true || isAskedFor(requiredIf, form.facts))
    .flatMap((cell) =>
      years.length === 0 ? [key] : (cell.years ?? []).map((offset) => fieldOf(key, form.year + offset)),
    )

type Condition = { readonly fact: string } & ({ readonly includes: string } | { readonly is: true })

const isAskedFor = (condition: Condition | undefined, facts: Readonly<Record<string, unknown>>): boolean => {
  if (condition === undefined) return false
  const value = facts[condition.fact]
  return 'is' in condition ? value === true : Array.isArray(value) && value.includes(condition.includes)
}

/** How far a part of the form has come. */
export interface Progress {
  readonly filled: number
  readonly cells: number
  /** Required cells still empty, and cells that cannot stand as they are. */
  readonly open: number
}

/** Counts the cells of a part. */
export const progressOf = ({ items }: Step, { form, errors }: Checked): Progress => {
  const cells = items.flatMap((item): readonly { readonly field: string; readonly filled: boolean }[] => {
    if (item.kind === 'computed') return []
    const { key, years } = item.asked
    const value = form.facts[key]
    if (years.length === 0) return [{ field: key, filled: value !== undefined }]
    return years.map((year) => ({ field: fieldOf(key, year), filled: valueAt(value, year) !== undefined }))
  })
  const keys = new Set<string>(items.flatMap((item) => (item.kind === 'typed' ? [item.asked.key] : [])))
  const open = new Set(errors.flatMap(({ field }) => (keys.has(field.replace(/[.[].*$/, '')) ? [field] : [])))
  return { filled: cells.filter(({ filled }) => filled).length, cells: cells.length, open: open.size }
}
