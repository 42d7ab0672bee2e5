import type { ChoicesFact, FactKey, Names, NumberFact } from './vocabulary.ts'

/** What is printed in a cell without being typed there: it comes from the record of the application. */
export type RecordKey = 'submittedOn' | 'recommendedOn' | 'recommendingUnit' | 'province'

interface CellBase {
  /** The row number of the annex's field list, `7a` or `9–10`; `封1` on the cover, `补3` for a supplementary item. */
  readonly row: string
  /** Printed verbatim; `{-3}` stands for the year Y‑3, see `printedLabel`. */
  readonly label: string
  /** Years of its columns or rows, relative to the campaign's: −2 is Y‑2. Yearly facts need it. */
  readonly years?: readonly number[]
}

/** A cell of a printed annex, or a supplementary item asked with it. */
export type Cell<N extends Names = Names> = CellBase &
  (
    | {
        readonly fact: FactKey<N>
        readonly required?: true
        /** The fewest characters, blanks not counted. */
        readonly minChars?: number
        /** Required only when this option of a multiple choice is ticked. */
        readonly requiredIf?:
          | { readonly fact: FactKey<N>; readonly includes: string }
          | { readonly fact: FactKey<N>; readonly is: true }
      }
    /** Computed, never typed. */
    | { readonly computed: NumberFact<N> }
    /** Texts that follow from the form, printed one after the other. */
    | { readonly listed: ChoicesFact<N> }
    | { readonly record: RecordKey }
  )

export interface Section<N extends Names = Names> {
  /** The printed heading of its band, where the annex has one. */
  readonly heading?: string
  readonly cells: readonly Cell<N>[]
}

export interface Annex<N extends Names = Names> {
  readonly number: number
  /** Its own layout, a Typst file under `src/policy/packs`; without one its rows are printed as a plain table. */
  readonly template?: string
  readonly title: string
  /** The line above the table: “单位：人、万元”. */
  readonly units?: string
  /** The line that names the applicant above the table: “申报单位（盖章）：”. */
  readonly head?: string
  readonly cover: readonly Cell<N>[]
  readonly coverFoot: string
  readonly sections: readonly Section<N>[]
  /** Supplementary items: printed on an added page, never in the annex's own cells. */
  readonly supplementary: readonly Cell<N>[]
  /** Where the city writes its opinion; none where no city recommends. */
  readonly opinion?: { readonly row: string; readonly label: string; readonly seal: string; readonly date: string }
  readonly notes: readonly string[]
  /** Rows of the printed annex that the project leaves out, and why. */
  readonly leftOut: readonly { readonly row: string; readonly why: string }[]
}

export interface EvidenceItem {
  /** `P-A1`, `E-A3c`. */
  readonly id: string
  /** As annex 4 names it. */
  readonly label: string
  /** The criteria it supports. */
  readonly supports: readonly string[]
  readonly required?: true
}

/** A label as the form of that campaign prints it: `（{-3}-{-1}年）` reads `（2016-2018年）` in 2019. */
export const printedLabel = (label: string, campaignYear: number): string =>
  label.replace(/\{(-\d)\}/g, (_, offset: string) => String(campaignYear + Number(offset)))

/** The heading of a year's column or row: `printedYear(-2, 2019)` is `2017年`. */
export const printedYear = (offset: number, campaignYear: number): string => `${campaignYear + offset}年`
