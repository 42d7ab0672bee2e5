import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import { MIGRATIONS, migrate, type Schema } from '#store'

const ROWS = new URL('../store/fixtures/format-1/rows.jsonl.gz', import.meta.url)

const OLD_MIGRATIONS = ['0001-ground', '0002-identity', '0003-demo', '0004-files', '0005-logs']

/** One line of the fixture: a row of a table, or where a sequence stands. */
type Line =
  | { readonly table: string; readonly row: object }
  | { readonly sequence: string; readonly row: { readonly last_value: number; readonly is_called: boolean } }

/** Brings an empty database to what the program left behind before there was a second format of the history. */
export const loadFormat1 = async (db: Kysely<Schema>): Promise<void> => {
  await migrate(db, Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => OLD_MIGRATIONS.includes(name))))
  const lines = gunzipSync(readFileSync(ROWS))
    .toString()
    .trim()
    .split('\n')
    .map((text): Line => JSON.parse(text))
  const rows = lines.filter((line) => 'table' in line)
  for (const [table, all] of Map.groupBy(rows, (line) => line.table)) {
    const content = JSON.stringify(all.map(({ row }) => row))
    await sql`insert into ${sql.table(table)} overriding system value
      select * from json_populate_recordset(null::${sql.table(table)}, ${content})`.execute(db)
  }
  for (const line of lines)
    if ('sequence' in line)
      await sql`select setval(${line.sequence}::regclass, ${line.row.last_value}, ${line.row.is_called})`.execute(db)
}
