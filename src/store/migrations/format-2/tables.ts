import { type Kysely, sql } from 'kysely'
import type { Frozen, NewRow, OldRow } from './row.ts'

const OLD_COLUMNS = [
  'kind',
  'stream',
  'version',
  'type',
  'at',
  'by_id',
  'by_name',
  'by_role',
  'act',
  'command',
  'ordinal',
  'data',
  'previous',
  'hash',
] as const satisfies readonly (keyof OldRow)[]

const columns = sql.raw(OLD_COLUMNS.join(', '))

/** Puts the events aside as they are, with room for the hash of what each becomes; answers with their number. */
export const putAside = async (db: Kysely<unknown>): Promise<number> => {
  await sql`create table events_format_1 as select ${columns}, null::text as became from events`.execute(db)
  await sql`alter table events_format_1 add primary key (kind, stream, version)`.execute(db)
  await sql`truncate events`.execute(db)
  const { rows } = await sql<{ count: number }>`select count(*) as count from events_format_1`.execute(db)
  return rows[0]?.count ?? 0
}

/** The streams that were put aside, one after another, each whole and oldest event first. */
export async function* oldStreams(db: Kysely<unknown>): AsyncGenerator<readonly OldRow[]> {
  let stream: OldRow[] = []
  for await (const row of oldRows(db)) {
    const [first] = stream
    if (first !== undefined && (first.kind !== row.kind || first.stream !== row.stream)) {
      yield stream
      stream = []
    }
    stream.push(row)
  }
  if (stream.length > 0) yield stream
}

const PAGE = 1000

async function* oldRows(db: Kysely<unknown>): AsyncGenerator<OldRow> {
  for (let last: OldRow | undefined; ; ) {
    const after =
      last === undefined
        ? sql``
        : sql`where (kind, stream, version) > (${last.kind}::text, ${last.stream}::text, ${last.version}::integer)`
    const { rows } = await sql<OldRow>`
      select ${columns} from events_format_1 ${after} order by kind, stream, version limit ${PAGE}`.execute(db)
    yield* rows
    last = rows.at(-1)
    if (rows.length < PAGE) return
  }
}

/** The next free ordinal of each command whose events bring others with them that the first format did not have. */
export const nextOrdinals = async (db: Kysely<unknown>): Promise<(command: string) => number> => {
  const { rows } = await sql<{ command: string; next: number }>`
    select command, max(ordinal) + 1 as next from events_format_1
    where command in (select command from events_format_1 where kind = 'review' and type in ('assigned', 'conflictDeclared'))
    group by command`.execute(db)
  const next = new Map(rows.map((row) => [row.command, row.next]))
  return (command) => {
    const ordinal = next.get(command) ?? 0
    next.set(command, ordinal + 1)
    return ordinal
  }
}

/** Which event of the first format became which of the second. */
export interface Succession extends Pick<OldRow, 'kind' | 'stream' | 'version'> {
  readonly became: string
}

/** Writes events, frozen content, and what became of the events that were put aside. */
export const writeConverted = async (
  db: Kysely<unknown>,
  events: readonly NewRow[],
  frozen: readonly Frozen[],
  successions: readonly Succession[],
): Promise<void> => {
  await sql`insert into events
    select * from json_populate_recordset(null::events, ${JSON.stringify(events)})`.execute(db)
  await sql`insert into frozen
    select * from json_populate_recordset(null::frozen, ${JSON.stringify(frozen)}) on conflict do nothing`.execute(db)
  await sql`update events_format_1 old set became = new.became
    from json_populate_recordset(null::events_format_1, ${JSON.stringify(successions)}) new
    where old.kind = new.kind and old.stream = new.stream and old.version = new.version`.execute(db)
}

/** Whoever holds the hash of an old event finds by it the event that it became. */
export const closeSuccession = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table events_format_1 alter column became set not null`.execute(db)
  await sql`create index events_format_1_hash on events_format_1 (hash)`.execute(db)
}

/**
 * Messages were named by the hash of their event; now by a digest of the application and of how many events its
 * enterprise had heard of by then, which does not tell what it must not know.
 */
export const renameMessages = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    update messages set event = encode(sha256(convert_to(
      '{"message":' || to_json(told.stream)::text || ',"version":' || told.heard || '}', 'UTF8')), 'hex')
    from (select hash, stream, count(*) filter (where type <> all(${UNHEARD}::text[]))
        over (partition by stream order by version) as heard
      from events_format_1 where kind = 'application') told
    where told.hash = messages.event`.execute(db)
}

/** Types of events, in the first format, of which the enterprise does not hear. */
const UNHEARD = ['countyOpinionGiven', 'departmentReplied', 'settled']
