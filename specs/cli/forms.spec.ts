import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { peiyu, type Said } from '#specs/support/command-line.ts'
import { passing, type TrackId } from '#specs/support/forms.ts'
import { expectFound, readPdf } from '#specs/support/pdf-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'peiyu-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TRACKS: readonly TrackId[] = ['product', 'enterprise', 'giant']

let files = 0
/** A file with that text. */
const file = (text: string | Uint8Array): string => {
  files += 1
  const path = join(folder, `${files}.json`)
  writeFileSync(path, text)
  return path
}

const checked = (track: TrackId, content: unknown, ...rest: string[]): Promise<Said> =>
  peiyu(['check', track, file(JSON.stringify(content)), ...rest])

/** The giant's sample with that revenue of last year, or with none. */
const withRevenue = (revenue: string | undefined) => {
  const form = passing('giant')
  const years: Record<string, unknown> = { ...Object(form.facts.revenue) }
  if (revenue === undefined) delete years['2018']
  else years['2018'] = revenue
  return { ...form, facts: { ...form.facts, revenue: years } }
}

describe.each(TRACKS)('peiyu sample %s', (track) => {
  it.each([1, 2, 77])('种子%i的样例通过 check', async (seed) => {
    const sample = await peiyu(['sample', track, '--seed', String(seed)])
    expect(sample).toMatchObject({ code: 0, err: '' })
    const said = await peiyu(['check', track, file(sample.out)])
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toMatch(/总的结论：(符合|待人工判断)。/)
  })

  it('同一种子总是同一份,不同种子不同', async () => {
    const one = await peiyu(['sample', track, '--seed', '5'])
    expect(await peiyu(['sample', track, '--seed', '5'])).toEqual(one)
    expect((await peiyu(['sample', track, '--seed', '6'])).out).not.toBe(one.out)
  })
})

describe('peiyu check giant', () => {
  it.each([
    ['4999.99', '不符合'],
    ['5000', '符合'],
    ['40000', '符合'],
    ['40000.01', '不符合'],
  ])('营业收入%s万元：G1 %s,理由里有两个数和条文', async (revenue, verdict) => {
    const { out } = await checked('giant', withRevenue(revenue))
    const [line = '', reason = ''] = out.slice(out.indexOf('\nG1 ') + 1).split('\n')
    expect(line.split(' ')[1]).toBe(verdict)
    expect(reason).toContain(`${revenue} 万元`)
    expect(reason).toContain('5000 万元')
    expect(reason).toContain('40000 万元')
    expect(reason).toContain('二(三)1(1)')
  })

  it('没有上年营业收入：G1 缺少数据,点出这一栏,退出码1', async () => {
    const { code, out, err } = await checked('giant', withRevenue(undefined))
    expect(code).toBe(1)
    const [line = '', reason = ''] = out.slice(out.indexOf('\nG1 ') + 1).split('\n')
    expect(line).toContain('缺少数据')
    expect(reason).toContain('未填写营业收入（2018年）')
    expect(err).toContain('附件3第15项“营业收入 万元”（2018年）没有填写')
  })

  it('--json 给出每一条的结论、理由和填写中的问题', async () => {
    const { out } = await checked('giant', withRevenue('4999.99'), '--json')
    const { verdict, findings, problems } = JSON.parse(out)
    expect(verdict).toBe('unmet')
    expect(findings).toHaveLength(15)
    expect(findings.find(({ criterion }: { criterion: string }) => criterion === 'G1')).toMatchObject({
      verdict: 'unmet',
    })
    expect(Array.isArray(problems)).toBe(true)
  })
})

describe('读不懂的申报数据', () => {
  it.each([
    ['没有写完', '{"track": "giant"', 'not-json'],
    ['多了逗号', '{"track": "giant",\n}', 'not-json'],
    ['空文件', '', 'not-json'],
    ['不是文本', Uint8Array.of(0xd3, 0xaa, 0xd2, 0xb5, 0x80), 'unreadable-file'],
  ])('%s：退出码2,说出哪里', async (_, text, code) => {
    const said = await peiyu(['check', 'giant', file(text), '--json'])
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(JSON.parse(said.err).code).toBe(code)
  })

  it('说得出第几行第几个字符', async () =>
    expect((await peiyu(['check', 'giant', file('{"track": "giant",\n}')])).err).toContain('第 2 行第 1 个字符'))

  const giant = () => passing('giant')
  it.each([
    ['另一专项的数据', passing('product'), /专项|track/],
    ['不认识的栏目', { ...giant(), facts: { ...giant().facts, revenu: 3 } }, /revenu/],
    ['写成文字的金额', withRevenue('五千'), /revenue\.2018.*营业收入/s],
    ['太多小数', withRevenue('5000.0000001'), /revenue\.2018.*营业收入/s],
    ['日历上没有的日子', { ...giant(), facts: { ...giant().facts, foundedOn: '2010-02-30' } }, /2010-02-30|foundedOn/],
    ['太长的文字', { ...giant(), facts: { ...giant().facts, enterpriseName: '长'.repeat(5000) } }, /企业名称/],
    ['不是对象', [], /./],
  ])('%s：逐项说出问题,退出码1', async (_, content, named) => {
    const said = await checked('giant', content)
    expect(said.code).toBe(1)
    expect(said.err).toMatch(/^问题 /m)
    expect(said.err).toMatch(named)
  })
})

describe.each(TRACKS)('peiyu schema %s', (track) => {
  it('每一项有中文名称和附件栏目;样例合乎它的键', async () => {
    const { code, out } = await peiyu(['schema', track])
    expect(code).toBe(0)
    const { properties } = JSON.parse(out)
    const facts: Record<string, { title?: string }> = properties.facts.properties
    expect(Object.keys(passing(track).facts).filter((key) => !(key in facts))).toEqual([])
    for (const [key, { title }] of Object.entries(facts)) expect(title, key).toMatch(/\p{Script=Han}/u)
  })
})

describe('peiyu render', () => {
  it.each(TRACKS)('%s 的样例印成草稿', async (track) => {
    const form = passing(track)
    const out = join(folder, `${track}.pdf`)
    const said = await peiyu(['render', track, file(JSON.stringify(form)), '--out', out])
    expect(said).toMatchObject({ code: 0, err: '', out: expect.stringContaining(out) })
    const pdf = await readPdf(Uint8Array.from(readFileSync(out)))
    expectFound(pdf, String(form.facts.enterpriseName))
    expectFound(pdf, '草稿，未提交，不作为申报依据')
  })

  it('有问题的数据不印,说出问题', async () => {
    const out = join(folder, 'never.pdf')
    const said = await peiyu(['render', 'giant', file(JSON.stringify(withRevenue('五千'))), '--out', out])
    expect(said).toMatchObject({ code: 1, out: '' })
    expect(said.err).toContain('问题 revenue.2018')
    expect(() => readFileSync(out)).toThrow()
  })

  it.each([
    [() => join(folder, 'no', 'such', 'a.pdf'), '所在的文件夹不存在'],
    [() => folder, '是一个文件夹'],
  ])('写不进的地方：说出原因,退出码1', async (out, why) => {
    const said = await peiyu(['render', 'giant', file(JSON.stringify(passing('giant'))), '--out', out(), '--json'])
    expect(said).toMatchObject({ code: 1, out: '' })
    expect(JSON.parse(said.err)).toMatchObject({ code: 'unwritable', message: expect.stringContaining(why) })
  })
})
