import { type Kysely, sql } from 'kysely'
import type { StreamKind } from '#lifecycle'
import type { EventRow, Schema } from './schema.ts'

/** Page after page until one is not full; each is loaded from the last row of the one before. */
export async function* pages<Row>(
  pageSize: number,
  load: (after: Row | undefined) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let after: Row | undefined; ; ) {
    const page = await load(after)
    yield page
    after = page.at(-1)
    if (page.length < pageSize) return
  }
}

/** All events of one kind, stream by stream in the order of their versions. */
export const eventPages = (
  db: Kysely<Schema>,
  kind: StreamKind,
  pageSize: number,
): AsyncGenerator<readonly EventRow[]> =>
  pages<EventRow>(pageSize, (after) =>
    db
      .selectFrom('events')
      .selectAll()
      .where('kind', '=', kind)
      .$if(after !== undefined, (query) =>
        query.where(sql<boolean>`(stream, version) > (${after?.stream}::text, ${after?.version}::integer)`),
      )
      .orderBy('stream')
      .orderBy('version')
      .limit(pageSize)
      .execute(),
  )
