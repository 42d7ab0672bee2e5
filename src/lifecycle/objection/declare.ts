import { actsOf } from '../act.ts'
import type { Objection } from './state.ts'

/** The two ways to declare an act of this aggregate. */
export const { first, act } = actsOf<Objection>()
