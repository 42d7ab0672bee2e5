import { describe, expect, it } from 'vitest'
import { ACTS } from '#lifecycle'
import { findFact } from '#policy'
import { type Carrier, COVERAGE, type Coverage, liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'

const carriers = COVERAGE.flatMap((entry) => ('carriedBy' in entry ? entry.carriedBy : []))
const namesOf = (kind: Carrier['kind']): string[] =>
  carriers.flatMap((carrier) => (carrier.kind === kind ? [carrier.name] : []))
const { tracks, gates, settings, clauses } = liaoning2019

describe('通知的落实', () => {
  it('通知的每一条都列出一次，次序不变', () => {
    expect(COVERAGE.map(({ clause }) => clause)).toEqual(clauses.map(({ id }) => id))
  })

  it.each<[Carrier['kind'], readonly string[]]>([
    ['track', tracks.map(({ id }) => id)],
    ['criterion', tracks.flatMap(({ criteria }) => criteria.map(({ id }) => id))],
    ['evidence', tracks.flatMap(({ evidence }) => evidence.map(({ id }) => id))],
    ['gate', Object.keys(gates)],
    ['quota', ['minimumEach', 'target']],
    ['setting', Object.keys(settings)],
    ['transition', ACTS.map(({ name }) => name)],
    ['document', ['附件1', '附件2', '附件3', '推荐函', '公示', '认定通知', '证书', '一致性校验码']],
  ])('所列的 %s 都存在', (kind, known) => {
    expect(namesOf(kind).length).toBeGreaterThan(0)
    expect(namesOf(kind).filter((name) => !known.includes(name))).toEqual([])
  })

  it('所列的栏目都存在', () => {
    expect(namesOf('field').length).toBeGreaterThan(0)
    expect(namesOf('field').filter((name) => !findFact(name))).toEqual([])
  })

  it('每条条件、每项证明材料都落在它所引的条款上', () => {
    const cited = tracks.flatMap(({ criteria }) => criteria)
    const missing = cited.filter(({ id, cite }) => {
      const entry = COVERAGE.find(({ clause }) => clause === cite.clause)
      return !(entry && 'carriedBy' in entry && entry.carriedBy.some(({ name }) => name === id))
    })
    expect(missing.map(({ id }) => id)).toEqual([])
    const items = new Set(tracks.flatMap(({ evidence }) => evidence.map(({ id }) => id)))
    expect([...items].filter((id) => !namesOf('evidence').includes(id))).toEqual([])
  })

  it('没有落实的条款都说明原因', () => {
    const notYet = COVERAGE.flatMap((entry) => ('notYet' in entry ? [entry.notYet] : []))
    expect(notYet.filter((why) => !why.endsWith('。'))).toEqual([])
  })

  it('文档 docs/coverage.md 与规则包一致', async () => {
    await expect(coveragePage()).toMatchFileSnapshot('../../docs/coverage.md')
  })
})

const KINDS = {
  track: '专项',
  criterion: '条件',
  field: '栏目',
  evidence: '证明材料',
  gate: '时间节点',
  quota: '数量',
  setting: '设置',
  transition: '办理',
  document: '文书',
} as const satisfies Record<Carrier['kind'], string>

function coveragePage(): string {
  const rows = COVERAGE.map((entry) => `- **${entry.clause}** ${opening(entry)}\n  - ${carried(entry)}`)
  return [
    '# 通知的落实 Coverage',
    '',
    'Every clause of the notice, and what in the program carries it out. This page is written from the policy pack; a spec keeps the two equal.',
    '',
    `依据：${liaoning2019.document}《${liaoning2019.title}》。`,
    '',
    ...rows,
    '',
  ].join('\n')
}

function opening({ clause }: Coverage): string {
  const text = clauses.find(({ id }) => id === clause)?.text ?? ''
  return text.length > 30 ? `${text.slice(0, 30)}……` : text
}

function carried(entry: Coverage): string {
  if ('notYet' in entry) return `尚无：${entry.notYet}`
  const byKind = Map.groupBy(entry.carriedBy, ({ kind }) => kind)
  return [...byKind].map(([kind, list]) => `${KINDS[kind]}：${list.map(({ name }) => name).join('、')}`).join('；')
}
