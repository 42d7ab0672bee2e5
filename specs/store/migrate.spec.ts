import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase, freshServerDatabase, type Place } from '#specs/support/databases.ts'
import { migrate } from '#store/migrate.ts'
import { openDatabase } from '#store/open.ts'

const first: Migration = { up: (db) => db.schema.createTable('office').addColumn('name', 'text').execute() }
const second: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`insert into office values ('沈阳市工业和信息化局')`.execute(db)
  },
}

eachDatabase((_name, open) => {
  describe('结构变更', () => {
    it('依次执行,只执行一次;再来一遍无妨', async () => {
      const { db, exec, close } = await open()
      expect(await migrate(db, { '001-office': first })).toEqual(['001-office'])
      expect(await migrate(db, { '002-seed': second, '001-office': first })).toEqual(['002-seed'])
      expect(await migrate(db, { '001-office': first, '002-seed': second })).toEqual([])
      expect(await exec('select name from office')).toEqual([{ name: '沈阳市工业和信息化局' }])
      await close()
    })

    it('中途失败,一条也不留下,错误照原样抛出', async () => {
      const { db, exec, close } = await open()
      const third: Migration = { up: (db) => db.schema.createTable('half').addColumn('id', 'integer').execute() }
      const fourth: Migration = { up: () => Promise.reject(new Error('写错了')) }
      const known = { '001-office': first, '002-seed': second }
      await expect(migrate(db, { ...known, '003-half': third, '004-wrong': fourth })).rejects.toThrow('写错了')
      expect(await exec(`select to_regclass('half')::text as half`)).toEqual([{ half: null }])
      expect(await migrate(db, known)).toEqual([])
      await close()
    })

    it('数据库比程序新时拒绝,并说明是哪一条、怎么办', async () => {
      const { db, close } = await open()
      await expect(migrate(db, { '001-office': first })).rejects.toMatchObject({
        name: 'StoreFault',
        code: 'database-newer',
        message: expect.stringMatching(/更新版本的培育.*002-seed.*备份/),
      })
      await close()
    })
  })
})

describe('启动时的结构变更(PostgreSQL)', () => {
  let place: Place
  beforeAll(async () => {
    place = await freshServerDatabase()
  })
  afterAll(() => place.remove())

  it('不受查询时限约束,完成后时限照旧', async () => {
    const database = await openDatabase({ url: urlOf(place), poolSize: 1 })
    const limit = `select current_setting('statement_timeout') as value`
    const seen: string[] = []
    const up: Migration['up'] = async (db) => {
      seen.push(...(await sql.raw<{ value: string }>(limit).execute(db)).rows.map(({ value }) => value))
    }
    await migrate(database.db, { '000': { up } })
    expect(seen).toEqual(['0'])
    expect(await database.exec(limit)).toEqual([{ value: '1min' }])
    await database.exec('drop table kysely_migration')
    await database.close()
  })

  it('几个程序同时启动,都能启动,每条变更只执行一次', async () => {
    const url = urlOf(place)
    const starts = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--input-type=module-typescript', '-e', START, url], { stdio: 'inherit' }),
    )
    const codes = await Promise.all(starts.map(async (child) => (await once(child, 'exit'))[0]))
    expect(codes).toEqual([0, 0, 0, 0])
    const database = await openDatabase(place.config)
    expect(await database.exec('select count(*) as runs from once')).toEqual([{ runs: 1 }])
    await database.close()
  })
})

const urlOf = ({ config }: Place) => ('url' in config ? config.url : '')

const START = `
  import { sql } from 'kysely'
  import { openDatabase } from '${new URL('../../src/store/open.ts', import.meta.url)}'
  import { migrate } from '${new URL('../../src/store/migrate.ts', import.meta.url)}'
  const database = await openDatabase({ url: process.argv[1], poolSize: 2 })
  await migrate(database.db, {
    '001': { up: async (db) => {
      await sql\`create table once (at timestamptz)\`.execute(db)
      await sql\`select pg_sleep(0.3)\`.execute(db)
      await sql\`insert into once values (now())\`.execute(db)
    } },
  })
  await database.close()
`
