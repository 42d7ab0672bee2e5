import type { PubliciseApplication, RecogniseApplication, UpholdObjection } from '../application/province.ts'
import type { PubliciseCampaign } from '../campaign/transitions.ts'
import { begun, type Machine, type Reaction } from '../machine.ts'
import type { GrantTitle } from '../title/transitions.ts'
import { answerObjection, conclude, object } from './objections.ts'
import { publish } from './publish.ts'
import {
  type NoticeItem,
  type ObjectionRecord,
  PUBLIC_NOTICE_STAGES,
  type PublicNotice,
  type PublicNoticeEvent,
} from './state.ts'

export { noticePeriod } from './period.ts'
export * from './state.ts'

/** 公示 */
export const publicNoticeMachine = {
  kind: 'publicNotice',
  title: '公示',
  stages: PUBLIC_NOTICE_STAGES,
  transitions: { publish, object, answerObjection, conclude },
  belonging: () => ({}),
  evolve(state, event, envelope): PublicNotice {
    if (event.type === 'published') {
      const { type: _, ...published } = event
      return { id: envelope.stream.id, stage: 'published', ...published, objections: [] }
    }
    const notice = begun(state, envelope)
    switch (event.type) {
      case 'objected': {
        const { objection, accepted, told } = event
        const made: ObjectionRecord = { ...objection, stage: accepted ? 'open' : 'notAdmitted', told }
        return { ...notice, objections: [...notice.objections, made] }
      }
      case 'objectionAnswered': {
        const { objection, outcome: stage, reason, investigator } = event
        const answered = (one: ObjectionRecord): ObjectionRecord =>
          one.number === objection ? { ...one, stage, answer: { reason, investigator } } : one
        return { ...notice, objections: notice.objections.map(answered) }
      }
      case 'concluded': {
        const { documentNumber, recognisedOn } = event
        return { ...notice, stage: 'concluded', recognition: { documentNumber, recognisedOn } }
      }
    }
  },
  react(event, notice): readonly Reaction[] {
    const campaign = { kind: 'campaign', id: notice.campaign } as const
    if (event.type === 'published') {
      const command: PubliciseApplication & PubliciseCampaign = { notice: notice.id }
      const applications = event.items.map(({ application: id }) => ({ kind: 'application', id }) as const)
      return [campaign, ...applications].map((to) => ({ to, act: 'publicise', command }))
    }
    if (event.type !== 'concluded') return []
    const results = notice.items.flatMap((item) => resultOf(item, notice, event))
    return [...results, { to: campaign, act: 'conclude', command: {} }]
  },
} satisfies Machine<PublicNotice, PublicNoticeEvent>

type Concluded = Extract<PublicNoticeEvent, { type: 'concluded' }>

/** An upheld objection ends an application's way; the rest are recognised, and each brings a title of the same id. */
const resultOf = (
  { application: id }: NoticeItem,
  { id: notice, campaign, objections }: PublicNotice,
  { documentNumber, recognisedOn }: Concluded,
): readonly Reaction[] => {
  const to = { kind: 'application', id } as const
  const upheld = objections.filter(({ application, stage }) => application === id && stage === 'upheld')
  if (upheld.length > 0) {
    const reason = upheld.map(({ answer }) => answer?.reason ?? '').join('；')
    const command: UpholdObjection = { notice, reason }
    return [{ to, act: 'upholdObjection', command }]
  }
  const recognise: RecogniseApplication = { notice, title: id, documentNumber, recognisedOn }
  const grant: GrantTitle = { application: id, campaign, documentNumber, recognisedOn }
  return [
    { to, act: 'recognise', command: recognise },
    { to: { kind: 'title', id }, act: 'grant', command: grant },
  ]
}
