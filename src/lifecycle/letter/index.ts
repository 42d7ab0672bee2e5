import { aggregateOf } from '../aggregate.ts'
import { amend, draft } from './draft.ts'
import { attachScan, send } from './send.ts'
import { LETTER_STAGES, type Letter } from './state.ts'

export {
  LETTER_STAGES,
  type Letter,
  type LetterLine,
  type LetterList,
  type LetterStage,
  type Shortfall,
} from './state.ts'

/** 推荐函 */
export const letter = aggregateOf<Letter>()({
  kind: 'letter',
  title: '推荐函',
  stages: LETTER_STAGES,
  acts: [draft, amend, send, attachScan],
  owner: ({ unit }) => ({ unit }),
})
