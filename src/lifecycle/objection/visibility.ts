import type { FieldHides } from '../visibility.ts'
import type { Objection } from './state.ts'

/** Who objected, and to what, is nobody's business but the province's and its supervisors'. */
export const NOT_THE_PROVINCE = ['applicant', 'county', 'city', 'expert', 'public', 'administrators'] as const

/** Who does not see which field of an objection. */
export const OBJECTION_HIDES = {
  id: NOT_THE_PROVINCE,
  stage: NOT_THE_PROVINCE,
  notice: NOT_THE_PROVINCE,
  application: NOT_THE_PROVINCE,
  number: NOT_THE_PROVINCE,
  facts: NOT_THE_PROVINCE,
  name: NOT_THE_PROVINCE,
  contact: NOT_THE_PROVINCE,
  told: NOT_THE_PROVINCE,
  answer: NOT_THE_PROVINCE,
} as const satisfies FieldHides<Objection>
