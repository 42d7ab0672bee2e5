import { type Expression, type SqlBool, sql } from 'kysely'
import { containing } from './page.ts'

/** That the column has the value asked for; nothing where none was. */
export const is = (column: string, value: string | number | undefined): Expression<SqlBool> | undefined =>
  value === undefined ? undefined : sql<SqlBool>`${sql.ref(column)} = ${value}`

/** That the column has one of the values asked for; nothing where none was. */
export const isOneOf = (column: string, values: readonly string[] = []): Expression<SqlBool> | undefined =>
  values.length === 0 ? undefined : sql<SqlBool>`${sql.ref(column)} = any(${values}::text[])`

/** That the text stands in one of the columns, which are names or expressions; nothing where none was asked for. */
export const contains = (
  columns: readonly (string | Expression<string>)[],
  text = '',
): Expression<SqlBool> | undefined => {
  if (text === '') return undefined
  const found = columns.map(
    (column) => sql`${typeof column === 'string' ? sql.ref(column) : column} ilike ${containing(text)}`,
  )
  return sql<SqlBool>`(${sql.join(found, sql` or `)})`
}
