import type { FieldHides } from '../visibility.ts'
import type { Title } from './state.ts'

/** Who does not see which field of a title: the register is public. */
export const TITLE_HIDES = {
  id: [],
  stage: [],
  number: [],
  campaign: [],
  year: [],
  track: [],
  application: [],
  enterprise: [],
  holder: [],
  productName: [],
  unit: [],
  county: [],
  documentNumber: [],
  recognisedOn: [],
  firstDay: [],
  lastDay: [],
  certificateIssuedOn: [],
  renewedBy: [],
  revokedOn: [],
  revocation: [],
} as const satisfies FieldHides<Title>
