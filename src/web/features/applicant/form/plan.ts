import { type AskedFact, askedFacts } from '#engine'
import { type Cell, type NumberFact, printedLabel, type Section, type Track } from '#policy'

/** One thing on a page of the form: something to fill in, or a number that follows from it. */
export type Item =
  | {
      readonly kind: 'typed'
      readonly asked: AskedFact
      readonly row: string
      readonly label: string
      readonly minChars: number
    }
  | {
      readonly kind: 'computed'
      readonly computed: NumberFact
      readonly row: string
      readonly label: string
      readonly years: readonly number[]
    }

export interface Step {
  /** The id of its part of the page. */
  readonly id: string
  readonly title: string
  readonly items: readonly Item[]
}

/** The parts of a track's form, in printed order. What several cells ask is filled in once, where it is asked first. */
export const stepsOf = (track: Track, year: number): readonly Step[] => {
  const asked = askedFacts(track, year)
  const seen = new Set<string>()
  const { sections, cover, supplementary } = track.annex
  const parts: readonly { readonly title: string; readonly cells: readonly Cell[] }[] = [
    ...sections.map((section, at) => ({ title: titleOf(section, at), cells: section.cells })),
    { title: '补充事项', cells: [...cover, ...supplementary] },
  ]
  return parts.flatMap(({ title, cells }, at) => {
    const items = cells.flatMap((cell): readonly Item[] => itemOf(cell, asked, seen, year))
    return items.length === 0 ? [] : [{ id: `step-${at + 1}`, title, items }]
  })
}

const itemOf = (
  cell: Cell,
  asked: ReadonlyMap<string, AskedFact>,
  seen: Set<string>,
  year: number,
): readonly Item[] => {
  const label = printedLabel(cell.label, year)
  if ('computed' in cell) {
    const years = (cell.years ?? []).map((offset) => year + offset)
    return [{ kind: 'computed', computed: cell.computed, row: cell.row, label, years }]
  }
  if (!('fact' in cell) || seen.has(cell.fact)) return []
  seen.add(cell.fact)
  const fact = asked.get(cell.fact)
  if (fact === undefined) return []
  const minChars = Math.max(0, ...fact.cells.map((one) => one.minChars ?? 0))
  return [{ kind: 'typed', asked: fact, row: cell.row, label, minChars }]
}

/** A band without a printed heading is named by what it asks. */
const titleOf = ({ heading, cells }: Section, at: number): string => {
  if (heading !== undefined) return heading
  return at === 0 ? '企业基本情况' : cells.map((cell) => cell.label.replace(/（.*）|：/g, '')).join('、')
}

/** The path of a cell, as problems name it: `revenue.2018`. */
export const fieldOf = (key: string, year?: number): string => (year === undefined ? key : `${key}.${year}`)

/** The id of the cell on the page. */
export const cellId = (field: string): string => `cell-${field}`
