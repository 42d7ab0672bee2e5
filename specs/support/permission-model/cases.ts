import { EXPERTS } from '#demo/year/people.ts'
import { type Actor, campaignId, isActName, type Ownership, reviewId } from '#lifecycle'
import { commandOf } from '../http-commands.ts'
import { STEPS, type Step } from './asking.ts'
import { unitsOf } from './cast.ts'
import { FITS, JUDGED, laterThan, type Meeting, todayOf, waitingFor } from './moments.ts'
import type { Kind, Things } from './thing.ts'
import { PACK, type World } from './world.ts'

/** A step that may be tried on something, by anybody. */
export interface Case {
  readonly step: Step
  readonly id: string
  readonly version: number
  readonly owner: Ownership
  /** False for what there is not: then nobody gets further than that. */
  readonly exists: boolean
  readonly command: (actor: Actor) => object
  /** Whether it can be done now by someone who may do it. */
  readonly fits: (actor: Actor) => boolean
}

/** Every step on everything there is, every beginning of something new, every step on what there is not. */
export const casesOf = (world: World, things: Things): readonly Case[] =>
  STEPS.flatMap((step) => {
    if (step.begins) return beginningsOf(step, world, things)
    return [...onEach(step.kind, step, world, things), missing(step)]
  })

const onEach = <K extends Kind>(kind: K, step: Step, world: World, things: Things): readonly Case[] =>
  things[kind].map((thing) => {
    const name = verbOf(step)
    const fits = FITS[kind][name]
    if (fits === undefined) throw new RangeError(`nothing says when ${step.name} is in time`)
    return {
      ...{ step, id: thing.id, version: thing.version, owner: thing.owner, exists: true },
      command: (actor) => ({
        ...usual(step, thing.owner),
        ...COMMANDS[kind][name]?.({ thing, actor, world, things }),
      }),
      fits: (actor) => fits({ thing, actor, world, things }),
    }
  })

const verbOf = ({ name }: Step): string => name.split('.')[1] ?? ''

const usual = ({ name }: Step, owner: Ownership): object =>
  isActName(name) ? commandOf(name, { ...owner, application: 'world-0' }) : {}

const missing = (step: Step): Case => ({
  ...{ step, id: step.kind === 'message' ? 'f'.repeat(64) : 'no-such-thing', version: 1, owner: {}, exists: false },
  command: () => ({ ...usual(step, {}), form: {} }),
  fits: () => false,
})

type Commands = { readonly [K in Kind]: Readonly<Record<string, (meeting: Meeting<K>) => object>> }

/** What the usual command has to be told of the thing. */
const COMMANDS: Commands = {
  campaign: {
    chooseReading: () => ({ alternative: 'nextWorkday' }),
  },
  enterprise: {},
  application: {
    resubmit: ({ thing: { id, state }, world }) => {
      const form = world.applicants.find((applicant) => applicant.id === id)?.form ?? {}
      return { form, baseVersion: state.version }
    },
    settle: ({ thing }) => ({ criterion: JUDGED[thing.state.track] ?? 'G1' }),
    sendBack: ({ world }) => ({ correctBy: todayOf(world) }),
  },
  letter: {
    amend: ({ thing: { state } }) => (state.stage === 'drafted' ? { applications: state.applications } : {}),
  },
  review: {
    declareConflict: ({ actor }) => (actor.role === 'expert' ? {} : { expert: EXPERTS[1]?.id }),
    assign: ({ thing: { state }, things }) => ({ applications: waitingFor(state, things) }),
  },
  scoreSheet: {
    score: () => ({ correction: '复核后更正' }),
  },
  publicNotice: {
    conclude: ({ world }) => ({ recognisedOn: todayOf(world) }),
  },
  objection: {},
  title: {
    certify: ({ world }) => ({ issuedOn: todayOf(world) }),
    renew: ({ thing, things }) => ({ by: laterThan(thing, things) ?? thing.id }),
  },
  draft: {
    save: () => ({ form: { facts: {} } }),
  },
  message: {},
}

interface Beginning {
  readonly id: string
  readonly owner?: Ownership
  readonly command: object
  readonly fits: boolean
}

/** What may be begun in a world. */
const beginningsOf = (step: Step, world: World, things: Things): readonly Case[] =>
  (BEGINNINGS[step.name]?.(world, things) ?? []).map(({ id, owner = {}, command, fits }) => ({
    ...{ step, id, version: 0, owner, exists: true },
    command: () => ({ ...usual(step, owner), ...command }),
    fits: () => fits,
  }))

const BEGINNINGS: Readonly<Record<string, (world: World, things: Things) => readonly Beginning[]>> = {
  'campaign.draft': () => [{ id: campaignId(PACK, 2031), command: {}, fits: true }],
  'letter.draft': (world) =>
    unitsOf(world).map((unit) => ({ id: `new-letter-${unit}`, owner: { unit }, command: {}, fits: true })),
  'review.open': (_, { campaign, review }) =>
    campaign.flatMap(({ id: of, state }) =>
      ['product', 'enterprise', 'giant']
        .map((track) => ({
          id: reviewId(of, track),
          command: { campaign: of, track },
          fits: state.stage === 'underReview',
        }))
        .filter(({ id }) => review.every((one) => one.id !== id)),
    ),
  'publicNotice.publish': (world, { campaign, review }) =>
    campaign.map(({ id: of, state }) => {
      const reviews = review.filter((one) => one.state.campaign === of)
      const decided = reviews.length > 0 && reviews.every((one) => one.state.stage === 'decided')
      const command = { campaign: of, reviews: reviews.map(({ id }) => id), firstDay: todayOf(world) }
      return { id: `new-notice-${of}`, command, fits: state.stage === 'underReview' && decided }
    }),
  'objection.raise': (world, { publicNotice, application }) =>
    publicNotice.map(({ id: notice, state }) => {
      const listed = application.find((one) => one.state.notice === notice)
      const fits = state.stage === 'published' && todayOf(world) <= state.lastDay
      return { id: `new-objection-${notice}`, command: { notice, application: listed?.id }, fits }
    }),
}
