import { divide, exact, multiply, ZERO } from '#kernel'
import { isGap, showMeasure } from '#policy'
import { greater, NO_POINTS, pointsFor, smaller, tellPoints } from '../points.ts'
import type { Kind } from './kind.ts'
import { sayNumber } from './say.ts'
import { numberOf } from './years.ts'

/** “每满2年得1分，最高不超过5分”: only full steps count. */
export const perStep: Kind<'perStep'> = {
  evaluate: (rule, facts) =>
    pointsFor(numberOf(rule, facts), exact(rule.most), (value) => {
      const { over, under } = greater(divide(value, rule.every.value), ZERO)
      return smaller(multiply(exact(String(over / under)), exact(rule.points)), exact(rule.most))
    }),
  explain: (rule, facts, { points = NO_POINTS }) => {
    const every = `每满 ${showMeasure(rule.every)}得 ${rule.points} 分`
    const reasons = sayNumber(rule, facts, () => `${every}，得 ${tellPoints(points)}`)
    return isGap(numberOf(rule, facts)) ? reasons.map((reason) => `${reason}，暂计 ${tellPoints(points)}`) : reasons
  },
}
