import { aggregateOf } from '../aggregate.ts'
import { assign, withdraw } from './assign.ts'
import { score } from './score.ts'
import { SCORE_SHEET_STAGES, type ScoreSheet } from './state.ts'

export {
  type ExpertFinding,
  SCORE_SHEET_STAGES,
  type ScoreSheet,
  type ScoreSheetStage,
  scoreSheetId,
} from './state.ts'

/** 评分表 */
export const scoreSheet = aggregateOf<ScoreSheet>()({
  kind: 'scoreSheet',
  title: '评分表',
  stages: SCORE_SHEET_STAGES,
  acts: [assign, score, withdraw],
  owner: ({ expert, stage }) => (stage === 'withdrawn' ? {} : { experts: [expert] }),
})
