import { derivedOf, type Facts, factsOf, valueAt } from '#engine'
import { showDay, showExact, showPercent } from '#kernel'
import {
  type Annex,
  type Cell,
  getFact,
  isGap,
  type Known,
  type NumberFact,
  printedLabel,
  printedYear,
  type RecordKey,
  type Track,
} from '#policy'
import { tidy } from '../normalise-text.ts'
import type { Furniture } from '../page-chrome.ts'
import { type AnnexInput, DRAFT } from './input.ts'
import { type PrintedList, printList, printScalar, printTicks, type Tick, unitOf } from './printed.ts'

/** A cell as its template prints it. */
export type CellView = {
  readonly label: string
  /** Headings of its years (`2018年`); none where the cell has no years. */
  readonly years: readonly string[]
  /** One value for each year, or the only one; without units. */
  readonly values: readonly string[]
  readonly ticks: readonly Tick[]
  readonly list: PrintedList | null
}

/** A line of the supplementary page: its number, label and value with unit. */
export type SupplementLine = { readonly row: string; readonly label: string; readonly value: string }

/** All that a template of an annex prints, people's text made tidy; its cells by the row numbers of the annex. */
export type AnnexView = {
  readonly furniture: Furniture
  readonly number: number
  readonly draft: boolean
  readonly title: string
  readonly head: string
  readonly units: string
  readonly cover: readonly (readonly [string, string])[]
  readonly coverFoot: string
  readonly headings: readonly string[]
  readonly sections: readonly { readonly heading: string; readonly rows: readonly string[] }[]
  readonly cells: Readonly<Record<string, CellView>>
  readonly opinion: OpinionView | null
  readonly notes: readonly string[]
  readonly supplement: readonly SupplementLine[]
  readonly supplementLists: readonly { readonly row: string; readonly label: string; readonly list: PrintedList }[]
}

export type OpinionView = {
  readonly row: string
  readonly label: string
  readonly seal: string
  /** Printed before the date, where the annex names it. */
  readonly dateLabel: string
  readonly text: string
  readonly signer: string
  /** Empty where the pen fills it in. */
  readonly on: string
}

/** What the annex of an application prints: the policy's cells, filled from the form, its derived facts and the record. */
export function viewAnnex(input: AnnexInput, furniture: Furniture): AnnexView {
  const { annex } = input.track
  const cellsOf = (cells: readonly Cell[]) => cells.map((cell) => [cell.row, viewCell(cell, source)] as const)
  const source: Source = { input, facts: factsOf(input.track, input.form, input.circumstances) }
  const supplement = annex.supplementary.map((cell) => ({ cell, view: viewCell(cell, source) }))
  return {
    furniture,
    number: annex.number,
    draft: input.stamp.number === DRAFT,
    title: annex.title,
    head: annex.head ?? '',
    units: annex.units ?? '',
    cover: cellsOf(annex.cover).map(([, { label, values }]) => [label, values.join('')]),
    coverFoot: annex.coverFoot,
    headings: annex.sections.map(({ heading }) => heading ?? ''),
    sections: annex.sections.map(({ heading = '', cells }) => ({ heading, rows: cells.map(({ row }) => row) })),
    cells: Object.fromEntries(annex.sections.flatMap(({ cells }) => cellsOf(cells))),
    opinion: viewOpinion(annex, input),
    notes: annex.notes,
    supplement: supplement.flatMap(({ cell, view }) => (view.list === null ? linesOf(input.track, cell, view) : [])),
    supplementLists: supplement.flatMap(({ cell, view: { label, list } }) =>
      list === null ? [] : [{ row: cell.row, label, list }],
    ),
  }
}

type Source = { readonly input: AnnexInput; readonly facts: Facts }

const viewCell = (cell: Cell, source: Source): CellView => {
  const { year } = source.input.form
  const offsets = cell.years ?? []
  const years = offsets.length === 0 ? [undefined] : offsets.map((offset) => year + offset)
  return {
    label: printedLabel(cell.label, year),
    years: offsets.map((offset) => printedYear(offset, year)),
    values: years.map((one) => tidy(printCell(cell, one, source))),
    ticks: ticksOf(cell, source),
    list: listOf(cell, source),
  }
}

const printCell = (cell: Cell, year: number | undefined, { input, facts }: Source): string => {
  if ('computed' in cell) return printComputed(facts, cell.computed, year)
  if ('listed' in cell) return printListed(facts.choices(cell.listed, year))
  if ('record' in cell) return RECORDED[cell.record](input)
  const { value } = getFact(input.track.facts, cell.fact)
  return value.type === 'list' ? '' : printScalar(value, valueAt(input.form.facts[cell.fact], year))
}

/** Blank where a cell is missing or the arithmetic has no meaning. */
const printComputed = (facts: Facts, fact: NumberFact, year: number | undefined): string => {
  const known = facts.number(fact, year)
  if (isGap(known)) return ''
  return derivedOf(facts.track, 'number', fact).unit === '%' ? showPercent(known) : showExact(known)
}

const printListed = (texts: Known<readonly string[]>): string => (isGap(texts) ? '' : texts.join('；'))

const RECORDED: Readonly<Record<RecordKey, (input: AnnexInput) => string>> = {
  submittedOn: ({ record }) => (record.submittedOn === undefined ? '' : showDay(record.submittedOn)),
  recommendedOn: ({ record }) => (record.recommendedOn === undefined ? '' : showDay(record.recommendedOn)),
  recommendingUnit: ({ record }) => record.recommendingUnit ?? '',
  province: ({ province }) => province,
}

const ticksOf = (cell: Cell, { input }: Source): readonly Tick[] => {
  if (!('fact' in cell)) return []
  const { value } = getFact(input.track.facts, cell.fact)
  return value.type === 'list' ? [] : printTicks(value, input.form.facts[cell.fact])
}

const listOf = (cell: Cell, { input }: Source): PrintedList | null => {
  if (!('fact' in cell)) return null
  const { value } = getFact(input.track.facts, cell.fact)
  return value.type === 'list' ? printList(value, input.form.facts[cell.fact]) : null
}

const viewOpinion = ({ opinion }: Annex, { record: { cityOpinion } }: AnnexInput): OpinionView | null =>
  opinion === undefined
    ? null
    : {
        row: opinion.row,
        label: opinion.label,
        seal: opinion.seal,
        dateLabel: opinion.date.includes('年') ? '' : `${opinion.date}：`,
        text: tidy(cityOpinion?.text ?? ''),
        signer: tidy(cityOpinion?.signer ?? ''),
        on: cityOpinion?.on === undefined ? '' : showDay(cityOpinion.on),
      }

const linesOf = (track: Track, cell: Cell, { label, years, values }: CellView): readonly SupplementLine[] =>
  values.map((value, at) => {
    const year = years[at]
    return {
      row: cell.row,
      label: year === undefined ? label : `${label}（${year}）`,
      value: value === '' || !('fact' in cell) ? value : value + unitOfFact(cell, track),
    }
  })

const unitOfFact = ({ fact }: Extract<Cell, { fact: unknown }>, { facts }: Track): string => {
  const { value } = getFact(facts, fact)
  return value.type === 'list' ? '' : unitOf(value)
}
