import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { StoreFault } from '../fault.ts'
import { checkEnds } from './format-2/check.ts'
import { type Frozen, type NewRow, Unconvertible } from './format-2/row.ts'
import { convertStream } from './format-2/stream.ts'
import {
  closeSuccession,
  nextOrdinals,
  oldStreams,
  putAside,
  renameMessages,
  type Succession,
  writeConverted,
} from './format-2/tables.ts'

/**
 * Converts a history of the first format, once: the old events stay as they are in `events_format_1`, `events` begins
 * anew in the second, and the read tables are marked to be rebuilt. Throws a StoreFault `history-altered` for a history
 * that does not hold by its own hashes; then nothing is changed.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  try {
    await convert(db)
  } catch (error) {
    throw error instanceof Unconvertible ? altered(error) : error
  }
}

const convert = async (db: Kysely<unknown>): Promise<void> => {
  const count = await putAside(db)
  await checkEnds(db)
  if (count > 0) {
    await convertStreams(db)
    await sql`create table read_tables_outdated ()`.execute(db)
  }
  await closeSuccession(db)
  await renameMessages(db)
}

const convertStreams = async (db: Kysely<unknown>): Promise<void> => {
  const nextOrdinal = await nextOrdinals(db)
  let events: NewRow[] = []
  let frozen: Frozen[] = []
  let successions: Succession[] = []
  const write = async (): Promise<void> => {
    await writeConverted(db, events, frozen, successions)
    events = []
    frozen = []
    successions = []
  }
  for await (const stream of oldStreams(db)) {
    const converted = convertStream(stream, nextOrdinal)
    events.push(...converted.events)
    frozen.push(...converted.frozen)
    for (const [at, { kind, stream: id, version }] of stream.entries())
      successions.push({ kind, stream: id, version, became: converted.became[at] ?? '' })
    if (events.length >= BATCH) await write()
  }
  await write()
}

/** Events written by one statement, or a few more. */
const BATCH = 1000

const altered = ({ place, message }: Unconvertible): StoreFault =>
  new StoreFault(
    'history-altered',
    `数据库中的历史记录不完整，不能转换为新的格式（${place}：${message}）。数据库没有改动。` +
      '请用升级之前的版本运行 peiyu audit verify，查明改动之处；恢复改动之前的备份以后，再升级。',
  )
