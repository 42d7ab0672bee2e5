import { describe, expect, it } from 'vitest'
import { evaluateTrack, factsOf } from '#engine'
import { day } from '#kernel'
import { type Cell, type NeededCell, type Track, withReadings } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'

const YEAR = 2019

const ways = [
  {},
  ...liaoning2019.readings.flatMap(({ id, alternatives }) =>
    alternatives.filter(({ criteria, adds }) => criteria ?? adds).map((alternative) => ({ [id]: alternative.id })),
  ),
]

describe('条件所需的数都在申报表上填报', () => {
  it.each(ways)('解读 %j', (choices) => {
    const notAsked = withReadings(liaoning2019, choices).tracks.flatMap((track) =>
      neededBy(track).filter((needed) => !isAsked(track, needed)),
    )
    expect(notAsked).toEqual([])
  })

  it('去掉一个补充项就查得出来', () => {
    const [, , giant] = liaoning2019.tracks
    const supplementary = giant?.annex.supplementary.filter((cell) => !('fact' in cell && cell.fact === 'techStaff'))
    const without = giant && { ...giant, annex: { ...giant.annex, supplementary: supplementary ?? [] } }
    expect(without && neededBy(without).filter((needed) => !isAsked(without, needed))).toEqual([
      { fact: 'techStaff', year: 2018 },
    ])
  })
})

/** What the criteria miss on a form that holds nothing but its industry, which decides how the size is reckoned. */
function neededBy(track: Track): readonly NeededCell[] {
  const form = { track: track.id, year: YEAR, facts: { industry: '3411' }, evidence: [] }
  const facts = factsOf(track, form, { year: YEAR, on: day('2019-06-01'), departmentReplies: [], heldTitles: [] })
  return evaluateTrack(track, facts).flatMap(({ outcome }) => outcome.missing)
}

function isAsked({ annex, evidence }: Track, needed: NeededCell): boolean {
  if ('evidence' in needed) return evidence.some(({ id }) => id === needed.evidence)
  const { fact, year } = needed
  const cells: Cell[] = [...annex.cover, ...annex.sections.flatMap((section) => section.cells), ...annex.supplementary]
  const holds = (cell: Cell) =>
    'fact' in cell && cell.fact === fact && (year === undefined || cell.years?.includes(year - YEAR) === true)
  return cells.some(holds)
}
