import fc from 'fast-check'
import { type Day, day } from '#kernel'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'
import type { TrackId } from '../forms.ts'

/** The moments of a campaign at which a world may stand, and the day it then is. */
export const MOMENTS = {
  preparing: day('2019-05-08'),
  applying: day('2019-06-20'),
  closing: day('2019-07-01'),
  convening: day('2019-08-05'),
  reviewing: day('2019-08-12'),
  decided: day('2019-09-10'),
  publicising: day('2019-09-18'),
  ended: day('2019-09-26'),
  recognised: day('2019-10-15'),
  renewed: day('2020-10-15'),
} as const satisfies Record<string, Day>
export type Moment = keyof typeof MOMENTS
export const MOMENT_NAMES = Object.keys(MOMENTS).filter((name): name is Moment => Object.hasOwn(MOMENTS, name))

/** Where an application is led: `listed` stands in a letter not yet sent, `good` and `poor` are what experts find it. */
export type Way =
  | 'waiting'
  | 'returned'
  | 'mended'
  | 'withdrawn'
  | 'declined'
  | 'listed'
  | 'reported'
  | 'sentBack'
  | 'admitted'
  | 'entered'
  | 'good'
  | 'poor'

/** How far the review of a track is led. */
export type Panel = 'none' | 'opened' | 'assigned' | 'scored' | 'decided'

export interface EnterprisePlan {
  readonly county: string
  readonly standing: 'registered' | 'rejected' | 'verified'
}

export interface ApplicationPlan {
  readonly way: Way
  readonly track: TrackId
  /** Which of the verified enterprises applies, counted round. */
  readonly enterprise: number
}

/** A world before it is made: everything that happens in it, and when it stops. */
export interface WorldPlan {
  readonly moment: Moment
  readonly enterprises: readonly EnterprisePlan[]
  readonly applications: readonly ApplicationPlan[]
  readonly panels: Readonly<Record<TrackId, Panel>>
  /** Experts in the pool of every review. */
  readonly pool: number
  /** Whether letters, objections and titles are taken a step further than they must; the first of each never is. */
  readonly further: readonly boolean[]
  /** Makes names, codes and figures. */
  readonly seed: number
}

type Led = readonly (readonly [Way, ...TrackId[]])[]
type Tracks = readonly [TrackId, TrackId, TrackId]

/** What must be led where for the moment's own steps to be possible; `Way` alone leaves the track to chance. */
const LED = {
  preparing: () => [],
  applying: () => CITY,
  closing: () => CITY,
  convening: ([one, two, three]) => [...LATE, ['admitted', one], ['entered', two], ['entered', three]],
  reviewing: ([one, two, three]) => [
    ...LATE,
    ['admitted', one],
    ['entered', two],
    ['admitted', two],
    ['good', three],
    ['poor', three],
  ],
  decided: DECIDED,
  publicising: DECIDED,
  ended: DECIDED,
  recognised: DECIDED,
  renewed: ([one, two]) => [
    ['good', one],
    ['good', two],
  ],
} as const satisfies Record<Moment, (tracks: Tracks) => Led>

const CITY: Led = [
  ['waiting', 'product'],
  ['returned'],
  ['mended'],
  ['withdrawn'],
  ['declined'],
  ['listed'],
  ['reported'],
  ['reported'],
  ['sentBack'],
]
const LATE: Led = [['reported'], ['sentBack']]

function DECIDED([, two, three]: Tracks): Led {
  return [
    ['good', two],
    ['good', three],
    ['good', three],
    ['poor', two],
  ]
}

const PANELS = {
  preparing: ['none', 'none', 'none'],
  applying: ['none', 'none', 'none'],
  closing: ['none', 'none', 'none'],
  convening: ['none', 'opened', 'assigned'],
  reviewing: ['none', 'assigned', 'scored'],
  decided: ['none', 'decided', 'decided'],
  publicising: ['none', 'decided', 'decided'],
  ended: ['none', 'decided', 'decided'],
  recognised: ['none', 'decided', 'decided'],
  renewed: ['decided', 'decided', 'none'],
} as const satisfies Record<Moment, readonly [Panel, Panel, Panel]>

/** Ways that the city can bring an application to, whatever the moment. */
const EXTRA = ['waiting', 'returned', 'withdrawn', 'declined', 'listed', 'reported'] as const satisfies readonly Way[]
const VERIFIED = 4
const TRACKS = ['product', 'enterprise', 'giant'] as const satisfies readonly TrackId[]

/** Freely made worlds that stand at that moment. */
export const worldPlans = (moment: Moment): fc.Arbitrary<WorldPlan> =>
  fc
    .record({
      counties: places(),
      tracks: fc.shuffledSubarray([...TRACKS], { minLength: 3 }),
      free: fc.array(fc.constantFrom(...TRACKS), { minLength: 12, maxLength: 12 }),
      extra: fc.array(fc.constantFrom(...EXTRA), { maxLength: moment === 'preparing' ? 0 : 3 }),
      applicants: fc.array(fc.nat(VERIFIED - 1), { minLength: 15, maxLength: 15 }),
      pool: fc.integer({ min: 5, max: 7 }),
      further: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      seed: fc.nat(900),
    })
    .map(({ counties, tracks: [one, two, three], free, extra, applicants, ...rest }) => {
      const tracks: Tracks = [one ?? 'product', two ?? 'enterprise', three ?? 'giant']
      const led: Led = [...LED[moment](tracks), ...extra.map((way) => [way] as const)]
      const wanted = led.map(([way, track], at) => ({
        way,
        track: track ?? free[at % free.length] ?? 'product',
        enterprise: applicants[at] ?? 0,
      }))
      const [first, second, third] = PANELS[moment]
      const panels = { product: first, enterprise: first, giant: first, [tracks[1]]: second, [tracks[2]]: third }
      return { moment, enterprises: standing(counties), applications: oncePerTrack(wanted), panels, ...rest }
    })

/** Counties of two or three cities or zones, several of one city among them: four to apply and two yet to be known. */
const places = (): fc.Arbitrary<readonly string[]> =>
  fc
    .uniqueArray(fc.constantFrom(...LIAONING.reportingUnits.map(({ code }) => code)), { minLength: 2, maxLength: 3 })
    .chain((units) => {
      const within = units.flatMap((unit) => {
        const counties = LIAONING.countiesOf(unit).map(({ code }) => code)
        return counties.length === 0 ? [unit] : counties.slice(0, 3)
      })
      return fc.array(fc.constantFrom(...within), { minLength: VERIFIED + 2, maxLength: VERIFIED + 2 })
    })

const standing = (counties: readonly string[]): readonly EnterprisePlan[] =>
  counties.map((county, at) => ({
    county,
    standing: at < VERIFIED ? 'verified' : at === VERIFIED ? 'registered' : 'rejected',
  }))

/** An enterprise may apply once a year in each track (reading R13), but for products: the next one that has not. */
const oncePerTrack = (wanted: readonly ApplicationPlan[]): readonly ApplicationPlan[] => {
  const made: ApplicationPlan[] = []
  for (const { way, track, enterprise } of wanted) {
    const free = Array.from({ length: VERIFIED }, (_, at) => (enterprise + at) % VERIFIED).find((one) =>
      made.every((other) => other.enterprise !== one || other.track !== track),
    )
    made.push(free === undefined ? { way, track: 'product', enterprise } : { way, track, enterprise: free })
  }
  return made
}
