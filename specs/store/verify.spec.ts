import { type Kysely, sql, type Transaction } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { YearContext } from '#demo/year/context.ts'
import { rehearseYear } from '#demo/year/year.ts'
import { STREAM_KINDS } from '#lifecycle'
import { eachMigrated } from '#specs/support/databases.ts'
import { keepsNothing } from '#specs/support/evidence.ts'
import { READ_TABLE_NAMES, stageOn, YEAR } from '#specs/support/runtime.ts'
import { type EventRow, type HistoryFault, type Schema, verifyHistory } from '#store'

/** Whatever is changed here is taken back at the end of its transaction. */
class TakenBack extends Error {}

eachMigrated((_name, _open, place) => {
  let stage: YearContext
  /** The history of an application that was recognised. */
  let history: readonly EventRow[] = []
  const db = () => stage.runtime.database.db
  beforeAll(async () => {
    stage = await stageOn(place())
    await rehearseYear(stage.runtime, stage.clock, {
      pack: stage.pack,
      year: YEAR,
      applications: 16,
      seed: 1,
      files: keepsNothing,
      tell: () => undefined,
    })
    const { id } = await db()
      .selectFrom('applications')
      .select('id')
      .where('stage', '=', 'recognised')
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    history = await db()
      .selectFrom('events')
      .selectAll()
      .where('stream', '=', id)
      .where('kind', '=', 'application')
      .orderBy('version')
      .execute()
    return () => stage.runtime.close()
  })

  /** The places reported after `tamper`, which is undone. */
  const placesAfter = async (
    tamper: (trx: Transaction<Schema>) => Promise<unknown>,
    options?: { readonly pageSize: number },
  ): Promise<readonly string[]> => {
    const faults: HistoryFault[] = []
    const tampering = db()
      .transaction()
      .execute(async (trx) => {
        await tamper(trx)
        faults.push(...(await verifyHistory(trx, options)).faults)
        throw new TakenBack()
      })
    await expect(tampering).rejects.toBeInstanceOf(TakenBack)
    for (const { message } of faults) expect(message).toMatch(/^\p{Script=Han}.*。$/u)
    return faults.map((fault) => fault.place)
  }
  const eventAt = (version: number): EventRow => {
    const event = history.at(version - 1)
    if (event === undefined) throw new RangeError(`no event ${version}`)
    return event
  }
  const streamOf = () => eventAt(1).stream
  const placeOf = ({ kind, stream, version }: Pick<EventRow, 'kind' | 'stream' | 'version'>) =>
    `events ${kind}/${stream} 第 ${version} 版`
  const only = ({ kind, stream, version }: EventRow) =>
    sql`kind = ${kind} and stream = ${stream} and version = ${version}`
  const digestOf = (event: EventRow): string => JSON.parse(event.data).digest

  describe('核对历史', () => {
    it('一年演练之后全部相符,说出核对了多少', async () => {
      const verification = await verifyHistory(db())
      const { events, frozen } = await countsIn(db())
      expect(verification).toMatchObject({ events, frozen, faults: [] })
      expect(events).toBeGreaterThan(200)
      expect(history.length).toBeGreaterThan(5)
    })

    it.each([1, 7, 100])('每次读%i行，核对的结果一样；各处的改动一样报出', async (pageSize) => {
      const whole = await verifyHistory(db())
      expect(await verifyHistory(db(), { pageSize })).toEqual(whole)
      const { rows } = await sql<{ ends: string[] }>`
        select array[min(stream), max(stream)] as ends from events where kind = 'application'`.execute(db())
      for (const stream of rows[0]?.ends ?? []) {
        const places = await placesAfter(
          (trx) =>
            sql`update events set data = data || ' ' where kind = 'application' and stream = ${stream}`.execute(trx),
          { pageSize },
        )
        expect(places).toContain(`events application/${stream} 第 1 版`)
      }
    })

    it('任何一个事件的任何一列改动一个字节,都报出这个事件;其余所报都由它而来', async () => {
      for (const version of [1, 2, history.length])
        for (const { column, type } of await columnsOf(db(), 'events')) {
          const event = eventAt(version)
          const before = Reflect.get(event, column)
          const after = changed(before)
          const places = await placesAfter((trx) =>
            sql`update events set ${sql.ref(column)} = ${after}::${sql.raw(type)} where ${only(event)}`.execute(trx),
          )
          const moved = { ...event, [column]: after }
          expect(places, column).toContain(placeOf(moved))
          const follows = [event.stream, moved.stream, ...(version === 1 ? [`frozen ${digestOf(event)}`] : [])]
          expect(places.filter((one) => !follows.some((name) => one.includes(name)))).toEqual([])
        }
    })

    it('事件内容的每一个字节都算数', async () => {
      const event = eventAt(2)
      for (let at = 0; at < event.data.length; at += 1) {
        const data = changedText(event.data, at)
        const places = await placesAfter((trx) =>
          sql`update events set data = ${data} where ${only(event)}`.execute(trx),
        )
        expect(places, data).toContain(placeOf(event))
      }
    })

    it.each(STREAM_KINDS)('%s 的每一种事件内容被换成别的,报出它,程序不出错', async (kind) => {
      const events = await db().selectFrom('events').selectAll().where('kind', '=', kind).distinctOn('type').execute()
      expect(events.length).toBeGreaterThan(0)
      for (const event of events)
        for (const data of ['{}', 'null', '{', '{"type":"constructor"}']) {
          const places = await placesAfter((trx) =>
            sql`update events set data = ${data} where ${only(event)}`.execute(trx),
          )
          expect(places).toContain(placeOf(event))
        }
    })

    it('删去中间的事件:报出其后的一个', async () => {
      const places = await placesAfter((trx) => sql`delete from events where ${only(eventAt(2))}`.execute(trx))
      expect(places).toContain(placeOf(eventAt(3)))
      expect(places.every((one) => one.includes(streamOf()))).toBe(true)
    })

    it('删去最后的事件:报出查询表中的那一行,不报别的', async () => {
      const places = await placesAfter((trx) =>
        sql`delete from events where ${only(eventAt(history.length))}`.execute(trx),
      )
      expect(places).toEqual(
        ['stage', 'version', 'hash', 'state'].map((column) => `applications ${streamOf()}（${column}）`),
      )
    })

    it('删去一件的全部事件:报出那一行和无主的封存内容', async () => {
      const places = await placesAfter((trx) =>
        sql`delete from events where kind = 'application' and stream = ${streamOf()}`.execute(trx),
      )
      expect(places).toEqual([`applications ${streamOf()}`, `frozen ${digestOf(eventAt(1))}`])
    })

    it('连同那一行一起删去:封存内容仍说明曾有此件', async () => {
      const places = await placesAfter(async (trx) => {
        await sql`delete from events where kind = 'application' and stream = ${streamOf()}`.execute(trx)
        await sql`delete from applications where id = ${streamOf()}`.execute(trx)
      })
      expect(places).toEqual([`frozen ${digestOf(eventAt(1))}`])
    })

    it('两个事件互换版本:两个都报出', async () => {
      const [one, other] = [eventAt(2), eventAt(3)]
      const places = await placesAfter(async (trx) => {
        await sql`update events set version = 1000 where ${only(one)}`.execute(trx)
        await sql`update events set version = ${one.version} where ${only(other)}`.execute(trx)
        await sql`update events set version = ${other.version} where ${only({ ...one, version: 1000 })}`.execute(trx)
      })
      expect(places).toContain(placeOf(one))
      expect(places).toContain(placeOf(other))
      expect(places.every((place) => place.includes(streamOf()))).toBe(true)
    })

    it('在末尾添加事件,即使散列值算得对,也报出查询表中的那一行', async () => {
      const last = eventAt(history.length)
      const places = await placesAfter((trx) =>
        trx
          .insertInto('events')
          .values({ ...last, version: last.version + 1, previous: last.hash, command: 'added' })
          .execute(),
      )
      expect(places).toContain(placeOf({ ...last, version: last.version + 1 }))
    })

    it.each(READ_TABLE_NAMES)('%s 的任何一行任何一列改动,都报出这一行这一列,不报别的', async (table) => {
      for (const { column, type } of await columnsOf(db(), table)) {
        const row = await firstRow(db(), table)
        const id = String(row.id)
        const before = row[column]
        const after = type === 'jsonb' ? JSON.stringify({ ...Object(before), stage: 'x' }) : changed(before)
        const places = await placesAfter((trx) =>
          sql`update ${sql.table(table)} set ${sql.ref(column)} = ${after}::${sql.raw(type)} where id = ${id}`.execute(
            trx,
          ),
        )
        expect(places).toEqual(
          column === 'id' ? [`${table} ${after}`, `${table} ${id}`] : [`${table} ${id}（${column}）`],
        )
      }
    })

    it.each(READ_TABLE_NAMES)('%s 的状态多一项、少一项、成了别的东西', async (table) => {
      const { id } = await firstRow(db(), table)
      for (const state of [sql`state || '{"more":1}'`, sql`state - 'id'`, sql`'null'::jsonb`, sql`'[]'::jsonb`]) {
        const places = await placesAfter((trx) =>
          sql`update ${sql.table(table)} set state = ${state} where id = ${id}`.execute(trx),
        )
        expect(places).toEqual([`${table} ${id}（state）`])
      }
    })

    it.each(READ_TABLE_NAMES)('%s 删去一行、添加一行,都报出,不报别的', async (table) => {
      const { id } = await firstRow(db(), table)
      expect(await placesAfter((trx) => sql`delete from ${sql.table(table)} where id = ${id}`.execute(trx))).toEqual([
        `${table} ${id}`,
      ])
      const columns = await columnsOf(db(), table)
      for (const added of ['', 'added']) {
        const other = (type: string) => (type === 'integer' ? sql`1000` : sql`${added}`)
        const values = columns.map(({ column, type }) =>
          ['id', 'number'].includes(column) ? other(type) : sql.ref(column),
        )
        const places = await placesAfter((trx) =>
          sql`insert into ${sql.table(table)} (${sql.join(columns.map(({ column }) => sql.ref(column)))})
            select ${sql.join(values)} from ${sql.table(table)} where id = ${id}`.execute(trx),
        )
        expect(places).toEqual([`${table} ${added}`])
      }
    })

    it('封存内容改动一个字节、改名、删去、添加', async () => {
      const digest = digestOf(eventAt(1))
      const { content } = await db()
        .selectFrom('frozen')
        .selectAll()
        .where('digest', '=', digest)
        .executeTakeFirstOrThrow()
      const set = (column: 'digest' | 'content', value: string) =>
        placesAfter((trx) => sql`update frozen set ${sql.ref(column)} = ${value} where digest = ${digest}`.execute(trx))
      for (const at of [0, Math.floor(content.length / 2), content.length - 1])
        expect(await set('content', changedText(content, at))).toEqual([`frozen ${digest}`])
      const renamed = changedText(digest, 0)
      expect(await set('digest', renamed)).toEqual([`frozen ${renamed}`, placeOf(eventAt(1)), `frozen ${renamed}`])
      expect(await placesAfter((trx) => sql`delete from frozen where digest = ${digest}`.execute(trx))).toEqual([
        placeOf(eventAt(1)),
      ])
      const added = { digest: EMPTY_OBJECT, content: '{}' }
      expect(await placesAfter((trx) => trx.insertInto('frozen').values(added).execute())).toEqual([
        `frozen ${EMPTY_OBJECT}`,
      ])
    })

    it('以上全部撤销之后,仍然相符', async () => {
      expect((await verifyHistory(db())).faults).toEqual([])
    })
  })
})

/** SHA-256 of `{}`. */
const EMPTY_OBJECT = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'

/** The value of a column, changed. */
const changed = (value: unknown): string | number =>
  typeof value === 'number' ? value + 100 : changedText(String(value), 0)

/** The text with one character changed. */
const changedText = (text: string, at: number): string =>
  `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`

const columnsOf = async (db: Kysely<Schema>, table: string) => {
  const { rows } = await sql<{ column: string; type: string }>`
    select column_name as column, data_type as type from information_schema.columns
    where table_schema = 'public' and table_name = ${table} order by ordinal_position`.execute(db)
  expect(rows.length).toBeGreaterThan(1)
  return rows
}

const firstRow = async (db: Kysely<Schema>, table: string): Promise<Readonly<Record<string, unknown>>> => {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} order by id limit 1`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error(`the rehearsal left no row in ${table}`)
  return row
}

const countsIn = async (db: Kysely<Schema>) => {
  const { rows } = await sql<{ events: number; frozen: number }>`
    select (select count(*) from events) as events, (select count(*) from frozen) as frozen`.execute(db)
  return rows[0] ?? { events: 0, frozen: 0 }
}
