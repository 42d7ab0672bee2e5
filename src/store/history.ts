import { type Kysely, sql, type Transaction } from 'kysely'
import type { States, StreamKind } from '#lifecycle'
import { READ_TABLES } from './read-tables.ts'
import type { EventRow, Schema } from './schema.ts'

/** An aggregate as its read table holds it. */
export interface Stored<S> {
  readonly state: S
  /** Version and hash of its last event. */
  readonly version: number
  readonly hash: string
}

/** The aggregates of these ids, by id; locked against other commands until the transaction ends when `lock` is set. */
export const loadStates = async <K extends StreamKind>(
  db: Kysely<Schema>,
  kind: K,
  ids: readonly string[],
  lock: boolean,
): Promise<ReadonlyMap<string, Stored<States[K]>>> => {
  const { rows } = await sql<{ id: string } & Stored<States[K]>>`
    select id, version, hash, state from ${sql.table(READ_TABLES[kind].table)}
    where id = any(${ids}) order by id ${lock ? sql`for update` : sql``}`.execute(db)
  return new Map(rows.map(({ id, state, version, hash }) => [id, { state, version, hash }]))
}

/** The events of one command, in order; empty when no command was accepted under that key. */
export const eventsOfCommand = (db: Kysely<Schema>, command: string): Promise<readonly EventRow[]> =>
  db.selectFrom('events').selectAll().where('command', '=', command).orderBy('ordinal').execute()

/** The history of one aggregate, oldest first. */
export const eventsOf = (db: Kysely<Schema>, kind: StreamKind, id: string): Promise<readonly EventRow[]> =>
  db.selectFrom('events').selectAll().where('kind', '=', kind).where('stream', '=', id).orderBy('version').execute()

export const appendEvents = async (trx: Transaction<Schema>, events: readonly EventRow[]): Promise<void> => {
  for (const batch of batches(events))
    await trx
      .insertInto('events')
      .values([...batch])
      .execute()
}

/** Keeps frozen content under its digest; content that is there already stays as it is. */
export const keepFrozen = async (trx: Transaction<Schema>, frozen: ReadonlyMap<string, string>): Promise<void> => {
  if (frozen.size === 0) return
  const rows = [...frozen].map(([digest, content]) => ({ digest, content }))
  await trx
    .insertInto('frozen')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Writes the read-table rows of aggregates of one kind, new or changed. */
export const saveStates = async <K extends StreamKind>(
  trx: Transaction<Schema>,
  kind: K,
  stored: readonly (readonly [id: string, Stored<States[K]>])[],
): Promise<void> => {
  for (const batch of batches(stored)) {
    const rows = batch.map(([id, one]) => readRow(kind, id, one))
    const columns = Object.keys(rows[0] ?? {})
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
    const updates = columns.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`)
    await sql`
      insert into ${sql.table(READ_TABLES[kind].table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)}
      on conflict (id) do update set ${sql.join(updates)}`.execute(trx)
  }
}

/** The row that a read table must hold for an aggregate; `state` as JSON text. */
export const readRow = <K extends StreamKind>(
  kind: K,
  id: string,
  { state, version, hash }: Stored<States[K]>,
): Readonly<Record<string, string | number>> => ({
  id,
  stage: state.stage,
  version,
  hash,
  state: JSON.stringify(state),
  ...READ_TABLES[kind].columns(state),
})

const BATCH = 500

const batches = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH))
