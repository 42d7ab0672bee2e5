import { type Day, dayOf } from '#kernel'
import type { Actor, Application, PublicNotice, Review } from '#lifecycle'
import type { Kind, Thing, Things } from './thing.ts'
import type { World } from './world.ts'

/** What a step meets: the thing it is done to, by whom, in which world. */
export interface Meeting<K extends Kind = Kind> {
  readonly thing: Thing<K>
  readonly actor: Actor
  readonly world: World
  readonly things: Things
}

/** Whether the step can be taken now by someone who may: by the notice's stages, gates and days, in the office's words. */
type Fits = { readonly [K in Kind]: Readonly<Record<string, (meeting: Meeting<K>) => boolean>> }

/** The right moment of every step. What begins something is not here: see the beginnings. */
export const FITS: Fits = {
  campaign: {
    chooseReading: at('drafted'),
    changeSettings: at('drafted'),
    open: ({ thing, world }) => thing.state.stage === 'drafted' && isWithin(todayOf(world), thing.state),
    close: ({ thing, world }) => thing.state.stage === 'open' && todayOf(world) > thing.state.cityLastDay,
  },
  enterprise: {
    amend: at('registered', 'turnedDown'),
    verify: at('registered'),
    turnDown: at('registered'),
    rename: at('verified'),
  },
  application: {
    resubmit: ({ thing: { state }, ...meeting }) => state.stage === 'returned' && isInTime(state, meeting),
    withdraw: at('underCityReview', 'returned', 'recommended'),
    giveCountyOpinion: at('underCityReview'),
    recordDepartmentReply: inHand,
    settle: (meeting) => inHand(meeting) && isLeftToJudgement(meeting.thing.state),
    returnToApplicant: at('underCityReview'),
    recommend: ({ thing: { state }, ...meeting }) => state.stage === 'underCityReview' && isInTime(state, meeting),
    decline: at('underCityReview'),
    accept: at('reported'),
    sendBack: at('reported'),
  },
  recommendation: {
    amend: at('drafted'),
    send: ({ thing: { state }, things, world }) =>
      state.stage === 'drafted' &&
      state.applications.every((id) => {
        const listed = things.application.find((one) => one.id === id)?.state
        return listed?.stage === 'recommended' && isInTime(listed, { things, world })
      }),
    attachScan: at('sent'),
  },
  review: {
    enlargePool: at('opened', 'assigned'),
    declareConflict: at('opened', 'assigned'),
    assign: ({ thing: { state }, things }) => state.stage !== 'decided' && waitingFor(state, things).length > 0,
    decide: ({ thing: { state } }) => state.stage === 'assigned' && state.sheets.length === state.entries.length * 3,
  },
  publicNotice: {
    object: ({ thing: { state }, world }) => state.stage === 'published' && todayOf(world) <= state.lastDay,
    answerObjection: ({ thing: { state } }) => state.stage === 'published' && openObjections(state).length > 0,
    conclude: ({ thing: { state }, world }) =>
      state.stage === 'published' && todayOf(world) > state.lastDay && openObjections(state).length === 0,
  },
  title: {
    certify: at('granted'),
    rename: inForce,
    revoke: inForce,
    renew: (meeting) => inForce(meeting) && laterThan(meeting.thing, meeting.things) !== undefined,
  },
  draft: {
    submit: ({ thing, world, things }) => isAdmitted(thing, { world, things }),
    save: () => true,
    delete: () => true,
  },
  message: { read: () => true },
  sheet: { score: ({ thing }) => thing.state.stage === 'assigned' },
}

/** A criterion that is left to judgement, of each track that has one; the departments' replies settle the second. */
export const JUDGED: Readonly<Record<string, string>> = { product: 'P2', enterprise: 'E10' }

const isLeftToJudgement = ({ track, departmentReplies }: Application): boolean =>
  JUDGED[track] !== undefined && departmentReplies.length === 0

type Around = Pick<Meeting, 'things' | 'world'>
type Staged = Meeting<Exclude<Kind, 'draft' | 'message'>>

export const todayOf = ({ site: { clock } }: World): Day => dayOf(clock.now())

function at(...stages: readonly string[]): (meeting: Staged) => boolean {
  return ({ thing: { state } }) => stages.includes(state.stage)
}

const isWithin = (today: Day, { opensOn, cityLastDay }: { readonly opensOn: Day; readonly cityLastDay: Day }) =>
  today >= opensOn && today <= cityLastDay

/** Until the cities' last day, or the later one that the province gave when it sent the application back. */
const isInTime = ({ campaign: id, extendedTo }: Application, { things, world }: Around): boolean => {
  const campaign = things.campaign.find((one) => one.id === id)
  return [campaign?.state.cityLastDay, extendedTo].some((last) => last !== undefined && todayOf(world) <= last)
}

/** The city while it examines, the province once the application was reported. */
function inHand({ thing: { state }, actor }: Meeting<'application'>): boolean {
  return actor.role === 'cityOfficer'
    ? state.stage === 'underCityReview'
    : ['reported', 'underReview'].includes(state.stage)
}

/** Applications of the review's track that are accepted and lack experts. */
export const waitingFor = ({ campaign, track, entries }: Review, { application }: Things): readonly string[] =>
  application
    .filter(({ state }) => state.campaign === campaign && state.track === track && state.stage === 'underReview')
    .map(({ id }) => id)
    .filter((id) => (entries.find((entry) => entry.application === id)?.experts.length ?? 0) < 3)

export const openObjections = ({ objections }: PublicNotice): readonly number[] =>
  objections.filter(({ stage }) => stage === 'open').map(({ number }) => number)

function inForce({ thing: { state } }: Meeting<'title'>): boolean {
  return ['granted', 'certified', 'expiring'].includes(state.stage)
}

/** The later title in force of the same enterprise and track. */
export const laterThan = ({ state }: Thing<'title'>, { title }: Things): string | undefined =>
  title.find(
    ({ state: { enterprise, track, lastDay, stage } }) =>
      enterprise === state.enterprise &&
      track === state.track &&
      lastDay > state.lastDay &&
      ['granted', 'certified', 'expiring'].includes(stage),
  )?.id

/** A verified enterprise, an open campaign, and time left. */
const isAdmitted = (
  { state: { campaign: id }, belonging: { enterprise } }: Thing<'draft'>,
  { things, world }: Around,
): boolean => {
  const campaign = things.campaign.find((one) => one.id === id)?.state
  const known = things.enterprise.find((one) => one.id === enterprise)?.state
  return campaign?.stage === 'open' && todayOf(world) <= campaign.cityLastDay && known?.stage === 'verified'
}
