import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { POLICY_WORDS, policyWords } from '#specs/support/architecture/policy-words.ts'
import { parse } from '#specs/support/architecture/source.ts'

/** The history keeps a yes or no for the one title that a criterion of 2019 asks for. */
const KNOWN = ["src/lifecycle/tracks.ts: 专项编号 ENTERPRISE_TRACK = 'enterprise'"]

describe('属于某个政策的内容只写在政策包里', () => {
  it('政策包以外的程序不写省名、专项、编号前缀、附件号和推荐数量', () => {
    const paths = globSync('src/**/*.{ts,tsx,typ}')
    expect(policyWords(parse(Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]))))).toEqual(
      KNOWN,
    )
  })

  it.each(Object.entries(POLICY_WORDS))('写了%s的会被发现', (name, { example }) => {
    const [found = ''] = policyWords(parse({ 'src/service/planted.ts': example }))
    expect(found).toContain(`src/service/planted.ts: ${name}`)
  })

  it.each(Object.values(POLICY_WORDS))('写在政策包里的不算：$example', ({ example }) => {
    expect(policyWords(parse({ 'src/policy/packs/x/index.ts': example }))).toEqual([])
  })

  it('版式文件也检查，注释不检查', () => {
    expect(policyWords(parse({ 'src/documents/x.typ': '#let foot = "辽宁省"\n// 辽宁省' }))).toHaveLength(1)
    expect(policyWords(parse({ 'src/kernel/x.ts': '/** 辽宁省沈阳市 */\nexport const x = 1' }))).toEqual([])
  })
})
