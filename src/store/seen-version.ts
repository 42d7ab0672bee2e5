import { type Expression, type Kysely, type RawBuilder, sql } from 'kysely'
import type { StreamRef } from '#lifecycle'
import type { Schema } from './schema.ts'

/** The version of a stream to one who does not hear of some types of its events: how many of the others there are. */
export const versionWithout = (
  { kind, id }: { readonly kind: StreamRef['kind']; readonly id: Expression<string> },
  types: readonly string[],
): RawBuilder<number> => sql<number>`(
  select count(*)::int from events
  where events.kind = ${sql.lit(kind)} and events.stream = ${id} and events.type <> all(${types}::text[]))`

/** The same as it was when the stream had come to `version`. */
export const findVersionWithout = async (
  db: Kysely<Schema>,
  { kind, id }: StreamRef,
  types: readonly string[],
  version: number,
): Promise<number> => {
  const { seen } = await db
    .selectFrom('events')
    .select(({ fn }) => fn.countAll<number>().as('seen'))
    .where('kind', '=', kind)
    .where('stream', '=', id)
    .where('version', '<=', version)
    .where(sql<boolean>`type <> all(${types}::text[])`)
    .executeTakeFirstOrThrow()
  return seen
}
