/** A cell that an answer would need: a fact, with its calendar year where it is yearly; or a file of an evidence item. */
export type NeededCell =
  | {
      readonly fact: string
      readonly year?: number
      /** Of a list: its row, the first is 0. */
      readonly row?: number
    }
  | { readonly evidence: string }

/** Why there is no answer: cells are empty, or the arithmetic has no meaning (a growth rate on a base of zero). */
export type Gap =
  | { readonly gap: 'missing'; readonly cells: readonly NeededCell[] }
  | { readonly gap: 'undefined'; readonly because: string }

/** An answer, or why there is none. */
export type Known<T> = T | Gap

/** The gap that an empty cell leaves. */
export const missing = (fact: string, year?: number): Gap => ({
  gap: 'missing',
  cells: [year === undefined ? { fact } : { fact, year }],
})

/** The gap of an arithmetic without meaning; `because` is a Chinese clause. */
export const undefinedBecause = (because: string): Gap => ({ gap: 'undefined', because })

/** True when a value is not known; it then says which cells it lacks, or why it has no meaning. */
export const isGap = <T>(known: Known<T>): known is Gap => typeof known === 'object' && known !== null && 'gap' in known

/** `combine` of two answers, or every cell that either of them lacks. */
export const both = <A, B, T>(a: Known<A>, b: Known<B>, combine: (a: A, b: B) => Known<T>): Known<T> => {
  if (!isGap(a) && !isGap(b)) return combine(a, b)
  return joinGaps([a, b].filter(isGap))
}

/** `combine` of all answers, or every cell that any of them lacks. */
export const all = <A, T>(answers: readonly Known<A>[], combine: (answers: readonly A[]) => Known<T>): Known<T> => {
  const gaps = answers.filter(isGap)
  return gaps.length > 0 ? joinGaps(gaps) : combine(answers.filter((answer): answer is A => !isGap(answer)))
}

/** Missing cells come before undefined arithmetic: fill in first, then see. */
const joinGaps = (gaps: readonly Gap[]): Gap => {
  const cells = gaps.flatMap((gap) => (gap.gap === 'missing' ? gap.cells : []))
  if (cells.length > 0) return { gap: 'missing', cells: uniqueCells(cells) }
  return undefinedBecause(gaps.map((gap) => (gap.gap === 'undefined' ? gap.because : '')).join('；'))
}

/** Each cell once. */
export const uniqueCells = (cells: readonly NeededCell[]): readonly NeededCell[] =>
  cells.filter((cell, at) => cells.findIndex((other) => isSameCell(other, cell)) === at)

const isSameCell = (a: NeededCell, b: NeededCell): boolean => {
  if ('evidence' in a || 'evidence' in b) return 'evidence' in a && 'evidence' in b && a.evidence === b.evidence
  return a.fact === b.fact && a.year === b.year && a.row === b.row
}
