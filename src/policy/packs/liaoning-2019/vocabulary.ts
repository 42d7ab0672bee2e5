import type * as Policy from '#policy'
import { DERIVED } from './derived.ts'
import { FACTS } from './facts.ts'

/** The words in which the pack's criteria, annexes and rules are written; naming any other does not compile. */
export const VOCABULARY = { facts: FACTS, derived: DERIVED } as const

export type Words = Policy.NamesOf<typeof VOCABULARY>

export type FactKey = Policy.FactKey<Words>
export type Criterion = Policy.Criterion<Words>
export type Reading = Policy.Reading<Words>
export type Section = Policy.Section<Words>
export type Annex = Policy.Annex<Words>
export type ConsistencyRule = Policy.ConsistencyRule<Words>
