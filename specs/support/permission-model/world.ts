import { EXPERTS } from '#demo/year/people.ts'
import type { Form } from '#engine'
import { type Day, day } from '#kernel'
import type { Actor } from '#lifecycle'
import type { TrackId } from '../forms.ts'
import type { HttpOffice } from '../http-server.ts'
import { type EnterprisePlan, MOMENT_NAMES, type Moment, type Way, type WorldPlan } from './plan.ts'

export interface Enterprise extends EnterprisePlan {
  readonly code: string
  readonly unit: string
}

export interface Applicant {
  readonly id: string
  readonly way: Way
  readonly track: TrackId
  readonly form: Form
  readonly enterprise: Enterprise
}

/** A world that has been made: what its plan came to, by the names of the things in it. */
export interface World {
  readonly site: HttpOffice
  readonly plan: WorldPlan
  readonly enterprises: readonly Enterprise[]
  readonly applicants: readonly Applicant[]
  /** Unit of every letter, by its id. */
  readonly letters: Map<string, string>
  readonly drafts: Map<string, Enterprise>
}

/** A year of a world, and whom it leads. */
export interface Led {
  readonly world: World
  readonly year: number
  readonly campaign: string
  readonly applicants: readonly Applicant[]
  readonly panels: WorldPlan['panels']
}

export const PACK = 'liaoning-2019'
export const SUPERVISOR: Actor = { id: 'world-supervisor', name: '监督员', role: 'supervisor' }

/** Whether the world comes as far as that moment. */
export const reaches = ({ plan }: World, moment: Moment): boolean =>
  MOMENT_NAMES.indexOf(plan.moment) >= MOMENT_NAMES.indexOf(moment)

/** Sets the clock to that day of the year. */
export const at = (site: HttpOffice, year: number, monthDay: string): Day => {
  const on = day(`${year}-${monthDay}`)
  site.clock.set(on)
  return on
}

/** The pool of every review of the world. */
export const poolOf = ({ plan }: World) => EXPERTS.slice(0, plan.pool)

/** That one of a list, counted round. */
export const one = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length]
  if (found === undefined) throw new RangeError('an empty list')
  return found
}
