import { type Kysely, sql, type Transaction } from 'kysely'
import { STREAM_KINDS, type States, type StreamKind, type StreamRef } from '#lifecycle'
import { evidenceUses } from './evidence-use.ts'
import { READ_TABLES } from './read-tables.ts'
import type { EventRow, EvidenceUseTable, Schema } from './schema.ts'

/** An aggregate as its read table holds it. */
export interface Stored<S> {
  readonly state: S
  /** Version and hash of its last event. */
  readonly version: number
  readonly hash: string
}

/** An aggregate with its name: whichever kind it is of. */
export interface StoredStream<K extends StreamKind = StreamKind> extends Stored<States[K]> {
  readonly kind: K
  readonly id: string
}

/** The aggregates of these ids, by id; locked against other commands until the transaction ends when `lock` is set. */
export const loadStates = async <K extends StreamKind>(
  db: Kysely<Schema>,
  kind: K,
  ids: readonly string[],
  lock: boolean,
): Promise<ReadonlyMap<string, Stored<States[K]>>> => {
  const { rows } = await sql<StoredStream<K>>`${selectStates(kind, ids, lock)}`.execute(db)
  return new Map(rows.map(({ id, state, version, hash }) => [id, { state, version, hash }]))
}

/** Aggregates of any kinds in one statement: those to lock, in the order of kinds and ids, and those only to see. */
export const loadStreams = async (
  db: Kysely<Schema>,
  { lock, see }: { readonly lock: readonly StreamRef[]; readonly see: readonly StreamRef[] },
): Promise<readonly StoredStream[]> => {
  const selects = [...selectKinds(lock, true), ...selectKinds(see, false)]
  if (selects.length === 0) return []
  const { rows } = await sql<StoredStream>`${sql.join(selects, sql` union all `)}`.execute(db)
  return rows
}

/** Aggregates of any kinds by columns of their read tables: one list for each question, in the order of ids. */
export const findStreams = async (
  db: Kysely<Schema>,
  questions: readonly Columns[],
): Promise<readonly (readonly StoredStream[])[]> => {
  if (questions.length === 0) return []
  const selects = questions.map(
    ({ kind, columns, lock }, at) => sql`select ${sql.lit(at)} as question, * from (
      select ${sql.lit(kind)} as kind, id, version, hash, state from ${sql.table(READ_TABLES[kind].table)}
      where ${matching(columns)} order by id ${lock === true ? sql`for update` : sql``}) ${sql.ref(`q${at}`)}`,
  )
  const { rows } = await sql<StoredStream & { readonly question: number }>`
    ${sql.join(selects, sql` union all `)}`.execute(db)
  return questions.map((_, at) => rows.filter(({ question }) => question === at).map(({ question: __, ...row }) => row))
}

/** The next number, from 1, of the column `number` among those with these columns: one for each question. */
export const nextNumbers = async (db: Kysely<Schema>, questions: readonly Columns[]): Promise<readonly number[]> => {
  if (questions.length === 0) return []
  const selects = questions.map(
    ({ kind, columns }, at) => sql`select ${sql.lit(at)} as question, coalesce(max(number), 0) + 1 as next
      from ${sql.table(READ_TABLES[kind].table)} where ${matching(columns)}`,
  )
  const { rows } = await sql<{ question: number; next: number }>`
    ${sql.join(selects, sql` union all `)}`.execute(db)
  return questions.map((_, at) => rows.find(({ question }) => question === at)?.next ?? 1)
}

/** Rows of a read table whose columns have these values. */
export interface Columns {
  readonly kind: StreamKind
  readonly columns: Readonly<Record<string, string | number>>
  /** Locks them against other commands until the transaction ends. */
  readonly lock?: true
}

const matching = (columns: Columns['columns']) =>
  sql.join(
    Object.entries(columns).map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
    sql` and `,
  )

const selectKinds = (refs: readonly StreamRef[], lock: boolean) =>
  STREAM_KINDS.flatMap((kind) => {
    const ids = refs.filter((ref) => ref.kind === kind).map(({ id }) => id)
    return ids.length === 0 ? [] : [sql`select * from (${selectStates(kind, ids, lock)}) ${sql.ref(kind)}`]
  })

const selectStates = (kind: StreamKind, ids: readonly string[], lock: boolean) => sql`
  select ${sql.lit(kind)} as kind, id, version, hash, state from ${sql.table(READ_TABLES[kind].table)}
  where id = any(${ids}) order by id ${lock ? sql`for update` : sql``}`

/** The events of one command, in order; empty when no command was accepted under that key. */
export const eventsOfCommand = (db: Kysely<Schema>, command: string): Promise<readonly EventRow[]> =>
  db.selectFrom('events').selectAll().where('command', '=', command).orderBy('ordinal').execute()

/** The history of one aggregate, oldest first. */
export const eventsOf = (db: Kysely<Schema>, kind: StreamKind, id: string): Promise<readonly EventRow[]> =>
  db.selectFrom('events').selectAll().where('kind', '=', kind).where('stream', '=', id).orderBy('version').execute()

/** The hash that an event has now, by the one that it was known by, perhaps before the history had its second format. */
export const hashNow = async (db: Kysely<Schema>, hash: string): Promise<string> => {
  const former = await db.selectFrom('events_format_1').select('became').where('hash', '=', hash).executeTakeFirst()
  return former?.became ?? hash
}

/** What a command leaves behind. */
export interface Changes {
  readonly events: readonly EventRow[]
  /** Content frozen, by digest; what is kept already stays as it is. */
  readonly frozen: ReadonlyMap<string, string>
  /** The aggregates changed. */
  readonly changed: readonly StoredStream[]
}

/** Writes events, frozen content, the evidence it names and the read-table rows that follow, in one statement. */
export const appendAndProject = async (
  trx: Transaction<Schema>,
  { events, frozen, changed }: Changes,
): Promise<void> => {
  if (events.length === 0) return
  const saves = STREAM_KINDS.flatMap((kind) => {
    const rows = changed.filter((one) => one.kind === kind).map(rowOf)
    return rows.length === 0 ? [] : [sql`${sql.ref(kind)} as (${saveAll(READ_TABLES[kind].table, rows)})`]
  })
  const uses = enterUses(evidenceUses(frozen, changed))
  await sql`with ${sql.join([...keep(frozen), ...uses, ...saves])} ${insertAll('events', events)}`.execute(trx)
}

/** The texts go as they are: within a JSON text they would be escaped, and read twice. */
const keep = (frozen: Changes['frozen']) => {
  const rows = [...frozen].map(([digest, content]) => sql`(${digest}, ${content})`)
  return rows.length === 0
    ? []
    : [sql`kept as (insert into frozen (digest, content) values ${sql.join(rows)} on conflict do nothing)`]
}

/** A form may name the same file twice for one item. */
const enterUses = (rows: readonly EvidenceUseTable[]) =>
  rows.length === 0 ? [] : [sql`used as (${insertAll('evidence_use', rows)} on conflict do nothing)`]

const saveAll = (table: string, rows: readonly object[]) => {
  const columns = Object.keys(rows[0] ?? {}).map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`)
  return sql`${insertAll(table, rows)} on conflict (id) do update set ${sql.join(columns)}`
}

/** As one JSON text, however many the rows: a statement holds no more than 65,535 parameters. */
export const insertAll = (table: string, rows: readonly object[]) => sql`
  insert into ${sql.table(table)}
  select * from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})`

/** The row that a read table must hold for an aggregate; `state` as JSON text. */
export const readRow = <K extends StreamKind>(
  kind: K,
  id: string,
  { state, version, hash }: Stored<States[K]>,
): Readonly<Record<string, string | number | null>> => ({
  id,
  stage: state.stage,
  version,
  hash,
  state: JSON.stringify(state),
  ...READ_TABLES[kind].columns(state),
})

/** The same with `state` as it is. */
export const rowOf = <K extends StreamKind>({ kind, id, ...stored }: StoredStream<K>) => ({
  ...readRow(kind, id, stored),
  state: stored.state,
})
