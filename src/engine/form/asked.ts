import {
  type Annex,
  type Cell,
  type Fact,
  type FactKey,
  type FactTable,
  getFact,
  printedLabel,
  type Track,
} from '#policy'
import { inYear } from '../cell-name.ts'

/** A cell in which an applicant types. */
export type TypedCell = Extract<Cell, { fact: FactKey }>

/** A fact that a track asks for, with the cell that names it to the applicant and the years of all its cells. */
export interface AskedFact {
  readonly key: FactKey
  readonly fact: Fact
  /** `附件3第15行“营业收入 万元”` */
  readonly name: string
  /** Calendar years; empty for a fact that is not yearly. */
  readonly years: readonly number[]
  readonly cells: readonly TypedCell[]
}

/** Every fact the track asks for in the campaign of `year`, in printed order, supplementary items last. */
export const askedFacts = ({ annex, facts }: Track, year: number): ReadonlyMap<string, AskedFact> => {
  const known = KNOWN.get(annex)?.get(year)
  if (known !== undefined) return known
  const asked = askedIn(annex, facts, year)
  KNOWN.set(annex, new Map(KNOWN.get(annex)).set(year, asked))
  return asked
}

/** Annexes never change, so what one asks in a year is worked out once. */
const KNOWN = new WeakMap<Annex, ReadonlyMap<number, ReadonlyMap<string, AskedFact>>>()

const askedIn = (annex: Annex, facts: FactTable, year: number): ReadonlyMap<string, AskedFact> => {
  const asked = new Map<string, AskedFact>()
  for (const { cell, place } of typedCells(annex)) {
    const before = asked.get(cell.fact)
    const years = (cell.years ?? []).map((offset) => year + offset)
    asked.set(cell.fact, {
      key: cell.fact,
      fact: getFact(facts, cell.fact),
      name: before?.name ?? `${place}“${printedLabel(cell.label, year)}”`,
      years: [...new Set([...(before?.years ?? []), ...years])].sort((a, b) => a - b),
      cells: [...(before?.cells ?? []), cell],
    })
  }
  return asked
}

/** `附件3第15行“营业收入 万元”（2018年）`; the fact's own title where the track has no such cell. */
export const nameAsked = (
  asked: ReadonlyMap<string, AskedFact>,
  facts: FactTable,
  key: FactKey,
  year?: number,
): string => inYear(asked.get(key)?.name ?? `“${getFact(facts, key).title}”`, year)

/** The cells of the table come before those of the cover, so that a fact on both is named by its row. */
const typedCells = (annex: Annex): readonly { cell: TypedCell; place: string }[] => {
  const within = (cells: readonly Cell[], place: (row: string) => string) =>
    cells.filter((cell): cell is TypedCell => 'fact' in cell).map((cell) => ({ cell, place: place(cell.row) }))
  return [
    ...annex.sections.flatMap(({ cells }) => within(cells, (row) => `附件${annex.number}第${row}项`)),
    ...within(annex.cover, () => `附件${annex.number}封面`),
    ...within(annex.supplementary, (row) => `附件${annex.number}${row}`),
  ]
}
