import type pg from 'pg'

/**
 * The pool, with the statements that have parameters prepared once for each connection: parsing and planning them anew
 * was half of the server's work for a submission. A pooler between here and the server must know prepared statements,
 * as PgBouncer does since 1.21.
 */
export const preparing = (pool: pg.Pool): pg.Pool => {
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    if (!names.has(text) && names.size < MOST) names.set(text, `peiyu_${names.size}`)
    return names.get(text)
  }
  return overriding(pool, 'connect', async () => {
    const client = await pool.connect()
    return overriding(client, 'query', (text: string, values: readonly unknown[] = []) => {
      const name = values.length === 0 ? undefined : nameOf(text)
      return client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) })
    })
  })
}

/** Every connection keeps what it prepared; statements beyond these, such as lists of varying length, go unprepared. */
const MOST = 200

const overriding = <T extends object>(target: T, method: keyof T, by: unknown): T =>
  new Proxy(target, { get: (_, key) => (key === method ? by : Reflect.get(target, key)) })
