import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const WEB = 'src/web'
const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).map((name) => `${WEB}/${name}`)
const sheets = files.filter((name) => name.endsWith('.css'))
const isModule = (name: string): boolean => name.endsWith('.module.css')
const textOf = (name: string): string => readFileSync(name, 'utf8')

/** `.card`, `.head` … without what stands in comments and in declarations. */
const classesOf = (sheet: string): ReadonlySet<string> =>
  new Set(
    [
      ...textOf(sheet)
        .replace(/\/\*.*?\*\//gs, '')
        .matchAll(/([^{};]+)\{/g),
    ].flatMap(([, selector = '']) => [...selector.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name)),
  )

/** Every name that components take from a sheet: `styles.card`, and `styles[tone]` as `*`. */
const used = new Map<string, Set<string>>()
for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
  const code = textOf(file)
  const places = [...code.matchAll(/className(?:=\{|: )([^}\n]*)|classes\(([^;]*?)\)/g)].flat().join('\n')
  for (const [, name = '', path = ''] of code.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
    const sheet = posix.join(posix.dirname(file), path)
    const names = used.get(sheet) ?? new Set()
    used.set(sheet, names)
    for (const [, dot] of places.matchAll(new RegExp(`\\b${name}(?:\\.(\\w+)|\\[)`, 'g'))) names.add(dot ?? '*')
  }
}

describe('网页样式', () => {
  it('只有一张全局样式表，里面没有类名', () => {
    expect(sheets.filter((name) => !isModule(name))).toEqual([`${WEB}/app/base.css`])
    expect([...classesOf(`${WEB}/app/base.css`)]).toEqual([])
  })

  it('组件里没有写成文字的类名', () => {
    const literal = files.filter((name) => name.endsWith('.tsx') && /className=["'`]/.test(textOf(name)))
    expect(literal).toEqual([])
  })

  it.each(sheets.filter(isModule))('%s 里的类名都有用处，用到的都在里面', (sheet) => {
    const defined = classesOf(sheet)
    const names = used.get(sheet) ?? new Set()
    expect([...names].filter((name) => name !== '*' && !defined.has(name))).toEqual([])
    if (!names.has('*')) expect([...defined].filter((name) => !names.has(name))).toEqual([])
  })

  it('设计变量只在全局样式表里取值，用到的都有', () => {
    const colours = new Set([...textOf(`${WEB}/app/base.css`).matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    const own = /--(button|actions|unit)-/
    for (const sheet of sheets)
      for (const [, name = ''] of textOf(sheet).matchAll(/var\((--[\w-]+)/g))
        expect(colours.has(name) || own.test(name), `${sheet} ${name}`).toBe(true)
  })
})
