import { describe, expect, it } from 'vitest'
import { type Pack, settingsOf, withReadings } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'

const choices = liaoning2019.readings.flatMap(({ id, alternatives }) =>
  alternatives.map((alternative) => [id, alternative.id, alternative] as const),
)

describe('解读', () => {
  it('R1 至 R22 不缺不重', () => {
    expect(liaoning2019.readings.map(({ id }) => id)).toEqual(Array.from({ length: 22 }, (_, index) => `R${index + 1}`))
  })

  it.each([
    ['R2', 3],
    ['R3', 2],
    ['R4', 1],
    ['R5', 1],
    ['R6', 1],
    ['R7', 1],
    ['R10', 1],
    ['R11', 1],
    ['R12', 1],
    ['R13', 2],
    ['R14', 1],
    ['R15', 3],
    ['R16', 1],
    ['R18', 1],
    ['R19', 1],
    ['R22', 1],
  ])('%s 另有 %d 种读法', (id, count) => {
    expect(liaoning2019.readings.find((reading) => reading.id === id)?.alternatives).toHaveLength(count)
  })

  it.each(['R1', 'R8', 'R9', 'R17', 'R20', 'R21'])('%s 没有别的读法', (id) => {
    expect(liaoning2019.readings.find((reading) => reading.id === id)?.alternatives).toEqual([])
  })

  it.each(choices)('%s 选 %s，规则随之改变', (reading, chosen) => {
    expect(withReadings(liaoning2019, { [reading]: chosen })).not.toEqual(liaoning2019)
  })

  it.each(choices)('%s 选 %s，只改动它写明的条件和设置', (reading, chosen, { criteria = [], adds, settings = {} }) => {
    const after = withReadings(liaoning2019, { [reading]: chosen })
    const changed = criteriaOf(after).filter((criterion) => !criteriaOf(liaoning2019).includes(criterion))
    expect(changed.toSorted(byId)).toEqual([...criteria, ...(adds?.criteria ?? [])].toSorted(byId))
    expect(settingsOf(after.settings)).toEqual({ ...settingsOf(liaoning2019.settings), ...settings })
  })

  it('条件所注的解读都存在，改动条件的解读都注在该条件上', () => {
    const ids = liaoning2019.readings.map(({ id }) => id)
    const noted = criteriaOf(liaoning2019).flatMap(({ readings = [] }) => readings)
    expect(noted.filter((id) => !ids.includes(id))).toEqual([])
    const unnoted = choices.flatMap(([reading, , { criteria = [] }]) =>
      criteria.filter(({ readings = [] }) => !readings.includes(reading)).map(({ id }) => `${reading} ${id}`),
    )
    expect(unnoted).toEqual([])
  })

  it('没有的解读或读法不能选', () => {
    expect(() => withReadings(liaoning2019, { R99: 'any' })).toThrow(RangeError)
    expect(() => withReadings(liaoning2019, { R5: 'any' })).toThrow(RangeError)
  })

  it('R10 选四类俱全后，不论勾选与否都须符合', () => {
    const product = withReadings(liaoning2019, { R10: 'allFour' }).tracks[0]
    expect(product?.criteria.filter(({ onlyIf }) => onlyIf)).toEqual([])
  })

  it('R3 作为硬性条件后不再是提示', () => {
    const after = criteriaOf(withReadings(liaoning2019, { R3: 'hardBand' }))
    expect(after.find(({ id }) => id === 'E4')?.advisory).toBeUndefined()
  })

  it('R19 略去的是报送单位', () => {
    const { unitsLeftOut } = settingsOf(withReadings(liaoning2019, { R19: 'withoutDalian' }).settings)
    expect(LIAONING.reportingUnits.filter(({ code }) => unitsLeftOut.includes(code))).toMatchObject([
      { name: '大连市' },
    ])
  })

  it('几种解读可以同时改变', () => {
    const after = withReadings(liaoning2019, { R2: 'openBoth', R12: 'titleFirst', R18: 'caps' })
    const giant = after.tracks[2]
    expect(giant?.criteria.find(({ id }) => id === 'G1')).toMatchObject({ open: 'both' })
    expect(giant?.criteria.at(-1)?.id).toBe('G15')
    expect(settingsOf(after.settings).targetsAreCaps).toBe(true)
  })

  it('文档 docs/readings.md 与规则包一致', async () => {
    await expect(readingsPage(liaoning2019)).toMatchFileSnapshot('../../docs/readings.md')
  })
})

function criteriaOf(pack: Pack) {
  return pack.tracks.flatMap(({ criteria }) => criteria)
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id)
}

function readingsPage({ document, title, readings }: Pack): string {
  const entries = readings.map(({ id, phrase, inForce, why, alternatives }) =>
    [
      `## ${id} ${phrase}`,
      `**采用：** ${inForce}`,
      `**理由：** ${why}`,
      alternatives.length === 0
        ? '**可改为：** 无。'
        : `**可改为：**\n\n${alternatives.map((each) => `- \`${each.id}\` ${each.text}`).join('\n')}`,
    ].join('\n\n'),
  )
  return `${[
    '# 解读 Readings',
    'How each phrase of the notice that can be read in two ways is read, why, and what a campaign may choose instead by a recorded decision of the province. This page is written from the policy pack; a spec keeps the two equal.',
    `依据：${document}《${title}》。批次可以由省工业和信息化厅作出有记录的决定，改用所列的其他读法；每一种读法改动的条件和设置都写在规则包里。`,
    ...entries,
  ].join('\n\n')}\n`
}
