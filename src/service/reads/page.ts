import { type SelectQueryBuilder, sql } from 'kysely'
import type { Schema } from '#store'

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

/** The wanted part of what a query finds, chosen and sorted by `lines`, and how much it finds in all. */
export const pageFrom = async <Tables extends keyof Schema, Row>(
  found: SelectQueryBuilder<Schema, Tables, Record<never, never>>,
  request: PageRequest,
  lines: (found: SelectQueryBuilder<Schema, Tables, Record<never, never>>) => SelectQueryBuilder<Schema, Tables, Row>,
) => {
  const items = await lines(found).limit(request.size).offset(before(request)).execute()
  const counted: SelectQueryBuilder<Schema, Tables, { total: number }> = found.select(sql<number>`count(*)`.as('total'))
  const [count] = await counted.execute()
  return { items, total: count?.total ?? 0 }
}
