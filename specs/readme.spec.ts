import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../src/cli/run.ts'
import { MAY_IMPORT } from './support/architecture/table.ts'

const folder = mkdtempSync(join(tmpdir(), 'peiyu-readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A command as a page shows it, with the lines it is said to answer. */
interface Example {
  readonly command: string
  readonly answer: readonly string[]
}

/** The examples of a page's `console` blocks. */
const examplesIn = (page: string): readonly Example[] =>
  [...readFileSync(page, 'utf8').matchAll(/```console\n(.*?)```/gs)].flatMap(([, block = '']) =>
    block
      .split(/^\$ npm run -s peiyu -- /m)
      .slice(1)
      .map((text) => {
        const [command = '', ...answer] = text.trimEnd().split('\n')
        return { command, answer }
      }),
  )

/** What the command line says to these words; files lie in a folder of the spec's own, where `>` writes too. */
const answerTo = async (command: string): Promise<readonly string[]> => {
  const lines: string[] = []
  const tell = (text: string) => {
    lines.push(...text.split('\n'))
  }
  const [words = '', target] = command.split(' > ')
  const inFolder = words.split(' ').map((word) => (/\.(json|pdf)$/.test(word) ? join(folder, word) : word))
  await main(inFolder, { env: { PEIYU_DATA: join(folder, 'data') }, out: tell, error: tell })
  if (target === undefined) return lines
  writeFileSync(join(folder, target), lines.join('\n'))
  return []
}

/** Those that need a rehearsed year, or whose answer the page leaves out. */
const NOT_COMPARED = /^(audit|render) /

describe.each(['README.md', 'README.zh-CN.md'])('%s', (page) => {
  it('所举的命令确实这样回答', async () => {
    const examples = examplesIn(page).filter(({ command }) => !NOT_COMPARED.test(command))
    expect(examples.length).toBeGreaterThanOrEqual(3)
    for (const { command, answer } of examples) {
      const lines = await answerTo(command)
      const shown = answer.filter((line) => line !== '…')
      if (answer.includes('…')) expect(lines, command).toEqual(expect.arrayContaining(shown))
      else expect(lines, command).toEqual(shown)
    }
  })
})

describe('文档', () => {
  it('README 的目录表列全了 src 下的目录', () => {
    const readme = readFileSync('README.md', 'utf8')
    const folders = [...Object.keys(MAY_IMPORT).filter((name) => name !== 'packs'), 'policy/packs']
    expect(folders.filter((name) => !readme.includes(`| \`src/${name}\` |`))).toEqual([])
  })

  it('文档之间的链接都通', () => {
    const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name))
    const pages = [...readdirSync('.'), ...docs].filter((name) => name.endsWith('.md'))
    expect(pages.length).toBeGreaterThan(8)
    const broken = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !/^https?:/.test(link) && !existsSync(join(dirname(page), link)))
        .map((link) => `${page} → ${link}`),
    )
    expect(broken).toEqual([])
  })

  it('CONTRIBUTING 提到的文件都在', () => {
    const named = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/`((?:src|specs|docs)\/[\w./-]+\.\w+)`/g)]
    const paths = named.map(([, path = '']) => path).filter((path) => path !== 'src/engine/kinds/below.ts')
    expect(paths.length).toBeGreaterThan(15)
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })
})
