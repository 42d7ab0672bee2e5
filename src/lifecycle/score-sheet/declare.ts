import { actsOf } from '../act.ts'
import type { ScoreSheet } from './state.ts'

/** The two ways to declare an act of this aggregate. */
export const { first, act } = actsOf<ScoreSheet>()
