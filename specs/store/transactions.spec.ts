import { setTimeout as pause } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase } from '#specs/support/databases.ts'
import type { Database } from '#store/open.ts'

interface Tables {
  ledger: { id: number; note: string }
}

eachDatabase((_name, open) => {
  let database: Database<Tables>
  beforeAll(async () => {
    database = await open<Tables>()
    await database.exec(`
      create table ledger (id int primary key, note text not null);
      insert into ledger values (0, '期初');
    `)
  })
  const notes = async (db: Kysely<Tables>, from: number) =>
    (await db.selectFrom('ledger').select('note').where('id', '>=', from).orderBy('id').execute()).map(
      ({ note }) => note,
    )
  const write = (db: Kysely<Tables>, id: number, note: string) => db.insertInto('ledger').values({ id, note }).execute()

  describe('事务', () => {
    it('后来撤回的行,事务之外从未看到', async () => {
      const written = Promise.withResolvers<void>()
      const withdrawn = database.db.transaction().execute(async (trx) => {
        await write(trx, 10, '尚未提交')
        written.resolve()
        await pause(100)
        throw new Error('撤回')
      })
      await written.promise
      // PostgreSQL answers this at once, PGlite when the transaction is over.
      const seen = notes(database.db, 10)
      await expect(withdrawn).rejects.toThrow('撤回')
      expect(await seen).toEqual([])
    })

    it('事务之内看得到自己写的行,提交之后人人看得到', async () => {
      const inside = await database.db.transaction().execute(async (trx) => {
        await write(trx, 11, '已提交')
        return notes(trx, 11)
      })
      expect(inside).toEqual(['已提交'])
      expect(await notes(database.db, 11)).toEqual(['已提交'])
    })

    it('两个同时进行的事务互不掺杂:一个回滚,另一个照样提交', async () => {
      const withdrawn = database.db.transaction().execute(async (trx) => {
        await write(trx, 20, '甲一')
        await sql`select pg_sleep(0.05)`.execute(trx)
        await write(trx, 21, '甲二')
        throw new Error('甲撤回')
      })
      const kept = database.db.transaction().execute(async (trx) => {
        await write(trx, 22, '乙一')
        await sql`select pg_sleep(0.05)`.execute(trx)
        await write(trx, 23, '乙二')
      })
      await expect(withdrawn).rejects.toThrow('甲撤回')
      await kept
      expect(await notes(database.db, 20)).toEqual(['乙一', '乙二'])
    })

    it('同时加一五十次,一次也不丢', async () => {
      await write(database.db, 30, '0')
      const addOne = () =>
        database.db.transaction().execute(async (trx) => {
          const row = await trx
            .selectFrom('ledger')
            .select('note')
            .where('id', '=', 30)
            .forUpdate()
            .executeTakeFirstOrThrow()
          await trx
            .updateTable('ledger')
            .set({ note: `${Number(row.note) + 1}` })
            .where('id', '=', 30)
            .execute()
        })
      await Promise.all(Array.from({ length: 50 }, addOne))
      expect(await notes(database.db, 30)).toEqual(['50'])
    })

    it('违反约束时报出错误代码、约束名和明细,随后仍可使用', async () => {
      const refused = database.db.transaction().execute(async (trx) => {
        await write(trx, 40, '先写')
        await write(trx, 0, '重复的编号')
      })
      const error: unknown = await refused.catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(Error)
      expect(error).toMatchObject({ code: '23505', constraint: 'ledger_pkey', detail: 'Key (id)=(0) already exists.' })
      expect(await notes(database.db, 40)).toEqual([])
    })

    it('多条语句的文本中途出错,整体作废,不把半个事务留给后来的人', async () => {
      const text = `begin; insert into ledger values (50, '半截'); select 1 / 0; commit;`
      await expect(database.exec(text)).rejects.toMatchObject({ code: '22012' })
      await write(database.db, 51, '后来的')
      expect(await notes(database.db, 50)).toEqual(['后来的'])
    })

    it('多条语句的文本返回各条的行;带参数的返回其行', async () => {
      expect(await database.exec(`select 1 as a; select '二' as b;`)).toEqual([{ a: 1 }, { b: '二' }])
      expect(await database.exec('select $1::int + 1 as next', [41])).toEqual([{ next: 42 }])
    })
  })
})
