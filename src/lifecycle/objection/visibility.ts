import type { FieldHides } from '../visibility.ts'
import type { Objection } from './state.ts'

/** Who does not see which field of an objection: only the province and its supervisors read one at all. */
export const OBJECTION_HIDES = {
  id: [],
  stage: [],
  notice: [],
  application: [],
  number: [],
  facts: [],
  name: [],
  contact: [],
  told: [],
  answer: [],
} as const satisfies FieldHides<Objection>
