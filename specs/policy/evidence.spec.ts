import { describe, expect, it } from 'vitest'
import type { Rule, Track } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'

const tracks: (readonly [string, Track])[] = liaoning2019.tracks.map((track) => [track.name, track])

describe('三(二)2 证明材料', () => {
  it.each(tracks)('%s：每条条件都有证明材料支持', (_, { criteria, evidence }) => {
    const supported = new Set(evidence.flatMap(({ supports }) => supports))
    expect(criteria.filter(({ id }) => !supported.has(id)).map(({ id }) => id)).toEqual([])
  })

  it.each(tracks)('%s：证明材料只支持本专项的条件', (_, { criteria, evidence }) => {
    const ids = criteria.map(({ id }) => id)
    expect(evidence.flatMap(({ supports }) => supports).filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each(tracks)('%s：编号不重复，必交的只有第一项', (_, { evidence }) => {
    const ids = evidence.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(evidence.filter(({ required }) => required)).toEqual([evidence[0]])
  })

  it.each(tracks)('%s：条件要求附交的材料都在清单里', (_, { criteria, evidence }) => {
    const ids = evidence.map(({ id }) => id)
    expect(criteria.flatMap(attachedIn).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('“小巨人”的精细化管理方案须附交（G11）', () => {
    const attached = liaoning2019.tracks.flatMap(({ criteria }) => criteria.flatMap(attachedIn))
    expect(attached).toEqual(['E-A3n'])
    expect(tracks[2]?.[1].evidence.find(({ id }) => id === 'E-A3n')).toMatchObject({
      label: '精细化管理方案',
      supports: ['G11'],
    })
  })

  it('附件4点名的每种证明都在清单里', () => {
    const named = liaoning2019.clauses.find(({ id }) => id === '附件4·企业3')?.text ?? ''
    const labels = tracks[1]?.[1].evidence.filter(({ id }) => /^E-A3[a-l]$/.test(id)).map(({ label }) => label) ?? []
    expect(labels).toHaveLength(12)
    expect(labels.filter((label) => !named.includes(label.replace('产品认证证书', '产品认证')))).toEqual([])
  })
})

function attachedIn(rule: Rule): readonly string[] {
  if (rule.kind === 'anyOf' || rule.kind === 'allOf') return rule.of.flatMap(attachedIn)
  return rule.kind === 'attached' ? rule.items : []
}
