import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { createTypesetter, MissingGlyphFault, TypesettingFault } from '#documents'
import { readPdf } from '#specs/support/pdf-text.ts'
import { demoData, demoForm, madeAt } from './demo-form.ts'

const typesetter = createTypesetter()
afterAll(() => typesetter.close())

const fixture = (name: string) => new URL(`./fixtures/${name}`, import.meta.url)

describe('排版', () => {
  it('同样的内容和时间,两次排出的文件逐字节相同', async () => {
    const first = await typesetter.typeset(demoForm, await demoData(), madeAt)
    await typesetter.typeset(demoForm, await demoData({ name: '另一家公司' }), madeAt)
    expect(await typesetter.typeset(demoForm, await demoData(), madeAt)).toEqual(first)
  })

  it('重新启动后排出的文件也逐字节相同', async () => {
    const first = await typesetter.typeset(demoForm, await demoData(), madeAt)
    await typesetter.close()
    expect(await typesetter.typeset(demoForm, await demoData(), madeAt)).toEqual(first)
  })

  it('时间不同,文件不同', async () => {
    const data = await demoData()
    const later = new Date(madeAt.getTime() + 1000)
    expect(await typesetter.typeset(demoForm, data, later)).not.toEqual(
      await typesetter.typeset(demoForm, data, madeAt),
    )
  })

  it('同时要两份文件,各得各的', async () => {
    const names = ['沈阳甲公司', '大连乙公司']
    const files = await Promise.all(
      names.map(async (name) => typesetter.typeset(demoForm, await demoData({ name }), madeAt)),
    )
    const texts = await Promise.all(
      files.map(async (file) => (await readPdf(file)).pages.map(({ text }) => text).join()),
    )
    expect(texts.map((text) => names.filter((name) => text.includes(name)))).toEqual([['沈阳甲公司'], ['大连乙公司']])
  })

  it('几个线程同时排许多份,每份与单独排的逐字节相同', async () => {
    const several = createTypesetter({ threads: 3 })
    const all = await Promise.all(['甲', '乙', '丙', '丁', '戊', '己'].map((name) => demoData({ name })))
    const files = await Promise.all(all.map((data) => several.typeset(demoForm, data, madeAt)))
    await several.close()
    for (const [at, data] of all.entries()) {
      expect(files[at]).toEqual(await typesetter.typeset(demoForm, data, madeAt))
    }
    expect(new Set(files.map((file) => Buffer.from(file).toString('base64'))).size).toBe(all.length)
  })

  it('填报内容里的排版命令只当作文字', async () => {
    const text = '#read("/etc/passwd") *粗* $x$ <a> \\u{41}'
    const { pages } = await readPdf(await typesetter.typeset(fixture('faces.typ'), { text }, madeAt))
    expect(pages[0]?.text.trim()).toBe(text)
  })
})

describe('排版出错', () => {
  it('模板用了没有的字体,算错误而不是警告', async () => {
    await expect(typesetter.typeset(fixture('unknown-font.typ'), {}, madeAt)).rejects.toThrow(
      /unknown font family: 无此字体/,
    )
  })

  it('没有字体的字符指名报告,不会悄悄丢失', async () => {
    const failed = typesetter.typeset(
      demoForm,
      await demoData({ name: '沈阳\u{2ffff}公司', person: '王\u{30729}' }),
      madeAt,
    )
    const fault: unknown = await failed.catch((cause: unknown) => cause)
    expect(fault).toBeInstanceOf(MissingGlyphFault)
    expect(fault).toMatchObject({ characters: ['\u{2ffff}', '\u{30729}'] })
    expect(String(fault)).toContain('U+2FFFF')
  })

  it('模板读不到项目之外的文件', async () => {
    await expect(typesetter.typeset(fixture('outside.typ'), {}, madeAt)).rejects.toThrow(TypesettingFault)
  })

  it('出错之后照常排下一份', async () => {
    await typesetter.typeset(fixture('unknown-font.typ'), {}, madeAt).catch(() => undefined)
    expect((await typesetter.typeset(demoForm, await demoData(), madeAt)).length).toBeGreaterThan(10_000)
  })

  it('字体文件夹不存在,说明原因', async () => {
    const misled = createTypesetter({ fontFolder: '/没有/这个/文件夹' })
    await expect(misled.typeset(demoForm, await demoData(), madeAt)).rejects.toThrow(/没有\/这个\/文件夹/)
  })

  it('关闭时还没排完的,明确失败', async () => {
    const closing = createTypesetter()
    const failed = expect(closing.typeset(demoForm, await demoData(), madeAt)).rejects.toThrow('排版线程已关闭')
    await closing.close()
    await failed
  })

  it('几个线程都在排时关闭,每一份都明确失败,之后还能再排', async () => {
    const closing = createTypesetter({ threads: 2 })
    const data = await demoData()
    const orders = [1, 2, 3].map(() => closing.typeset(demoForm, data, madeAt))
    const failed = Promise.all(orders.map((order) => expect(order).rejects.toThrow('排版线程已关闭')))
    await new Promise((resolve) => setImmediate(resolve))
    await closing.close()
    await failed
    expect((await closing.typeset(demoForm, data, madeAt)).length).toBeGreaterThan(10_000)
    await closing.close()
  })
})

describe('排版线程', () => {
  it('没有文件要排时,不拖住进程退出', () => {
    const script = `
      import { createTypesetter } from '#documents'
      const file = await createTypesetter().typeset(new URL('${fixture('faces.typ')}'), { text: '中' }, new Date(0))
      process.stdout.write(new TextDecoder().decode(file.slice(0, 5)))`
    const run = execFileSync('node', ['--input-type=module', '-e', script], { timeout: 20_000, encoding: 'utf8' })
    expect(run).toBe('%PDF-')
  })
})

describe('单位自备字体', () => {
  it('字体文件夹里的仿宋优先使用', async () => {
    const fontFolder = mkdtempSync(join(tmpdir(), 'fonts-'))
    writeFileSync(join(fontFolder, 'office.ttf'), renamed('Liberation Sans', 'FangSong_GB2312'))
    const runtime = createTypesetter({ fontFolder })
    const data = { text: '辽工信 ABC' }
    const own = await runtime.typeset(fixture('faces.typ'), data, madeAt)
    await runtime.close()
    rmSync(fontFolder, { recursive: true })
    expect(own).not.toEqual(await typesetter.typeset(fixture('faces.typ'), data, madeAt))
    expect((await readPdf(own)).pages[0]?.text).toContain('辽工信')
  })
})

/** A free font under the name of one that offices own; both names are of one length, so its tables stay valid. */
function renamed(from: string, to: string): Buffer {
  const folder = new URL(
    '../standard_fonts/',
    import.meta.resolve('pdfjs-dist/package.json').replace('package.json', 'legacy/'),
  )
  const font = readFileSync(fileURLToPath(new URL('LiberationSans-Regular.ttf', folder)))
  const wide = (name: string) => Buffer.from(name, 'utf16le').swap16()
  for (const [old, name] of [
    [Buffer.from(from), Buffer.from(to)],
    [wide(from), wide(to)],
  ] as const) {
    for (let at = font.indexOf(old); at !== -1; at = font.indexOf(old, at + 1)) name.copy(font, at)
  }
  return font
}
