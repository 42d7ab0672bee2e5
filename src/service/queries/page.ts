/** Which part of a list is wanted. */
export interface PageRequest {
  /** From 1. */
  readonly page: number
  readonly size: number
}

/** A part of a list, and how long the whole is. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
}

/** A pattern for ILIKE that finds the text anywhere, its wildcards taken literally. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`

/** How many rows precede the page. */
export const before = ({ page, size }: PageRequest): number => (page - 1) * size

/** The part of a whole list that is at hand. */
export const pageOf = <T>(all: readonly T[], request: PageRequest): Page<T> => ({
  items: all.slice(before(request), before(request) + request.size),
  total: all.length,
})
