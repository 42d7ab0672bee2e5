import pg from 'pg'

/**
 * How a column's text becomes a JavaScript value: int8 (and so count(*)) a number, date a text `YYYY-MM-DD`. The rest
 * is as `pg` has it: numeric a text, timestamptz a Date, json and jsonb what they hold, bytea a Buffer. Throws a
 * RangeError, which fails the query, for an int8 that a JavaScript number cannot hold.
 */
export const columnTypes = (): pg.CustomTypesConfig => {
  const types = new pg.TypeOverrides()
  types.setTypeParser(pg.types.builtins.INT8, toNumber)
  types.setTypeParser(pg.types.builtins.DATE, (text: string) => text)
  return types
}

const toNumber = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`int8 beyond a JavaScript number: ${text}`)
  return number
}
