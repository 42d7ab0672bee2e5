import { describe, expect, it } from 'vitest'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'

describe('辽宁省行政区划与报送单位', () => {
  it('全省14个市、100个县（市、区）和1个示范区，代码不重复', () => {
    const count = (kind: string) => LIAONING.all.filter((region) => region.kind === kind).length
    expect([count('province'), count('city'), count('county'), count('zone')]).toEqual([1, 14, 100, 1])
    expect(new Set(LIAONING.all.map(({ code }) => code)).size).toBe(LIAONING.all.length)
  })

  it('59个市辖区、16个县级市、17个县、8个自治县', () => {
    const names = LIAONING.all.filter(({ kind }) => kind === 'county').map(({ name }) => name)
    const ending = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length
    expect([ending(/区$/), ending(/市$/), ending(/(?<!自治)县$/), ending(/自治县$/)]).toEqual([59, 16, 17, 8])
  })

  it('每个县的上级是代码前四位相同的市', () => {
    for (const { code, kind, parent } of LIAONING.all) {
      if (kind !== 'county') continue
      expect(parent).toBe(`${code.slice(0, 4)}00`)
      expect(LIAONING.get(parent ?? '').kind).toBe('city')
    }
  })

  it('报送单位共15个，按代码排列，沈抚示范区在最后', () => {
    const codes = LIAONING.reportingUnits.map(({ code }) => code)
    expect(codes).toHaveLength(15)
    expect(codes).toEqual([...codes].sort())
    expect(codes.at(0)).toBe('210100')
    expect(codes.at(-1)).toBe('21SF')
  })

  it('只有大连直接向工业和信息化部推荐', () => {
    expect(LIAONING.all.filter(({ reportsToMinistry }) => reportsToMinistry).map(({ name }) => name)).toEqual([
      '大连市',
    ])
  })

  it('铁西区有两个，按代码区分', () => {
    expect(LIAONING.fullName('210106')).toBe('辽宁省沈阳市铁西区')
    expect(LIAONING.fullName('210303')).toBe('辽宁省鞍山市铁西区')
  })

  it('市、县同名的也按代码区分', () => {
    expect(LIAONING.fullName('211300')).toBe('辽宁省朝阳市')
    expect(LIAONING.fullName('211321')).toBe('辽宁省朝阳市朝阳县')
    expect(LIAONING.fullName('210000')).toBe('辽宁省')
    expect(LIAONING.fullName('21SF')).toBe('辽宁省沈抚示范区')
  })

  it('一市所辖的县按代码列出，示范区没有', () => {
    expect(LIAONING.countiesOf('211100').map(({ name }) => name)).toEqual(['双台子区', '兴隆台区', '大洼区', '盘山县'])
    expect(LIAONING.countiesOf('210100')).toHaveLength(13)
    expect(LIAONING.countiesOf('21SF')).toEqual([])
    expect(() => LIAONING.countiesOf('999999')).toThrow(RangeError)
  })

  it('县归所在的市报送，市和示范区归自己', () => {
    expect(LIAONING.unitOf('210303').name).toBe('鞍山市')
    expect(LIAONING.unitOf('210200').name).toBe('大连市')
    expect(LIAONING.unitOf('21SF').name).toBe('沈抚示范区')
    expect(() => LIAONING.unitOf('210000')).toThrow(RangeError)
  })

  it('没有的代码：find 无结果，get 报错', () => {
    expect(LIAONING.find('210122')).toBeUndefined()
    expect(() => LIAONING.get('210122')).toThrow(RangeError)
    expect(LIAONING.find('210115')?.name).toBe('辽中区')
  })
})
