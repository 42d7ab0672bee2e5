import { type Day, day, dayOf } from '#kernel'
import type { Actor, Application, Campaign, Review } from '#lifecycle'
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
    open: ({ thing, world }) => thing.state.stage === 'drafted' && isWithin(world, thing.state),
    close: ({ thing, world }) => thing.state.stage === 'open' && pastCityLastDay(thing.state, world),
    // The notice has an expert review and a public notice.
    recognise: () => false,
  },
  enterprise: {
    amend: at('registered', 'verificationRejected'),
    verify: at('registered'),
    rejectVerification: at('registered'),
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
    admit: at('reported'),
    sendBack: at('reported'),
    proposeByCriteria: () => false,
    notProposeByCriteria: () => false,
  },
  letter: {
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
    decide: ({ thing: { id, state }, things }) => state.stage === 'assigned' && isScored(id, things),
  },
  scoreSheet: {
    score: ({ thing: { state }, things }) =>
      things.application.find(({ id }) => id === state.application)?.state.stage === 'underReview',
  },
  publicNotice: {
    conclude: ({ thing: { id, state }, world, things }) =>
      state.stage === 'published' && todayOf(world) > state.lastDay && isAnswered(id, things),
  },
  objection: { answer: at('open') },
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

const isWithin = (world: World, state: Campaign): boolean =>
  todayOf(world) >= state.opensOn && !pastCityLastDay(state, world)

/** The notice has such a day. */
const pastCityLastDay = ({ cityLastDay = day('2000-01-01') }: Campaign, world: World): boolean =>
  todayOf(world) > cityLastDay

/** Until the cities' last day, or the later one that the province gave when it sent the application back. */
const isInTime = ({ campaign: id, sentBack }: Application, { things, world }: Around): boolean => {
  const campaign = things.campaign.find((one) => one.id === id)
  return [campaign?.state.cityLastDay, sentBack?.correctBy].some((last) => last !== undefined && todayOf(world) <= last)
}

/** The city while it examines, the province once the application was reported. */
function inHand({ thing: { state }, actor }: Meeting<'application'>): boolean {
  return actor.role === 'cityOfficer'
    ? state.stage === 'underCityReview'
    : ['reported', 'underReview'].includes(state.stage)
}

/** Applications of the review's track that are admitted and lack experts. */
export const waitingFor = ({ campaign, track }: Review, { application, scoreSheet }: Things): readonly string[] =>
  application
    .filter(({ state }) => state.campaign === campaign && state.track === track && state.stage === 'underReview')
    .map(({ id }) => id)
    .filter(
      (id) => scoreSheet.filter(({ state }) => state.application === id && state.stage !== 'withdrawn').length < 3,
    )

/** Every application of the review has three scores. */
const isScored = (review: string, { scoreSheet }: Things): boolean => {
  const sheets = scoreSheet.filter(({ state }) => state.review === review)
  const entries = new Set(sheets.map(({ state }) => state.application))
  return sheets.filter(({ state }) => state.stage === 'scored').length === entries.size * 3
}

const isAnswered = (notice: string, { objection }: Things): boolean =>
  objection.every(({ state }) => state.notice !== notice || state.stage !== 'open')

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
  { state: { campaign: id }, owner: { enterprise } }: Thing<'draft'>,
  { things, world }: Around,
): boolean => {
  const campaign = things.campaign.find((one) => one.id === id)?.state
  const known = things.enterprise.find((one) => one.id === enterprise)?.state
  return campaign?.stage === 'open' && !pastCityLastDay(campaign, world) && known?.stage === 'verified'
}
