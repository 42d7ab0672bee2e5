import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, type Exact, exact, subtract } from '#kernel/exact.ts'
import {
  classify,
  type Indicator,
  isSme,
  SIZE_CLASSES,
  SIZE_ROWS,
  type SizeClass,
  type SizeFacts,
  type SizeRow,
  sizeRowOf,
} from '#kernel/size-class.ts'

/** The table as 213号 prints it: X 从业人员, Y 营业收入, Z 资产总额; lower bounds of 大型, 中型, 小型. */
const TABLE = `
农、林、牧、渔业 Y 20000 500 50
工业 X 1000 300 20
工业 Y 40000 2000 300
建筑业 Y 80000 6000 300
建筑业 Z 80000 5000 300
批发业 X 200 20 5
批发业 Y 40000 5000 1000
零售业 X 300 50 10
零售业 Y 20000 500 100
交通运输业 X 1000 300 20
交通运输业 Y 30000 3000 200
仓储业 X 200 100 20
仓储业 Y 30000 1000 100
邮政业 X 1000 300 20
邮政业 Y 30000 2000 100
住宿业 X 300 100 10
住宿业 Y 10000 2000 100
餐饮业 X 300 100 10
餐饮业 Y 10000 2000 100
信息传输业 X 2000 100 10
信息传输业 Y 100000 1000 100
软件和信息技术服务业 X 300 100 10
软件和信息技术服务业 Y 10000 1000 50
房地产开发经营 Y 200000 1000 100
房地产开发经营 Z 10000 5000 2000
物业管理 X 1000 300 100
物业管理 Y 5000 1000 500
租赁和商务服务业 X 300 100 10
租赁和商务服务业 Z 120000 8000 100
其他未列明行业 X 300 100 10
`

const INDICATOR: Readonly<Record<string, Indicator>> = { X: 'staff', Y: 'revenueWanYuan', Z: 'assetsWanYuan' }

const LINES = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' '))

const CELLS = LINES.flatMap(([name = '', letter = '', ...lower]) =>
  lower.map((bound, tier) => ({ name, letter, bound, tier })),
)

const ENOUGH: SizeFacts = { staff: 1e9, revenueWanYuan: 1e9, assetsWanYuan: 1e9 }

const rowNamed = (name: string): SizeRow => {
  const row = SIZE_ROWS.find((candidate) => candidate.name === name)
  if (!row) throw new Error(name)
  return row
}

const industry = rowNamed('工业')

const sizeOf = (row: SizeRow, facts: SizeFacts): SizeClass => {
  const reading = classify(row, facts)
  if (!reading.ok) throw new Error(reading.message)
  return reading.size
}

const reasonOf = (row: SizeRow, facts: SizeFacts): string => {
  const reading = classify(row, facts)
  return reading.ok ? reading.reason : ''
}

describe('300号第四条、213号附表：每个下限的紧邻以下、正好、以上', () => {
  it('共16行，每一行的指标与附表一致', () => {
    expect(SIZE_ROWS.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1))
    const written = SIZE_ROWS.flatMap(({ name, bounds }) => bounds.map(({ indicator }) => `${name} ${indicator}`))
    expect(written).toEqual(LINES.map(([name, letter = '']) => `${name} ${INDICATOR[letter]}`))
  })

  it.each(CELLS)('$name $letter 下限 $bound', ({ name, letter, bound, tier }) => {
    const row = rowNamed(name)
    const at = (value: Exact) => sizeOf(row, { ...ENOUGH, [INDICATOR[letter] ?? '']: value })
    const least = letter === 'X' ? exact(1) : exact('0.000001')
    expect(at(subtract(exact(bound), least))).toBe(SIZE_CLASSES[tier + 1])
    expect(at(exact(bound))).toBe(SIZE_CLASSES[tier])
    expect(at(add(exact(bound), least))).toBe(SIZE_CLASSES[tier])
  })

  it('每一行都引用自己的条款', () => {
    expect(SIZE_ROWS.at(1)?.cite).toBe('工信部联企业〔2011〕300号第四条（二），国统字〔2017〕213号')
    expect(SIZE_ROWS.at(15)?.cite).toContain('（十六）')
  })
})

describe('213号注1：须同时满足所列指标的下限，否则下划一档', () => {
  it.each([
    [1000, 40000, '大型'],
    [999, 40000, '中型'],
    [1000, 39999, '中型'],
    [5000, 1999, '小型'],
    [19, 99999, '微型'],
    [0, 0, '微型'],
  ])('工业企业 从业人员%i人、营业收入%i万元为%s', (staff, revenueWanYuan, size) => {
    expect(sizeOf(industry, { staff, revenueWanYuan })).toBe(size)
  })

  it('人数、收入或资产增加，规模不会变小', () => {
    const amount = fc.nat(250_000)
    const facts = fc.record({ staff: fc.nat(2500), revenueWanYuan: amount, assetsWanYuan: amount })
    fc.assert(
      fc.property(fc.constantFrom(...SIZE_ROWS), facts, facts, (row, now, more) => {
        const larger = {
          staff: now.staff + more.staff,
          revenueWanYuan: now.revenueWanYuan + more.revenueWanYuan,
          assetsWanYuan: now.assetsWanYuan + more.assetsWanYuan,
        }
        return SIZE_CLASSES.indexOf(sizeOf(row, larger)) <= SIZE_CLASSES.indexOf(sizeOf(row, now))
      }),
    )
  })

  it('理由写明数字、差在哪一项和依据', () => {
    expect(reasonOf(industry, { staff: 5000, revenueWanYuan: exact('1999.999999') })).toBe(
      '按“工业”标准，从业人员5000人、营业收入1999.999999万元，未达到中型下限（营业收入2000万元），下划一档，' +
        '各项均达到小型下限（从业人员20人、营业收入300万元），划为小型（工信部联企业〔2011〕300号第四条（二），国统字〔2017〕213号）。',
    )
    expect(reasonOf(industry, { staff: 1000, revenueWanYuan: 40000 })).not.toContain('下划一档')
    expect(reasonOf(rowNamed('其他未列明行业'), { staff: 9 })).toContain(
      '未达到小型下限（从业人员10人），下划一档，划为微型',
    )
  })

  it('缺少指标时逐项列出', () => {
    expect(classify(industry, {})).toMatchObject({ ok: false, missing: ['staff', 'revenueWanYuan'] })
    expect(classify(industry, { staff: 5, assetsWanYuan: 1 })).toMatchObject({
      ok: false,
      missing: ['revenueWanYuan'],
      message: expect.stringContaining('营业收入'),
    })
  })

  it('中小企业包括中型、小型和微型', () => {
    expect(SIZE_CLASSES.map(isSme)).toEqual([false, true, true, true])
  })
})

describe('213号：行业代码对应的划型行', () => {
  it.each([
    ['01', '农、林、牧、渔业'],
    ['05', '农、林、牧、渔业'],
    ['06', '工业'],
    ['3411', '工业'],
    ['46', '工业'],
    ['47', '建筑业'],
    ['50', '建筑业'],
    ['51', '批发业'],
    ['52', '零售业'],
    ['54', '交通运输业'],
    ['58', '交通运输业'],
    ['591', '交通运输业'],
    ['5910', '交通运输业'],
    ['592', '仓储业'],
    ['5960', '仓储业'],
    ['599', '仓储业'],
    ['60', '邮政业'],
    ['61', '住宿业'],
    ['62', '餐饮业'],
    ['63', '信息传输业'],
    ['64', '信息传输业'],
    ['65', '软件和信息技术服务业'],
    ['701', '房地产开发经营'],
    ['7020', '物业管理'],
    ['703', '其他未列明行业'],
    ['709', '其他未列明行业'],
    ['71', '租赁和商务服务业'],
    ['72', '租赁和商务服务业'],
    ['73', '其他未列明行业'],
    ['82', '其他未列明行业'],
    ['85', '其他未列明行业'],
    ['90', '其他未列明行业'],
  ])('%s 属%s', (code, name) => {
    const reading = sizeRowOf(code)
    expect(reading.ok ? reading.row.name : reading.message).toBe(name)
  })

  it.each([
    ['59', '591'],
    ['70', '702'],
  ])('%s 只有两位时不够，请补三位或四位', (code, words) => {
    expect(sizeRowOf(code)).toMatchObject({
      ok: false,
      code: 'industry-too-short',
      message: expect.stringContaining(words),
    })
  })

  it.each(['53', '5310', '66', '69', '704', '7040', '83', '84', '91', '97'])('%s 不在划型范围内', (code) => {
    expect(sizeRowOf(code)).toMatchObject({
      ok: false,
      code: 'industry-without-size',
      message: expect.stringContaining('国统字〔2017〕213号'),
    })
  })

  it.each(['', '3', '98', 'C34', '597', '705'])('“%s”不是行业代码', (code) => {
    expect(sizeRowOf(code)).toMatchObject({ ok: false, code: 'industry-unknown' })
  })
})
