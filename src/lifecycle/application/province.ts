import { type Day, showDay } from '#kernel'
import { grant } from '../actor.ts'
import { accept, transition } from '../machine.ts'
import { refuse } from '../result.ts'
import { invalid, needText } from '../validate.ts'
import type { Application, ApplicationEvent, LetterEntry } from './state.ts'

const BY_SYSTEM = grant('any', 'system')
const BY_PROVINCE = grant('any', 'provinceOfficer')

/** 列入推荐函: follows from the sending of a letter. */
export const enterLetter = transition<Application, LetterEntry, ApplicationEvent>({
  title: '列入推荐函',
  from: ['recommended'],
  by: BY_SYSTEM,
  decide: (_, { letter, number, date }) => accept({ type: 'letterEntered', letter, number, date }),
})

/** 省级受理 */
export const acceptReport = transition<Application, object, ApplicationEvent>({
  title: '省级受理',
  from: ['reported'],
  by: BY_PROVINCE,
  decide: () => accept({ type: 'accepted' }),
})

export interface SendBackApplication {
  readonly reason: string
  /** The last day for the city's new letter, also after the city gate. */
  readonly correctBy: Day
}

/** 退回市局: with a day of its own, because the cities' last day may have passed. */
export const sendBack = transition<Application, SendBackApplication, ApplicationEvent>({
  title: '退回市局',
  from: ['reported'],
  by: BY_PROVINCE,
  decide(_, { reason, correctBy }, { today }) {
    if (correctBy < today)
      return refuse('already-past', `重新报送的最后一天（${showDay(correctBy)}）已经过去。请改为今天或以后的日期。`)
    return invalid(needText('reason', '退回市局的原因', reason)) ?? accept({ type: 'sentBack', reason, correctBy })
  },
})

export interface ReviewOutcome {
  readonly review: string
  /** Mean score for the eye; the ranking itself is exact. */
  readonly score: string
  readonly rank: number
}

/** 拟认定: follows from the decision of the review. */
export const propose = transition<Application, ReviewOutcome, ApplicationEvent>({
  title: '列为拟认定',
  from: ['underReview'],
  by: BY_SYSTEM,
  decide: (_, { review, score, rank }) => accept({ type: 'proposed', review, score, rank }),
})

export interface PassOverApplication extends ReviewOutcome {
  readonly reason: string
}

/** 未通过评审: follows from the decision of the review. */
export const passOver = transition<Application, PassOverApplication, ApplicationEvent>({
  title: '列为未通过评审',
  from: ['underReview'],
  by: BY_SYSTEM,
  decide: (_, { review, score, rank, reason }) => accept({ type: 'passedOver', review, score, rank, reason }),
})

export interface PubliciseApplication {
  readonly notice: string
}

/** 列入公示 */
export const publicise = transition<Application, PubliciseApplication, ApplicationEvent>({
  title: '列入公示',
  from: ['proposed'],
  by: BY_SYSTEM,
  decide: (_, { notice }) => accept({ type: 'publicised', notice }),
})

export interface UpholdObjection {
  readonly notice: string
  readonly reason: string
}

/** 异议成立 */
export const upholdObjection = transition<Application, UpholdObjection, ApplicationEvent>({
  title: '记载异议成立',
  from: ['publicised'],
  by: BY_SYSTEM,
  decide: (_, { notice, reason }) => accept({ type: 'objectionUpheld', notice, reason }),
})

export interface RecogniseApplication {
  readonly notice: string
  /** The id of the title it brings. */
  readonly title: string
  readonly documentNumber: string
  readonly recognisedOn: Day
}

/** 认定 */
export const recognise = transition<Application, RecogniseApplication, ApplicationEvent>({
  title: '认定',
  from: ['publicised'],
  by: BY_SYSTEM,
  decide: (_, { notice, title, documentNumber, recognisedOn }) =>
    accept({ type: 'recognised', notice, title, documentNumber, recognisedOn }),
})
