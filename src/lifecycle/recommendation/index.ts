import type { LetterEntry } from '../application/state.ts'
import { begun, type Machine, type Reaction } from '../machine.ts'
import { RECOMMENDATION_STAGES, type Recommendation, type RecommendationEvent } from './state.ts'
import { amend, attachScan, draft, send } from './transitions.ts'

export * from './state.ts'

/** 推荐函 */
export const recommendationMachine = {
  kind: 'recommendation',
  title: '推荐函',
  stages: RECOMMENDATION_STAGES,
  transitions: { draft, amend, send, attachScan },
  belonging: ({ unit }) => ({ unit }),
  evolve(state, event, envelope): Recommendation {
    if (event.type === 'drafted') {
      const { type: _, ...drafted } = event
      return { id: envelope.stream.id, stage: 'drafted', ...drafted }
    }
    const letter = begun(state, envelope)
    switch (event.type) {
      case 'amended': {
        const { type: _, ...written } = event
        const { explanation: __, ...before } = letter
        return { ...before, ...written }
      }
      case 'sent': {
        const { type: _, ...sent } = event
        return { ...letter, ...sent, stage: 'sent' }
      }
      case 'scanAttached':
        return { ...letter, scan: event.scan, stage: 'sealed' }
    }
  },
  react(event, { id: letter }): readonly Reaction[] {
    if (event.type !== 'sent') return []
    const command: LetterEntry = { letter, number: event.number, date: event.date }
    return event.lines.map(({ application: id }) => ({ to: { kind: 'application', id }, act: 'enterLetter', command }))
  },
} satisfies Machine<Recommendation, RecommendationEvent>
