import type { PassOverApplication, ReviewOutcome } from '../application/province.ts'
import type { EnterReview } from '../campaign/transitions.ts'
import { begun, type Machine, type Reaction } from '../machine.ts'
import { assign, declareConflict, enlargePool, open } from './panel.ts'
import { decide, score } from './scoring.ts'
import { type Conflict, type Outcome, REVIEW_STAGES, type Review, type ReviewEvent, type ScoreSheet } from './state.ts'

export { drawExperts } from './draw.ts'
export * from './state.ts'

/** 评审 */
export const reviewMachine = {
  kind: 'review',
  title: '评审',
  stages: REVIEW_STAGES,
  transitions: { open, enlargePool, declareConflict, assign, score, decide },
  belonging: ({ pool }) => ({ experts: pool.map(({ id }) => id) }),
  evolve(state, event, envelope): Review {
    if (event.type === 'opened') {
      const { type: _, ...opened } = event
      return { id: envelope.stream.id, stage: 'opened', ...opened, conflicts: [], entries: [], sheets: [] }
    }
    const review = begun(state, envelope)
    switch (event.type) {
      case 'poolEnlarged':
        return { ...review, pool: [...review.pool, ...event.experts] }
      case 'conflictDeclared':
        return withdrawn(review, event.conflict)
      case 'assigned':
        return { ...review, stage: 'assigned', entries: event.entries }
      case 'scored':
        return { ...review, sheets: withSheet(review.sheets, event.sheet) }
      case 'decided':
        return { ...review, stage: 'decided', minutes: event.minutes, outcomes: event.outcomes }
    }
  },
  react(event, { id: review, campaign }): readonly Reaction[] {
    if (event.type === 'opened') {
      const command: EnterReview = { review }
      return [{ to: { kind: 'campaign', id: campaign }, act: 'enterReview', command }]
    }
    return event.type === 'decided' ? event.outcomes.map((outcome) => toApplication(review, outcome)) : []
  },
} satisfies Machine<Review, ReviewEvent>

/** The expert leaves the enterprise's applications, and the sheets written on them no longer count. */
const withdrawn = (review: Review, conflict: Conflict): Review => ({
  ...review,
  conflicts: [...review.conflicts, conflict],
  entries: review.entries.map((entry) =>
    entry.enterprise === conflict.enterprise
      ? { ...entry, experts: entry.experts.filter((id) => id !== conflict.expert) }
      : entry,
  ),
})

const withSheet = (sheets: readonly ScoreSheet[], sheet: ScoreSheet): readonly ScoreSheet[] => [
  ...sheets.filter(({ application, expert }) => application !== sheet.application || expert !== sheet.expert),
  sheet,
]

const toApplication = (review: string, { application: id, score, rank, proposed, reason = '' }: Outcome): Reaction => {
  const to = { kind: 'application', id } as const
  const outcome: ReviewOutcome = { review, score, rank }
  if (proposed) return { to, act: 'propose', command: outcome }
  const command: PassOverApplication = { ...outcome, reason }
  return { to, act: 'passOver', command }
}
