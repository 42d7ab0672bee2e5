import { compare, exact, ZERO } from '#kernel'
import { type Band, isGap, showMeasure } from '#policy'
import { greater, NO_POINTS, pointsFor, tellPoints } from '../points.ts'
import type { Kind } from './kind.ts'
import { sayNumber } from './say.ts'
import { numberOf } from './years.ts'

/** Points by bands: those of the highest band that the number reaches, the bound itself counting; none below the lowest. */
export const scored: Kind<'scored'> = {
  evaluate: (rule, facts) =>
    pointsFor(numberOf(rule, facts), mostOf(rule.bands), (value) => {
      const reached = rule.bands.filter(({ from }) => compare(value, from.value) >= 0)
      return exact(highest(reached)?.points ?? 0)
    }),
  explain: (rule, facts, { points = NO_POINTS }) => {
    const value = numberOf(rule, facts)
    const reasons = sayNumber(rule, facts, (_, at) => {
      const band = highest(rule.bands.filter(({ from }) => compare(at.value, from.value) >= 0))
      return `${band === undefined ? '未达到最低一档' : `达到 ${showMeasure(band.from)} 一档`}，得 ${tellPoints(points)}`
    })
    return isGap(value) ? reasons.map((reason) => `${reason}，暂计 ${tellPoints(points)}`) : reasons
  },
}

const mostOf = (bands: readonly Band[]) => bands.map(({ points }) => exact(points)).reduce(greater, ZERO)

const highest = (bands: readonly Band[]): Band | undefined =>
  bands.reduce<Band | undefined>(
    (so, band) => (so === undefined || compare(band.from.value, so.from.value) > 0 ? band : so),
    undefined,
  )
