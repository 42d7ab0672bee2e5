import type { FieldHides, SeenState } from '../visibility.ts'
import type { PublicNotice } from './state.ts'

/** Who does not see which field of a public notice: from its first day on it is public. */
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
  list: [],
  counts: [],
  recognition: [],
} as const satisfies FieldHides<PublicNotice>

/** A public notice as some audience sees it. */
export type SeenPublicNotice = SeenState<PublicNotice, typeof PUBLIC_NOTICE_HIDES>
