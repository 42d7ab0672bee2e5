import { describe, expect, it } from 'vitest'
import { cellName, cellPath } from '#engine'
import { trackOf } from '#specs/support/forms.ts'
import { SCORED } from '#specs/support/skeleton-pack/index.ts'

describe('栏目怎样称呼', () => {
  it.each([
    ['contactPhone', '联系电话'],
    ['revenue.2018', '营业收入（2018年）'],
    ['ipRights', '知识产权清单'],
    ['ipRights[0]', '知识产权清单第 1 行'],
    ['ipRights[2].kind', '知识产权清单第 3 行的“类别”'],
    ['evidence', '证明材料'],
    ['evidence.E-A1', '企业营业执照复印件'],
    ['evidence.E-Z9', '证明材料'],
    ['evidence[3]', '证明材料'],
    ['不是栏目', '不是栏目'],
    ['toString', 'toString'],
    ['', ''],
  ])('%s', (path, name) => {
    expect(cellName(trackOf('giant'), path)).toBe(name)
  })

  it('各用自己政策的名称', () => {
    expect(cellName(SCORED, 'rights[0].kind')).toBe('知识产权第 1 行的“类别”')
    expect(cellName(SCORED, 'ipRights')).toBe('ipRights')
  })

  it.each([
    [{ fact: 'revenue' }, 'revenue'],
    [{ fact: 'revenue', year: 2018 }, 'revenue.2018'],
    [{ fact: 'ipRights', row: 2 }, 'ipRights[2]'],
    [{ evidence: 'E-A1' }, 'evidence.E-A1'],
  ])('%j 的位置写作 %s', (cell, path) => {
    expect(cellPath(cell)).toBe(path)
  })
})
