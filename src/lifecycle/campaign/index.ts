import { aggregateOf } from '../aggregate.ts'
import { changeSettings, chooseReading } from './change-rules.ts'
import { draft } from './draft.ts'
import { conclude, enterReview, publicise } from './later-stages.ts'
import { close, open } from './open-and-close.ts'
import { recognise } from './recognise.ts'
import { CAMPAIGN_STAGES, type Campaign } from './state.ts'

export { pastCityGate, rulesOf } from './rules.ts'
export {
  CAMPAIGN_STAGES,
  type Campaign,
  type CampaignDates,
  type CampaignStage,
  campaignId,
  type ReadingDecision,
} from './state.ts'

/** 年度批次 */
export const campaign = aggregateOf<Campaign>()({
  kind: 'campaign',
  title: '年度批次',
  stages: CAMPAIGN_STAGES,
  acts: [draft, chooseReading, changeSettings, open, close, enterReview, publicise, conclude, recognise],
  owner: () => ({}),
})
