import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/configuration.md', 'utf8')

/** A whole name; `PEIYU_OIDC_…` in a comment is none. */
const VARIABLE = /\b(?:DATABASE_URL|PORT|PEIYU(?:_[A-Z0-9]+)+)\b/g

const codeOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n')

/** Every variable that the code of a folder names; by their names no other constant is called. */
const variablesIn = (folder: string): readonly string[] => [...new Set(codeOf(folder).match(VARIABLE))]

/** The variables that a section of the page describes. */
const describedIn = (text: string): readonly string[] =>
  [...text.matchAll(/^\| `([A-Z][A-Z0-9_]*)` \|/gm)].map(([, variable = '']) => variable)

const [forPrograms = '', forSpecs = ''] = page.split('## For the specs')

describe('环境变量', () => {
  it('除约定俗成的 DATABASE_URL 和 PORT 外都以 PEIYU_ 开头', () => {
    const read = [...codeOf('src').matchAll(/\benv(?:\.|\?\.|\[')([A-Z][A-Z0-9_]*)/g)].map(([, name = '']) => name)
    expect(read).toContain('PEIYU_DATA')
    expect(read.filter((name) => name.match(VARIABLE)?.[0] !== name)).toEqual([])
  })

  it('程序读取的每一个都有说明，说明的每一个都确实读取', () => {
    expect(variablesIn('src')).toContain('DATABASE_URL')
    expect([...describedIn(forPrograms)].sort()).toEqual([...variablesIn('src')].sort())
  })

  it('测试读取的也是', () => {
    const known = [...describedIn(forSpecs), ...describedIn(forPrograms)]
    expect(variablesIn('specs/support').filter((variable) => !known.includes(variable))).toEqual([])
    expect(describedIn(forSpecs).filter((variable) => !variablesIn('specs').includes(variable))).toEqual([])
  })
})
