import type { FieldHides } from '../visibility.ts'
import type { Letter } from './state.ts'

/** Who does not see which field of a letter: it is between the city and the province, who read the whole of it. */
export const LETTER_HIDES = {
  id: [],
  stage: [],
  campaign: [],
  unit: [],
  date: [],
  applications: [],
  explanation: [],
  number: [],
  list: [],
  counts: [],
  shortfalls: [],
  scan: [],
} as const satisfies FieldHides<Letter>
