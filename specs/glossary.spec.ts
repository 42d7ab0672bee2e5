import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VERDICT_NAMES } from '#engine'
import {
  AGGREGATES,
  APPLICATION_STAGES,
  CAMPAIGN_STAGES,
  ENTERPRISE_STAGES,
  LETTER_STAGES,
  OBJECTION_STAGES,
  PUBLIC_NOTICE_STAGES,
  RELATIONS,
  REVIEW_STAGES,
  ROLES,
  SCORE_SHEET_STAGES,
  TITLE_STAGES,
} from '#lifecycle'
import { PACKS } from '#policy/packs/index.ts'

const glossary = readFileSync('docs/glossary.md', 'utf8')

/** The lines of one section, up to the next heading of any level. */
const section = (heading: string): readonly string[] => {
  const [, after = ''] = glossary.split(new RegExp(`^#+ ${heading}.*$`, 'mu'))
  return (after.split(/^#+ /mu)[0] ?? '').split('\n')
}

const rowsOf = (heading: string): readonly (readonly [term: string, identifier: string])[] =>
  section(heading).flatMap((line) => {
    const [, term, identifier] = /^\| (.+?) \| `(\w+)` \|/u.exec(line) ?? []
    return term === undefined || identifier === undefined ? [] : [[term, identifier] as const]
  })

/** The kinds in the engine's table, of which the compiler sees that it is complete. */
const ruleKinds = (): readonly string[] => {
  const [, table = ''] = readFileSync('src/engine/kinds/index.ts', 'utf8').split('const KINDS = {')
  return [...(table.split('}')[0] ?? '').matchAll(/^ {2}(\w+)/gmu)].map(([, kind = '']) => kind)
}

describe('词汇', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['机构与人', { ...ROLES, ...RELATIONS }],
    ['政策', Object.fromEntries(PACKS.flatMap(({ tracks }) => tracks.map(({ id, name }) => [id, name])))],
    ['结论', VERDICT_NAMES],
    ['年度批次', CAMPAIGN_STAGES],
    ['企业', ENTERPRISE_STAGES],
    ['申报', APPLICATION_STAGES],
    ['推荐函', LETTER_STAGES],
    ['评审', REVIEW_STAGES],
    ['评分表', SCORE_SHEET_STAGES],
    ['公示', PUBLIC_NOTICE_STAGES],
    ['异议', OBJECTION_STAGES],
    ['称号', TITLE_STAGES],
  ])('“%s”一节与程序中的名称一致', (heading, names) => {
    const rows = rowsOf(heading).map(([term, identifier]) => `${identifier} ${term}`)
    expect(Object.entries(names).filter(([identifier, term]) => !rows.includes(`${identifier} ${term}`))).toEqual([])
  })

  it('每一类事各有一节', () => {
    for (const [kind, { title }] of Object.entries(AGGREGATES))
      expect(glossary).toContain(`\n### ${title} \`${kind}\`\n`)
  })

  it('条件的种类一种不缺，也不多', () => {
    expect(ruleKinds().length).toBeGreaterThan(10)
    expect(
      rowsOf('条件的种类')
        .map(([, identifier]) => identifier)
        .sort(),
    ).toEqual([...ruleKinds()].sort())
  })

  it('同一节里一个词只说一件事', () => {
    const headings = [...glossary.matchAll(/^#+ (\S+)/gmu)].map(([, heading = '']) => heading)
    for (const heading of headings) {
      const terms = rowsOf(heading).map(([term]) => term)
      expect(new Set(terms).size, heading).toBe(terms.length)
    }
  })
})
