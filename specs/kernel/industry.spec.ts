import { describe, expect, it } from 'vitest'
import { DIVISIONS, divisionOf, findDivision, isIndustrial } from '#kernel/industry.ts'

describe('GB/T 4754-2017 国民经济行业分类', () => {
  it('20个门类、97个大类，代码从01到97连续', () => {
    expect(new Set(DIVISIONS.map(({ section }) => section)).size).toBe(20)
    expect(DIVISIONS.map(({ code }) => code)).toEqual(
      Array.from({ length: 97 }, (_, at) => String(at + 1).padStart(2, '0')),
    )
    expect(DIVISIONS.every(({ name }) => /^[\u4e00-\u9fa5、]+$/.test(name))).toBe(true)
  })

  it('是2017版，不是2011版', () => {
    expect(findDivision('25')?.name).toBe('石油、煤炭及其他燃料加工业')
    expect(findDivision('97')).toMatchObject({ name: '国际组织', section: 'T' })
  })

  it.each([
    ['A', '01', '05'],
    ['B', '06', '12'],
    ['C', '13', '43'],
    ['D', '44', '46'],
    ['E', '47', '50'],
    ['F', '51', '52'],
    ['G', '53', '60'],
    ['H', '61', '62'],
    ['I', '63', '65'],
    ['J', '66', '69'],
    ['K', '70', '70'],
    ['L', '71', '72'],
    ['M', '73', '75'],
    ['N', '76', '79'],
    ['O', '80', '82'],
    ['P', '83', '83'],
    ['Q', '84', '85'],
    ['R', '86', '90'],
    ['S', '91', '96'],
    ['T', '97', '97'],
  ])('门类%s为%s至%s', (section, first, last) => {
    const codes = DIVISIONS.filter((division) => division.section === section).map(({ code }) => code)
    expect([codes.at(0), codes.at(-1)]).toEqual([first, last])
  })

  it('两位、三位、四位代码都归到大类', () => {
    for (const code of ['34', '341', '3411']) expect(divisionOf(code)?.name).toBe('通用设备制造业')
  })

  it.each(['', '3', '34111', 'C34', '00', '98', '9811', '34 '])('“%s”不是行业代码', (code) => {
    expect(divisionOf(code)).toBeUndefined()
    expect(isIndustrial(code)).toBe(false)
  })

  it('findDivision 只认两位', () => {
    expect(findDivision('3411')).toBeUndefined()
  })

  it.each([
    ['05', false],
    ['06', true],
    ['3411', true],
    ['46', true],
    ['4620', true],
    ['47', false],
    ['6510', false],
  ])('%s 是否工业：%s', (code, industrial) => {
    expect(isIndustrial(code)).toBe(industrial)
  })
})
