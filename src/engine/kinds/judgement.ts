import { JUDGEMENT } from '../outcome.ts'
import type { Kind } from './kind.ts'

/** Left to a person. */
export const judgement: Kind<'judgement'> = {
  evaluate: () => JUDGEMENT,
  explain: ({ guide }) => [`由评审人员判断：${guide}`],
}
