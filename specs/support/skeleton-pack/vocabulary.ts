import type * as Policy from '#policy'
import { DERIVED } from './derived.ts'
import { FACTS } from './facts.ts'

export const VOCABULARY = { facts: FACTS, derived: DERIVED } as const

type Words = Policy.NamesOf<typeof VOCABULARY>

export type Criterion = Policy.Criterion<Words>
export type Cell = Policy.Cell<Words>
