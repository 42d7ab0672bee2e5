import { NO_POINTS, tellPoints, totalOf } from '../points.ts'
import type { Combined } from './kind.ts'

/** The points of all parts; “最高不超过” caps them, “不低于” is a floor that must be reached. */
export const sum: Combined<'sum'> = (part) => ({
  evaluate: (rule, facts) =>
    totalOf(
      rule.of.map((one) => part.evaluate(one, facts)),
      rule,
    ),
  explain: ({ of, floor }, facts, { verdict, points = NO_POINTS, parts = [] }) => [
    ...of.flatMap((rule, at) => part.explain(rule, facts, parts[at])),
    `合计得 ${tellPoints(points)}${floor === undefined ? '' : `，${REACHES[verdict]}要求的 ${floor} 分`}`,
  ],
})

const REACHES = { met: '达到', unmet: '没有达到', unknown: '尚不能确定是否达到', judgement: '待评定后才知是否达到' }
