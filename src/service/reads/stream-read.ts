import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import {
  audienceOf,
  eventHides,
  type FieldHides,
  hiddenTypes,
  type Role,
  type SeenState,
  type States,
  type StreamKind,
  stateFor,
} from '#lifecycle'
import { READ_TABLES, versionWithout } from '#store'
import { before, type PageRequest } from './page.ts'
import { type About, findRead, type ListRead, listRead, type Reader, type RecordedRead } from './read.ts'

/** How an aggregate is read: by whom, which of them, and which of its fields. */
export interface StreamRead<K extends StreamKind, H extends FieldHides<States[K]>, Query, Shown> extends About {
  readonly name: K
  /** Which of them the reader may read. */
  scope(reader: Reader): Expression<SqlBool>
  /** Who does not see which field. */
  readonly fields: H
  /** What the query asks of them; undefined where it asks nothing. */
  where(query: Query, reader: Reader): readonly (Expression<SqlBool> | undefined)[]
  order(query: Query): RawBuilder<unknown>
  /** How an answer holds it: `{ application }`. */
  shown(state: SeenState<States[K], H>, reader: Reader): Shown
}

/** An aggregate as it is answered, with the version that a later change of it names. */
export type Line<Shown> = Shown & {
  readonly id: string
  /** As the reader counts it: how many events he hears of. */
  readonly version: number
}

/** Declares how an aggregate is read: one of them, and a list of them. */
export const streamRead = <
  K extends StreamKind,
  const H extends FieldHides<States[K]>,
  Query extends PageRequest,
  Shown extends object,
>(
  declared: StreamRead<K, H, Query, Shown>,
): RecordedRead<Line<Shown>> & ListRead<Query, Line<Shown>> => {
  const { name, title, roles, audited } = declared
  const about = { name, title, roles, audited }
  return {
    ...findRead({ ...about, find: (reader, id) => findIn<K, H, Shown>(declared, reader, id) }),
    ...listRead<Query, Line<Shown>>({
      ...about,
      list: (reader, query) => listIn<K, H, Query, Shown>(declared, reader, query),
    }),
  }
}

interface Row<S> {
  readonly id: string
  readonly version: number
  readonly state: S
}

type Rows<K extends StreamKind, H extends FieldHides<States[K]>, Shown> = Pick<
  StreamRead<K, H, never, Shown>,
  'name' | 'scope' | 'fields' | 'shown'
>

const findIn = async <K extends StreamKind, H extends FieldHides<States[K]>, Shown extends object>(
  read: Rows<K, H, Shown>,
  reader: Reader,
  id: string,
): Promise<Line<Shown> | undefined> => {
  const { rows } = await sql<Row<States[K]>>`
    ${select(read.name, reader)} where id = ${id} and ${read.scope(reader)}`.execute(reader.runtime.database.db)
  const [row] = rows
  return row && lineOf<K, H, Shown>(read, reader, row)
}

const listIn = async <
  K extends StreamKind,
  H extends FieldHides<States[K]>,
  Query extends PageRequest,
  Shown extends object,
>(
  read: StreamRead<K, H, Query, Shown>,
  reader: Reader,
  query: Query,
) => {
  const { db } = reader.runtime.database
  const asked = [read.scope(reader), ...read.where(query, reader)].flatMap((one) => one ?? [])
  const where = sql.join(asked, sql` and `)
  const { rows } = await sql<Row<States[K]>>`
    ${select(read.name, reader)} where ${where} order by ${read.order(query)}, id
    limit ${query.size} offset ${before(query)}`.execute(db)
  const counted = await sql<{ total: number }>`
    select count(*) as total from ${tableOf(read.name)} where ${where}`.execute(db)
  return { items: rows.map((row) => lineOf<K, H, Shown>(read, reader, row)), total: counted.rows[0]?.total ?? 0 }
}

const tableOf = (kind: StreamKind) => sql.table(READ_TABLES[kind].table)

const select = (kind: StreamKind, { actor }: Reader) =>
  sql`select id, ${versionFor(kind, actor)} as version, state from ${tableOf(kind)}`

const versionFor = (kind: StreamKind, { role }: { readonly role: Role }): RawBuilder<number> => {
  const hidden = hiddenTypes(audienceOf(role), eventHides(kind))
  return hidden.length === 0
    ? sql<number>`version`
    : versionWithout({ kind, id: sql<string>`${tableOf(kind)}.id` }, hidden)
}

const lineOf = <K extends StreamKind, H extends FieldHides<States[K]>, Shown extends object>(
  { fields, shown }: Rows<K, H, Shown>,
  reader: Reader,
  { id, version, state }: Row<States[K]>,
): Line<Shown> => ({
  id,
  version,
  ...shown(stateFor<States[K], H>(audienceOf(reader.actor.role), state, fields), reader),
})
