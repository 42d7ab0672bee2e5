import { createHash } from 'node:crypto'
import type pg from 'pg'

/** What a submission leaves behind: a row in each of these tables. */
const TABLES = ['frozen', 'events', 'applications', 'pgboss.job_common'] as const

/** Values of one row by column. */
type Row = Readonly<Record<string, unknown>>

/** The rows of one submission, in the order of the tables. */
export type Bare = readonly (readonly unknown[])[]

export interface BareWriter {
  /** Rows of so many further submissions, made from real ones by other names of the same length. */
  prepare(count: number): Promise<readonly Bare[]>
  /** One transaction of prepared statements, one for each table, after what `first` does in it and makes of the rows. */
  write(rows: Bare, first?: (client: pg.PoolClient) => Promise<Bare>): Promise<void>
}

/** Writes what submissions wrote, over and over; each time the latest real submissions are the pattern. */
export const bareWriter = async (pool: pg.Pool): Promise<BareWriter> => {
  const statements = await Promise.all(TABLES.map((table) => insertInto(pool, table)))
  let written = 0
  return {
    prepare: async (count) => {
      const patterns = await latestSubmissions(pool, count)
      return Array.from({ length: count }, (_, at) => {
        written += 1
        const pattern = patterns[at % patterns.length] ?? []
        return pattern.map((row, table) => valuesOf(statements[table]?.columns ?? [], row, written))
      })
    },
    write: async (rows, first = async () => rows) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        for (const [at, values] of (await first(client)).entries()) {
          const { name = '', text = '' } = statements[at] ?? {}
          await client.query({ name, text, values: [...values] })
        }
        await client.query('commit')
      } finally {
        client.release()
      }
    },
  }
}

/** Every column but those that the database numbers or computes itself. */
const insertInto = async (pool: pg.Pool, table: string) => {
  const { rows } = await pool.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''
     order by attnum`,
    [table],
  )
  const columns = rows.map(({ name }) => name)
  const places = columns.map((_, at) => `$${at + 1}`)
  return { name: `bare ${table}`, columns, text: `insert into ${table} (${columns}) values (${places})` }
}

const latestSubmissions = async (pool: pg.Pool, count: number): Promise<readonly (readonly Row[])[]> => {
  const { rows } = await pool.query<Record<string, Row>>(
    `select row_to_json(f) as frozen, row_to_json(e) as event, row_to_json(a) as application, row_to_json(j) as job
     from events e
     join applications a on a.id = e.stream and a.hash = e.hash
     join frozen f on f.digest = a.digest
     join pgboss.job_common j on j.data ->> 'command' = e.command
     where e.act = 'application.submit' and e.by_role = 'clerk'
     order by e.at desc, e.stream desc limit $1`,
    [count],
  )
  if (rows.length === 0) throw new Error('nothing was submitted yet')
  return rows.map(({ frozen = {}, event = {}, application = {}, job = {} }) => [frozen, event, application, job])
}

/** The row's values under names of its own: what must be unique is replaced by as many other characters. */
const valuesOf = (columns: readonly string[], row: Row, tag: number): readonly unknown[] =>
  columns.map((column) => {
    const value = row[column]
    if (typeof value === 'object' && value !== null) return JSON.stringify(value)
    return typeof value === 'string' ? renamed(column, value, tag) : value
  })

const renamed = (column: string, value: string, tag: number): string => {
  if (column === 'digest' || column === 'hash') return createHash('sha256').update(`bare ${tag}`).digest('hex')
  if (column === 'stream' || column === 'command' || column === 'number') return tagged(value, tag)
  if (column === 'id') return tagged(value, tag)
  // Not the pattern of later rounds: those are made of real submissions only.
  return column === 'by_role' ? value.replace('clerk', 'bare_') : value
}

/** The value with its end replaced by the number, behind a mark that no real one has. */
const tagged = (value: string, tag: number): string => {
  const end = `f${String(tag).padStart(7, '0')}`
  return value.slice(0, -end.length) + end
}
