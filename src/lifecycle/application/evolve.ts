import { begun, type Envelope } from '../machine.ts'
import { withReply, withSettlement } from './assessing.ts'
import type { Application, ApplicationEvent } from './state.ts'

/** The application as the event leaves it. */
export const evolve = (state: Application | undefined, event: ApplicationEvent, envelope: Envelope): Application => {
  if (event.type === 'submitted') {
    const { type: _, ...submitted } = event
    const nothingYet = { departmentReplies: [], settlements: [] }
    return { id: envelope.stream.id, stage: 'underCityReview', ...submitted, submittedAt: envelope.at, ...nothingYet }
  }
  const application = begun(state, envelope)
  if (event.type === 'resubmitted') {
    const { type: _, ...submitted } = event
    return { ...cleared(application), ...submitted, submittedAt: envelope.at, stage: 'underCityReview' }
  }
  const change: Change<Later> = CHANGES[event.type]
  return { ...application, ...change(event, application) }
}

/** A new form: replies speak of the enterprise and stay, settlements spoke of the old form and fall away. */
const cleared = ({
  returnItems: _,
  reason: __,
  productName: ___,
  ...application
}: Application): Omit<Application, 'returnItems' | 'reason' | 'productName'> => ({ ...application, settlements: [] })

type Later = Exclude<ApplicationEvent, { type: 'submitted' | 'resubmitted' }>

/** The parameter is bivariant on purpose: each change receives only its own event, from the table. */
type Change<E extends Later> = { change(event: E, before: Application): Partial<Application> }['change']

const CHANGES = {
  withdrawn: ({ reason }) => ({ stage: 'withdrawn', reason }),
  countyOpinionGiven: ({ opinion }) => ({ countyOpinion: opinion }),
  departmentReplied: ({ reply, verdict }, { departmentReplies }) => ({
    departmentReplies: withReply(departmentReplies, reply),
    verdict,
  }),
  settled: ({ settlement, verdict }, { settlements }) => ({
    settlements: withSettlement(settlements, settlement),
    verdict,
  }),
  returned: ({ items }) => ({ stage: 'returned', returnItems: items }),
  recommended: ({ opinion, verdict }) => ({ stage: 'recommended', opinion, verdict }),
  declined: ({ reason }) => ({ stage: 'declined', reason }),
  letterEntered: ({ letter, number, date }) => ({ stage: 'reported', letter: { letter, number, date } }),
  accepted: () => ({ stage: 'underReview' }),
  sentBack: ({ reason, correctBy }) => ({ stage: 'underCityReview', reason, extendedTo: correctBy }),
  proposed: ({ score, rank }) => ({ stage: 'proposed', score, rank }),
  passedOver: ({ score, rank, reason }) => ({ stage: 'notProposed', score, rank, reason }),
  publicised: ({ notice }) => ({ stage: 'publicised', notice }),
  objectionUpheld: ({ reason }) => ({ stage: 'objectionUpheld', reason }),
  recognised: ({ title }) => ({ stage: 'recognised', title }),
} as const satisfies { [T in Later['type']]: Change<Extract<Later, { type: T }>> }
