import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshFolder } from '#specs/support/databases.ts'
import { openDatabase } from '#store/open.ts'

describe('数据文件夹的锁', () => {
  let folder = ''
  let remove = async () => {}
  const holders: ChildProcess[] = []

  beforeEach(async () => {
    const place = await freshFolder()
    remove = place.remove
    folder = 'folder' in place.config ? place.config.folder : ''
  })
  afterEach(async () => {
    await Promise.all(holders.splice(0).map(killed))
    await remove()
  })

  /** Another process that opens the folder, writes a row and keeps it open. */
  const holder = async () => {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', HOLD, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    holders.push(child)
    const failed = once(child, 'exit').then(() => Promise.reject(new Error('the holder ended')))
    await Promise.race([once(child.stdout, 'data'), failed])
    failed.catch(() => undefined)
    return child
  }

  it('第二个程序被拒绝,并得知文件夹、进程号和出路', async () => {
    const { pid } = await holder()
    await expect(openDatabase({ folder })).rejects.toMatchObject({
      name: 'StoreFault',
      code: 'folder-locked',
      message:
        `数据文件夹 ${folder} 正被另一个培育程序使用(进程号 ${pid}),同一文件夹同时只能由一个程序打开。` +
        '请先关闭那个程序,或改用另一个数据文件夹;需要多个程序同时运行时,请用 DATABASE_URL 指向 PostgreSQL 服务器。',
    })
  })

  it('持有者被 kill -9 后,锁由后来者接手,已提交的数据还在', async () => {
    await killed(await holder())
    const database = await openDatabase({ folder })
    expect(await database.exec('select note from held')).toEqual([{ note: '已提交' }])
    await database.close()
  })

  it('同一个程序里打开两次,也被拒绝;关闭后可以再打开', async () => {
    const first = await openDatabase({ folder })
    await expect(openDatabase({ folder })).rejects.toMatchObject({ code: 'folder-locked' })
    await first.close()
    await (await openDatabase({ folder })).close()
  })

  it('关闭之后,程序自行结束', async () => {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', OPEN_AND_CLOSE, folder], {
      stdio: 'inherit',
    })
    holders.push(child)
    expect((await once(child, 'exit'))[0]).toBe(0)
  })
})

const OPEN = `
  import { openDatabase } from '${new URL('../../src/store/open.ts', import.meta.url)}'
  const database = await openDatabase({ folder: process.argv[1] })
`
const HOLD = `${OPEN}
  await database.exec("create table held (note text); insert into held values ('已提交')")
  console.log('held')
`
const OPEN_AND_CLOSE = `${OPEN}
  await database.exec('select 1')
  await database.close()
`

const killed = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
