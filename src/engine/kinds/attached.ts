import { MET, type Outcome } from '../outcome.ts'
import type { Kind } from './kind.ts'

/** At least one file of one of these evidence items is attached. */
export const attached: Kind<'attached'> = {
  evaluate: ({ items }, facts) => (items.some(facts.attached) ? MET : notAttached(items)),
  explain: ({ items }, _, { verdict }) => [
    verdict === 'met' ? `已附证明材料 ${items.join('或 ')}` : `未附证明材料 ${items.join('或 ')}，无法判断`,
  ],
}

const notAttached = (items: readonly string[]): Outcome => ({
  verdict: 'unknown',
  missing: items.map((evidence) => ({ evidence })),
})
