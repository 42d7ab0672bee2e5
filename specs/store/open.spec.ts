import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { eachDatabase, freshFolder, type Place } from '#specs/support/databases.ts'
import { type Database, openDatabase } from '#store/open.ts'

describe('打开数据库', () => {
  it('连不上时说明地址、原因和出路,不透露密码', async () => {
    const opening = openDatabase({ url: 'postgres://peiyu:secret@127.0.0.1:1/pilot' })
    const fault: unknown = await opening.catch((reason: unknown) => reason)
    expect(fault).toMatchObject({ name: 'StoreFault', code: 'unreachable' })
    expect(String(fault)).toMatch(/连接不上数据库 127\.0\.0\.1:1\/pilot:.*ECONNREFUSED.*DATABASE_URL/)
    expect(String(fault)).not.toContain('secret')
  })

  it('没有这个库时同样说明', async () => {
    const opening = openDatabase({ url: inject('postgresUrl').replace(/postgres$/, 'absent') })
    await expect(opening).rejects.toMatchObject({ code: 'unreachable', message: expect.stringContaining('"absent"') })
  })

  it('数据文件夹不能写时说明', async () => {
    await expect(openDatabase({ folder: '/dev/null/data' })).rejects.toMatchObject({
      code: 'folder-unusable',
      message: '数据文件夹 /dev/null/data 的路径中有一段不是文件夹。请检查路径、磁盘空间和文件夹权限。',
    })
  })
})

eachDatabase((_name, open) => {
  it('关闭两次无妨,关闭后不能再用', async () => {
    const database = await open()
    await Promise.all([database.close(), database.close()])
    await expect(database.exec('select 1')).rejects.toThrow()
  })

  it('关闭再打开,数据还在', async () => {
    const before = await open()
    await before.exec(`create table kept (note text); insert into kept values ('在')`)
    await before.close()
    const after = await open()
    expect(await after.exec('select note from kept')).toEqual([{ note: '在' }])
    await after.close()
  })
})

describe('PostgreSQL 服务器', () => {
  it('管理员断开连接(57P01)时,进行中的事务失败,程序不退出,下一次查询照常', async () => {
    const url = inject('postgresUrl')
    const [database, administrator] = await Promise.all([openDatabase({ url, poolSize: 2 }), openDatabase({ url })])
    const broken = database.db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)
      await administrator.exec('select pg_terminate_backend($1)', [rows[0]?.pid])
      await new Promise((resolve) => setTimeout(resolve, 50))
      await sql`select 1`.execute(trx)
    })
    await expect(broken).rejects.toThrow()
    expect(await database.exec('select 1 as one')).toEqual([{ one: 1 }])
    await Promise.all([database.close(), administrator.close()])
  })

  it('查询和空闲的事务都有时限', async () => {
    const database = await openDatabase({ url: inject('postgresUrl') })
    const settings = await database.exec(
      `select current_setting('statement_timeout') as query, current_setting('idle_in_transaction_session_timeout') as idle`,
    )
    expect(settings).toEqual([{ query: '1min', idle: '1min' }])
    await database.close()
  })
})

describe('内嵌 PGlite', () => {
  let place: Place
  let database: Database<unknown>
  beforeAll(async () => {
    place = await freshFolder()
    database = await openDatabase(place.config)
  })
  afterAll(async () => {
    await database.close()
    await place.remove()
  })

  it('半秒的查询期间,事件循环不停', async () => {
    let ticks = 0
    const clock = setInterval(() => {
      ticks += 1
    }, 10)
    await database.exec('select pg_sleep(0.5)')
    clearInterval(clock)
    expect(ticks).toBeGreaterThan(20)
  })

  it('三百万字的一行,存取无误', async () => {
    const text = '培育'.repeat(1_500_000)
    expect(await database.exec('select $1::text as text', [text])).toEqual([{ text }])
  })

  it('错误信息里没有 PGlite 的源码', async () => {
    const error: unknown = await database.exec('selec 1').catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: '42601' })
    expect(String(error instanceof Error ? error.stack : error).length).toBeLessThan(3_000)
  })
})
