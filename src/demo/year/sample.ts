import { askedFacts, type Form, type FormValue } from '#engine'
import type { Regions } from '#kernel'
import type { Track } from '#policy'
import { PROVINCE } from '#service/province.ts'
import { answersOf } from './answers.ts'
import { inventEnterprise } from './enterprise.ts'
import { evidenceFor } from './evidence.ts'
import { weakened } from './failing-criteria.ts'
import { type Random, randomFrom } from './random.ts'

export { contentOfSample } from './evidence.ts'

export interface SampleOptions {
  /** The campaign's year Y. */
  readonly year: number
  /** The same seed gives the same application; the first 10,000 give different enterprises. */
  readonly seed: number
  /** A county's code, or `21SF`; without it any of the province. */
  readonly county?: string
  /** Fails one or two criteria, chosen by the seed. */
  readonly weak?: boolean
}

/**
 * A complete invented application of that track, every cell filled, in normal form: it meets every criterion except
 * those left to people, whatever the day of submission in its year. Every tenth seed, those that end in 7, carries
 * rare characters and a text of 5,000 characters. No name, number or code in it belongs to anybody.
 */
export const sampleForm = (track: Track, { year, seed, county, weak = false }: SampleOptions): Form => {
  const random = randomFrom(seed * 7919 + year * 31 + track.letter.charCodeAt(0))
  const lastYear = year - 1
  const rare = seed % 10 === 7
  const invented = inventEnterprise(random, {
    letter: track.letter,
    seed,
    lastYear,
    rare,
    county,
    regions: regionsOf(track),
  })
  const revenueWanYuan = revenueFor(track, random)
  const strong = answersOf(random, invented, track.facts, { lastYear, revenueWanYuan, rare })
  const evidence = evidenceFor(random, track.evidence, strong.uscc)
  const criteria = track.criteria.map(({ id }) => id)
  const answers = weak ? weakened(random, strong, { criteria, lastYear, facts: track.facts }) : strong
  return { track: track.id, year, facts: answersAsked(track, year, answers), evidence }
}

/** Those of the track's field for a county; the province's where it has none. */
const regionsOf = ({ facts }: Track): Regions =>
  Object.values(facts).flatMap(({ value }) => (value.type === 'county' ? [value.regions] : []))[0] ?? PROVINCE

/** Within the band that the track's criterion on 营业收入 names; any small firm's where it names none. */
const revenueFor = ({ criteria }: Track, random: Random): number => {
  const band = criteria.find((criterion) => criterion.kind === 'between' && criterion.fact === 'revenue')
  if (band?.kind !== 'between') return random.between(800, 24_000)
  const [least, most] = [band.min.value, band.max.value].map(({ over, under }) => Number(over) / Number(under))
  return random.between((least ?? 0) * 1.1, (most ?? 0) * 0.9)
}

/** The cells that the track asks, in its printed order; of yearly answers only the years it asks. */
const answersAsked = (
  track: Track,
  year: number,
  answers: Readonly<Record<string, FormValue>>,
): Readonly<Record<string, FormValue>> =>
  Object.fromEntries(
    [...askedFacts(track, year).values()].flatMap(({ key, fact, years }) => {
      const answer = answers[key]
      if (answer === undefined) return []
      return [[key, fact.yearly === true ? only(years, answer) : answer]]
    }),
  )

const only = (years: readonly number[], values: FormValue): FormValue =>
  Object.fromEntries(Object.entries(values).filter(([year]) => years.includes(Number(year))))
