import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { peiyu, type Said } from '#specs/support/command-line.ts'
import { eachDatabase } from '#specs/support/databases.ts'
import type { DatabaseConfig } from '#store/open.ts'

const folder = mkdtempSync(join(tmpdir(), 'peiyu-year-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const environment = (config: DatabaseConfig): Readonly<Record<string, string>> =>
  'url' in config ? { DATABASE_URL: config.url, PEIYU_DATA: join(folder, 'files') } : { PEIYU_DATA: config.folder }

eachDatabase((name, open, place) => {
  const out = join(folder, name)
  const say = (...words: string[]): Promise<Said> => peiyu(words, environment(place()))
  const inDatabase = async (statement: string): Promise<void> => {
    const { db, close } = await open()
    await sql.raw(statement).execute(db)
    await close()
  }
  let year: Said
  beforeAll(async () => {
    year = await say('year', '2019', '--applications', '30', '--seed', '3', '--out', out)
  }, 120_000)

  it('一年办完,说出各专项办了多少,文书都在', () => {
    expect(year.code).toBe(0)
    for (const track of ['产品', '中小企业', '小巨人']) expect(year.out).toContain(track)
    const submitted = [...year.out.matchAll(/提交 (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0)
    expect(submitted).toBe(30)
    const papers = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.pdf'))
    const told = [...(year.out.split('文书已写入')[1] ?? '').matchAll(/ (\d+) 份/g)]
    expect(papers).toHaveLength(told.reduce((sum, [, count]) => sum + Number(count), 0))
  })

  it('办过的一年不能再办;说出怎么办', async () => {
    const said = await say('year', '2019', '--out', out, '--json')
    expect(said).toMatchObject({ code: 1, out: '' })
    const [complaint = ''] = said.err.split('\n').slice(-1)
    expect(JSON.parse(complaint)).toMatchObject({
      code: 'campaign-exists',
      message: expect.stringContaining('--replace'),
    })
  })

  it('核对无误时退出码0,说出核对了多少', async () => {
    const said = await say('audit', 'verify')
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toMatch(/核对了 \d+ 件、\d+ 个事件、\d+ 份封存内容。\n全部相符。/)
  })

  it('一个事件改动一个字:说出是哪一个,退出码1;改回来就又相符', async () => {
    const event =
      "kind = 'application' and version = 1 and stream = (select min(stream) from events where kind = 'application')"
    await inDatabase(`update events set data = replace(data, '"type"', '"typf"') where ${event}`)
    const said = await say('audit', 'verify')
    expect(said.code).toBe(1)
    expect(said.err).toMatch(/^events application\/\S+ 第 1 版：/m)
    await inDatabase(`update events set data = replace(data, '"typf"', '"type"') where ${event}`)
    expect((await say('audit', 'verify')).code).toBe(0)
  })

  it('一行改动一个字:说出是哪一行的哪一列,退出码1', async () => {
    const first = 'id = (select min(id) from applications)'
    await inDatabase(`update applications set enterprise_name = enterprise_name || '甲' where ${first}`)
    const said = await say('audit', 'verify', '--json')
    expect(said.code).toBe(1)
    const { faults } = JSON.parse(said.out)
    expect(faults).toHaveLength(1)
    expect(faults[0].place).toMatch(/^applications \S+（enterprise_name）$/)
  })
})

it('文书要写进的地方是一个文件：不动数据库,说出原因', async () => {
  const data = join(folder, 'untouched')
  const file = join(folder, 'file')
  writeFileSync(file, '')
  const said = await peiyu(['year', '2019', '--out', file], { PEIYU_DATA: data })
  expect(said).toMatchObject({ code: 1, out: '', err: expect.stringContaining('是一个文件') })
  expect(existsSync(data)).toBe(false)
})
