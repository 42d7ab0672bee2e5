import { begun, type Machine } from '../machine.ts'
import { CAMPAIGN_STAGES, type Campaign, type CampaignEvent } from './state.ts'
import { changeSettings, chooseReading, close, conclude, draft, enterReview, open, publicise } from './transitions.ts'

export { rulesOf } from './rules.ts'
export * from './state.ts'

/** 年度批次 */
export const campaignMachine = {
  kind: 'campaign',
  title: '年度批次',
  stages: CAMPAIGN_STAGES,
  transitions: { draft, chooseReading, changeSettings, open, close, enterReview, publicise, conclude },
  belonging: () => ({}),
  evolve(state, event, envelope): Campaign {
    if (event.type === 'drafted') {
      const { type: _, ...drafted } = event
      const nothingChosen = { changes: {}, readings: {}, decisions: [], reviews: [] }
      return { id: envelope.stream.id, stage: 'drafted', ...drafted, ...nothingChosen }
    }
    const campaign = begun(state, envelope)
    switch (event.type) {
      case 'readingChosen': {
        const { type: _, decision, ...rules } = event
        return { ...campaign, ...rules, decisions: [...campaign.decisions, decision] }
      }
      case 'settingsChanged': {
        const { type: _, reason: __, ...rules } = event
        return { ...campaign, ...rules }
      }
      case 'opened':
        return { ...campaign, stage: 'open' }
      case 'closed':
        return { ...campaign, stage: 'underReview' }
      case 'reviewEntered':
        return { ...campaign, reviews: [...campaign.reviews, event.review] }
      case 'publicised':
        return { ...campaign, stage: 'publicised', notice: event.notice }
      case 'concluded':
        return { ...campaign, stage: 'concluded' }
    }
  },
} satisfies Machine<Campaign, CampaignEvent>
