import { type Kysely, sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  AGGREGATES,
  type Application,
  type Enterprise,
  type Letter,
  type LetterList,
  type NoticeList,
  type Objection,
  type PublicNotice,
  type Review,
  type ScoreSheet,
  type Title,
} from '#lifecycle'
import { PACKS } from '#policy/packs/index.ts'
import { announce } from '#service/notify/messages.ts'
import { eachDatabase, freshServerDatabase } from '#specs/support/databases.ts'
import { loadFormat1 } from '#specs/support/format-1.ts'
import {
  applicationNow,
  eventsIn,
  expectedSheets,
  type OldEvent,
  type OldStates,
  oldStates,
  sheetsOf,
  statesIn,
} from '#specs/support/format-1-states.ts'
import {
  type Database,
  hashNow,
  MIGRATIONS,
  migrate,
  openDatabase,
  readEvent,
  rebuildOutdated,
  rebuildReadTables,
  type Schema,
  verifyHistory,
} from '#store'

eachDatabase((_name, open) => {
  let database: Database<Schema>
  let old: OldStates
  let oldEvents: readonly OldEvent[] = []
  const db = () => database.db
  beforeAll(async () => {
    database = await open<Schema>()
    await loadFormat1(db())
    old = await oldStates(db())
    oldEvents = await eventsIn(db(), 'events')
  }, 60_000)

  describe('旧格式的历史有改动', () => {
    const refused = async (place: string): Promise<void> => {
      await expect(migrate(db(), MIGRATIONS)).rejects.toMatchObject({
        name: 'StoreFault',
        code: 'history-altered',
        message: expect.stringMatching(new RegExp(`${place}.*没有改动.*audit verify.*备份`)),
      })
      const { rows } = await sql<{ name: string | null }>`
        select to_regclass('events_format_1')::text as name union all select to_regclass('letters')::text`.execute(db())
      expect(rows.map(({ name }) => name)).toEqual([null, null])
    }

    it('一个字节不符，即拒绝转换，指明地方，数据库保持原样', async () => {
      const event = oldEvents.find(({ kind, version }) => kind === 'review' && version === 3)
      if (event === undefined) throw new RangeError('no review')
      const { kind, stream, version, data } = event
      const set = (text: string) =>
        sql`update events set data = ${text} where kind = ${kind} and stream = ${stream} and version = ${version}`.execute(
          db(),
        )
      await set(`${data.slice(0, -1)} }`)
      await refused(`events review/${stream} 第 3 版`)
      await set(data)
    })

    it('最后的事件被删去，也拒绝', async () => {
      const last = oldEvents.findLast(({ kind, stream }) => kind === 'title' && stream === old.titles[0]?.id)
      if (last === undefined) throw new RangeError('no title')
      await sql`delete from events where hash = ${last.hash}`.execute(db())
      await refused(`events title/${last.stream} 第 `)
      await sql`insert into events select * from json_populate_record(null::events, ${JSON.stringify(last)})`.execute(
        db(),
      )
    })
  })

  describe('旧格式的历史转换为新格式', () => {
    beforeAll(async () => {
      expect(await migrate(db(), MIGRATIONS)).toEqual(['0006-evidence-use', '0007-streams', '0008-format-2'])
      expect(await rebuildOutdated(db())).toBe(true)
    }, 60_000)

    it('转换后核对历史，全部相符', async () => {
      const { faults, ...counts } = await verifyHistory(db())
      expect(faults).toEqual([])
      const { assigned, withdrawn } = sheetsOf(oldEvents, old)
      const objections = old.public_notices.flatMap((notice) => notice.objections)
      expect(counts.events).toBe(oldEvents.length + assigned + withdrawn)
      const oldStreams = Object.values(old).reduce((sum, states) => sum + states.length, 0)
      expect(counts.streams).toBe(oldStreams + assigned + objections.length)
    })

    it('每个事件都是新格式中会有的，事项名称随事件', async () => {
      for (const row of await db().selectFrom('events').selectAll().execute()) {
        const event = readEvent(row.kind, row)
        expect(AGGREGATES[row.kind].events.parse(event), row.data).toEqual(withoutDropped(event))
        expect(AGGREGATES[row.kind].actOf(event).name).toBe(row.act)
        expect(row).toMatchObject({ format: 2, type: event.type })
      }
    })

    /** A setting that nothing read is no longer one; old events keep it. */
    const withoutDropped = (event: object): object => {
      if (!('settings' in event) || typeof event.settings !== 'object' || event.settings === null) return event
      const { departmentReplyDays: _, ...settings } = { departmentReplyDays: 0, ...event.settings }
      return { ...event, settings }
    }

    it('旧的事件一字不动地留着，各自记着变成了哪一个；由它引起的归于同一次办理', async () => {
      expect(await eventsIn(db(), 'events_format_1')).toEqual(oldEvents)
      const { rows } = await sql<{ same: boolean }>`
        select new.at = old.at and new.by_id = old.by_id and new.command = old.command and new.ordinal = old.ordinal as same
        from events_format_1 old left join events new on new.hash = old.became`.execute(db())
      expect(rows).toHaveLength(oldEvents.length)
      expect(rows.every(({ same }) => same)).toBe(true)
    })

    it('消息照旧：同一次办理再通知一遍，也不会多出一条', async () => {
      const told = () => db().selectFrom('messages').selectAll().orderBy('event').execute()
      const before = await told()
      expect(before.length).toBeGreaterThan(100)
      for (const command of new Set(oldEvents.map((event) => event.command)))
        await announce({ db: db(), pack: PACKS.get }, command)
      expect(await told()).toEqual(before)
    })

    it('持有旧事件散列值的，凭它找得到现在的事件', async () => {
      const raised = oldEvents.find(({ type }) => type === 'objected')
      const hash = await hashNow(db(), raised?.hash ?? '')
      const event = await db().selectFrom('events').selectAll().where('hash', '=', hash).executeTakeFirstOrThrow()
      expect(event).toMatchObject({ kind: 'objection', stream: `${raised?.stream}.1`, version: 1, type: 'raised' })
      expect(await hashNow(db(), hash)).toBe(hash)
    })

    it('草稿、被拒绝的办理和封存的申报照旧', async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*) from drafts union all select count(*) from refusals`.execute(db())
      for (const { count } of rows) expect(count).toBeGreaterThan(0)
      const kept = await db().selectFrom('frozen').select('digest').execute()
      const digests = kept.map(({ digest }) => digest)
      for (const { digest } of await statesIn<Application>(db(), 'applications')) expect(digests).toContain(digest)
    })

    it('批次和称号照旧', async () => {
      expect(await statesIn(db(), 'campaigns')).toEqual(old.campaigns)
      expect(await statesIn(db(), 'titles')).toEqual(old.titles)
      const stages = new Set((await statesIn<Title>(db(), 'titles')).map(({ stage }) => stage))
      expect(stages).toEqual(new Set(['granted', 'expiring', 'renewed', 'lapsed', 'revoked']))
    })

    it('企业：不予核实改称“未通过核实”', async () => {
      const expected = old.enterprises.map((one) => ({
        ...one,
        stage: one.stage === 'turnedDown' ? 'verificationRejected' : one.stage,
      }))
      expect(await statesIn<Enterprise>(db(), 'enterprises')).toEqual(expected)
      expect(new Set(expected.map(({ stage }) => stage)).size).toBe(3)
    })

    it('申报：阶段、编号、推荐函、评分、名次照旧；理由只属于现在的阶段', async () => {
      const now = await statesIn<Application>(db(), 'applications')
      expect(now).toEqual(old.applications.map(applicationNow))
      expect(new Set(now.map(({ stage }) => stage)).size).toBe(11)
    })

    it('推荐函：名单封存，内容照旧', async () => {
      const letters = await statesIn<Letter>(db(), 'letters')
      expect(letters.map(({ id }) => id)).toEqual(old.recommendations.map(({ id }) => id))
      for (const [at, letter] of letters.entries()) {
        const { lines, applications, ...before } = old.recommendations[at] ?? { id: '', applications: [] }
        expect(letter).toMatchObject(before)
        if (lines === undefined) expect(letter.applications).toEqual(applications)
        else expect(await frozen<LetterList>(db(), letter.list)).toEqual({ letter: letter.id, lines })
        expect(Object.values(letter.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(lines?.length ?? 0)
      }
    })

    it('评审：专家、评分、评语、回避一一到了评分表上', async () => {
      const sheets = await statesIn<ScoreSheet>(db(), 'score_sheets')
      const standing = sheets.filter(({ stage }) => stage !== 'withdrawn')
      expect(standing).toEqual(expectedSheets(old).map((sheet) => expect.objectContaining(sheet)))
      const { assigned, withdrawn } = sheetsOf(oldEvents, old)
      expect(sheets).toHaveLength(assigned)
      expect(standing).toHaveLength(assigned - withdrawn)
      expect(withdrawn).toBeGreaterThan(3)
    })

    it('评审：其余照旧', async () => {
      const expected = old.reviews.map(({ entries, sheets, outcomes, ...same }) => same)
      expect(await statesIn<Review>(db(), 'reviews')).toEqual(expected)
      expect(new Set(expected.map(({ stage }) => stage))).toEqual(new Set(['assigned', 'decided']))
    })

    it('公示：名单封存；异议各自独立，答复照旧', async () => {
      const objections = await statesIn<Objection>(db(), 'objections')
      for (const [at, notice] of (await statesIn<PublicNotice>(db(), 'public_notices')).entries()) {
        const { items, objections: raised, ...before } = old.public_notices[at] ?? { items: [], objections: [] }
        expect(notice).toMatchObject(before)
        expect(await frozen<NoticeList>(db(), notice.list)).toEqual({ notice: notice.id, items })
        const own = objections.filter((objection) => objection.notice === notice.id)
        expect(own).toEqual(raised.map((one) => ({ ...one, id: `${notice.id}.${one.number}`, notice: notice.id })))
      }
      const stages = objections.map(({ stage }) => stage)
      expect(new Set(stages)).toEqual(new Set(['open', 'upheld', 'dismissed', 'notAdmitted']))
    })

    it('公示的结论与各申报所得的结果一致', async () => {
      const concluded = await db()
        .selectFrom('events')
        .selectAll()
        .where('kind', '=', 'publicNotice')
        .where('type', '=', 'concluded')
        .execute()
      for (const row of concluded) {
        const event = readEvent('publicNotice', row)
        if (event.type !== 'concluded') throw new TypeError(event.type)
        const listed = old.applications.filter(({ notice }) => notice === row.stream)
        const inStage = (stage: string) => listed.filter((one) => one.stage === stage)
        expect([...event.recognised].sort()).toEqual(inStage('recognised').map(({ id }) => id))
        const upheld = inStage('objectionUpheld').map(({ id: application, reason }) => ({ application, reason }))
        expect(event.upheld).toEqual(upheld)
      }
      expect(concluded).toHaveLength(2)
    })

    it('再来一遍，什么也不做', async () => {
      const before = await eventsIn(db(), 'events')
      expect(await migrate(db(), MIGRATIONS)).toEqual([])
      expect(await rebuildOutdated(db())).toBe(false)
      expect(await eventsIn(db(), 'events')).toEqual(before)
    })
  })

  describe('各表按历史重建', () => {
    it.each([7, 2000])('每次读%i个事件，被改动、被删去、多出来的行都恢复', async (pageSize) => {
      await sql`update applications set stage = 'declined', state = '{}'`.execute(db())
      await sql`delete from titles`.execute(db())
      await sql`update letters set id = id || '-x'`.execute(db())
      await db()
        .transaction()
        .execute((trx) => rebuildReadTables(trx, { pageSize }))
      expect((await verifyHistory(db())).faults).toEqual([])
      expect(await statesIn(db(), 'titles')).toEqual(old.titles)
    })

    it('不能重演的事件指明地方；各表和标记都不变', async () => {
      await sql`create table read_tables_outdated ()`.execute(db())
      await sql`update events set data = '{"type":"别的"}' where kind = 'title' and version = 2`.execute(db())
      await expect(rebuildOutdated(db())).rejects.toMatchObject({
        code: 'history-altered',
        message: expect.stringMatching(/events title\/.* 第 2 版.*备份/),
      })
      expect(await statesIn(db(), 'titles')).toEqual(old.titles)
      await expect(rebuildOutdated(db())).rejects.toThrow('第 2 版')
    })
  })
})

it('空的数据库没有要转换的，也没有要重建的', async () => {
  const place = await freshServerDatabase()
  const { db, close } = await openDatabase<Schema>(place.config)
  await migrate(db, MIGRATIONS)
  expect(await rebuildOutdated(db)).toBe(false)
  expect(await eventsIn(db, 'events_format_1')).toEqual([])
  expect((await verifyHistory(db)).faults).toEqual([])
  await close()
  await place.remove()
})

const frozen = async <T>(db: Kysely<Schema>, digest: string | undefined): Promise<T> => {
  const { content } = await db
    .selectFrom('frozen')
    .select('content')
    .where('digest', '=', digest ?? '')
    .executeTakeFirstOrThrow()
  return JSON.parse(content)
}
