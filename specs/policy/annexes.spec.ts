import { describe, expect, it } from 'vitest'
import { type Annex, type Cell, findFact, findTrack, printedLabel, printedYear } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'

const annexOf = (track: string): Annex => {
  const found = findTrack(liaoning2019, track)?.annex
  if (!found) throw new RangeError(track)
  return found
}

const printedCells = (annex: Annex): Cell[] => annex.sections.flatMap(({ cells }) => cells)
const allCells = (annex: Annex): Cell[] => [...annex.cover, ...printedCells(annex), ...annex.supplementary]
const tracks = ['product', 'enterprise', 'giant']

describe('三(二)1 申报表', () => {
  it.each([
    ['product', 1, 16],
    ['enterprise', 2, 34],
    ['giant', 3, 61],
  ])('%s 用附件%d，印制的 1 至 %d 行一行不缺，次序不变', (track, number, rows) => {
    const annex = annexOf(track)
    const printed = [
      ...printedCells(annex).flatMap(({ row }) => rowNumbers(row)),
      ...rowNumbers(annex.opinion?.row ?? ''),
    ]
    const leftOut = annex.leftOut.flatMap(({ row }) => rowNumbers(row))
    expect(annex.number).toBe(number)
    expect(printed).toEqual(printed.toSorted((a, b) => a - b))
    expect([...new Set([...printed, ...leftOut])].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: rows }, (_, index) => index + 1),
    )
  })

  it('只有附件3第55行略去，并说明原因（R20）', () => {
    const leftOut = tracks.flatMap((track) => annexOf(track).leftOut)
    expect(leftOut.map(({ row }) => row)).toEqual(['55'])
    expect(leftOut[0]?.why).toContain('R20')
    expect(printedCells(annexOf('giant')).flatMap(({ row }) => rowNumbers(row))).not.toContain(55)
  })

  it.each(tracks)('%s 每个格子的编号不同', (track) => {
    const rows = allCells(annexOf(track)).map(({ row }) => row)
    expect(new Set(rows).size).toBe(rows.length)
  })

  it.each(tracks)('%s 按年度填报的格子写明年度，其余的不写', (track) => {
    const wrong = allCells(annexOf(track)).filter(
      (cell) =>
        'fact' in cell && (findFact(liaoning2019.facts, cell.fact)?.yearly === true) !== (cell.years !== undefined),
    )
    expect(wrong).toEqual([])
  })

  it.each(tracks)('%s 同一年度的同一项只填一次', (track) => {
    const asked = [...printedCells(annexOf(track)), ...annexOf(track).supplementary].flatMap((cell) =>
      'fact' in cell ? (cell.years ?? ['']).map((year) => `${cell.fact} ${year}`) : [],
    )
    expect(asked).toEqual([...new Set(asked)])
  })

  it('通知规定的字数：主要特点 300 字，产品简介 200 字', () => {
    const measured = tracks.flatMap((track) => allCells(annexOf(track)).filter((cell) => 'minChars' in cell))
    expect(measured).toMatchObject([
      { row: '11', minChars: 300, required: true },
      { row: '28', minChars: 200, required: true },
    ])
  })

  it('审核人电话必填', () => {
    expect(printedCells(annexOf('giant')).find(({ row }) => row === '60b')).toMatchObject({ required: true })
  })

  it.each(tracks)('%s 有条件必填的格子，其条件在同一张表上', (track) => {
    const cells = allCells(annexOf(track))
    const facts = cells.flatMap((cell) => ('fact' in cell ? [cell.fact] : []))
    const conditions = cells.flatMap((cell) => ('requiredIf' in cell && cell.requiredIf ? [cell.requiredIf] : []))
    expect(conditions.length).toBeGreaterThan(0)
    expect(conditions.filter(({ fact }) => !facts.includes(fact))).toEqual([])
    const options = conditions.flatMap((condition) => ('includes' in condition ? [condition] : []))
    expect(options.filter(({ fact, includes }) => !optionsOf(fact).includes(includes))).toEqual([])
  })

  it.each(tracks)('%s 每张表都填统一社会信用代码和法人注册所在地', (track) => {
    const facts = allCells(annexOf(track)).flatMap((cell) => ('fact' in cell ? [cell.fact] : []))
    expect(facts).toEqual(expect.arrayContaining(['enterpriseName', 'uscc', 'county']))
  })

  it('补充项编号以“补”开头，不占印制的格子', () => {
    for (const track of tracks) {
      const { supplementary } = annexOf(track)
      expect(supplementary.map(({ row }) => row)).toEqual(supplementary.map((_, index) => `补${index + 1}`))
    }
  })
})

describe('年度随批次', () => {
  const honours = printedCells(annexOf('giant')).find(({ row }) => row === '14')

  it('2019 年批次印的是原件的年度', () => {
    expect(printedLabel(honours?.label ?? '', 2019)).toBe(
      '企业主要荣誉（2016-2018年）（例如：获得省级及以上认定或表彰）',
    )
    expect([-3, -2, -1].map((offset) => printedYear(offset, 2019))).toEqual(['2016年', '2017年', '2018年'])
  })

  it('以后的批次印自己的年度', () => {
    expect(printedLabel(honours?.label ?? '', 2021)).toContain('（2018-2020年）')
  })

  it('引用文件名称中的年度不变', () => {
    const fourBases = printedCells(annexOf('giant')).find(({ row }) => row === '9')
    expect(printedLabel(fourBases?.label ?? '', 2021)).toContain('（2016-2020年）')
  })

  it('换算以后不留占位的符号', () => {
    const labels = tracks.flatMap((track) => allCells(annexOf(track)).map(({ label }) => printedLabel(label, 2019)))
    expect(labels.filter((label) => /[{}‹›⟨⟩]/u.test(label))).toEqual([])
  })
})

/** `9–10` → 9, 10; `7a` → 7. */
function rowNumbers(row: string): number[] {
  return row.split('–').map((part) => Number.parseInt(part, 10))
}

function optionsOf(fact: string): readonly string[] {
  const value = findFact(liaoning2019.facts, fact)?.value
  return value?.type === 'choices' ? value.options : []
}
