import { derivedOf, type Facts, type Form, valueAt } from '#engine'
import { showExact, showPercent } from '#kernel'
import {
  type Cell,
  type FactKey,
  getFact,
  isGap,
  type Known,
  type List,
  type NumberFact,
  printedLabel,
  printedYear,
} from '#policy'
import { groupDigits, rowsOf, sayValue } from './cell-text.ts'

/** One cell of a form as an officer reads it. */
export interface CellView {
  readonly row: string
  readonly label: string
  /** What may be returned for mending; undefined for what nobody types. */
  readonly field?: FactKey
  /** Headings of the years; empty where there is one value. */
  readonly years: readonly string[]
  readonly values: readonly string[]
  readonly long: boolean
  readonly table?: { readonly titles: readonly string[]; readonly rows: readonly RowView[] }
}

/** A row of a list; `key` tells it from the others. */
export interface RowView {
  readonly key: string
  readonly texts: readonly string[]
}

export interface SectionView {
  readonly heading: string
  readonly cells: readonly CellView[]
}

/** The form by the sections of its annex, cover first, supplementary items last; what only the record prints is left out. */
export const viewForm = (form: Form, facts: Facts): readonly SectionView[] => {
  const { annex } = facts.track
  const cellsOf = (cells: readonly Cell[]) => cells.flatMap((cell) => viewCell(cell, form, facts) ?? [])
  const sections = annex.sections.map(({ heading, cells }, at) => ({
    heading: heading ?? (at === 0 ? '基本情况' : '其他情况'),
    cells: cellsOf(cells),
  }))
  return [
    { heading: '封面', cells: cellsOf(annex.cover) },
    ...sections,
    { heading: '补充项', cells: cellsOf(annex.supplementary) },
  ].filter(({ cells }) => cells.length > 0)
}

const viewCell = (cell: Cell, form: Form, facts: Facts): CellView | undefined => {
  const offsets = cell.years ?? []
  const years = offsets.map((offset) => form.year + offset)
  const seen = {
    row: cell.row,
    label: printedLabel(cell.label, form.year),
    years: offsets.map((offset) => printedYear(offset, form.year)),
    long: false,
  }
  if ('record' in cell) return undefined
  const each = <T>(say: (year: number | undefined) => T): T[] =>
    years.length === 0 ? [say(undefined)] : years.map(say)
  if ('computed' in cell) return { ...seen, values: each((year) => sayComputed(facts, cell.computed, year)) }
  if ('listed' in cell) return { ...seen, values: each((year) => sayListed(facts.choices(cell.listed, year))) }
  const { value: type } = getFact(facts.track.facts, cell.fact)
  const value = form.facts[cell.fact]
  if (type.type === 'list') return { ...seen, field: cell.fact, values: [], table: viewList(type, value) }
  const values = each((year) => sayValue(type, valueAt(value, year)))
  return { ...seen, field: cell.fact, values, long: type.type === 'longText' }
}

const viewList = ({ columns }: List, value: Form['facts'][string] | undefined): NonNullable<CellView['table']> => {
  const named = Object.entries(columns)
  return {
    titles: named.map(([, { title }]) => title),
    rows: rowsOf(value).map((row, at) => ({
      key: String(at),
      texts: named.map(([key, column]) => sayValue(column.value, row[key])),
    })),
  }
}

const sayComputed = (facts: Facts, fact: NumberFact, year: number | undefined): string => {
  const known = facts.number(fact, year)
  if (isGap(known)) return ''
  const { unit } = derivedOf(facts.track, 'number', fact)
  return unit === '%' ? `${showPercent(known)}%` : `${groupDigits(showExact(known))} ${unit}`
}

const sayListed = (texts: Known<readonly string[]>): string => (isGap(texts) ? '' : texts.join('；'))
