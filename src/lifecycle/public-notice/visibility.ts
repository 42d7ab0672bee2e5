import type { EventHides, FieldHides, SeenState } from '../visibility.ts'
import type { PublicNotice, PublicNoticeEvent } from './state.ts'

/** Who objected, and to what, is nobody's business but the province's and its supervisors'. */
const NOT_THE_PROVINCE = ['applicant', 'county', 'city', 'expert', 'public', 'administrators'] as const

/** Who does not see which field of a public notice. */
export const PUBLIC_NOTICE_HIDES = {
  id: [],
  stage: [],
  campaign: [],
  title: [],
  documentNumber: [],
  channel: [],
  firstDay: [],
  lastDay: [],
  provisionalNote: [],
  items: [],
  objections: NOT_THE_PROVINCE,
  recognition: [],
} as const satisfies FieldHides<PublicNotice>

const TO_PROVINCE = {
  applicant: true,
  county: true,
  city: true,
  expert: true,
  public: true,
  administrators: true,
} as const satisfies Readonly<Record<(typeof NOT_THE_PROVINCE)[number], true>>

/** Who does not hear of which event of a public notice; who objects gets his receipt. */
export const PUBLIC_NOTICE_EVENT_HIDES = {
  published: {},
  objected: TO_PROVINCE,
  objectionAnswered: TO_PROVINCE,
  concluded: {},
} as const satisfies EventHides<PublicNoticeEvent>

/** A public notice as some audience sees it. */
export type SeenPublicNotice = SeenState<PublicNotice, typeof PUBLIC_NOTICE_HIDES>
