import type { EventHides, FieldHides } from '../visibility.ts'
import type { Enterprise, EnterpriseEvent } from './state.ts'

/** Who does not see which field of an enterprise: whoever reads one at all reads the whole of it. */
export const ENTERPRISE_HIDES = {
  id: [],
  stage: [],
  name: [],
  county: [],
  unit: [],
  // It is told why it was turned down.
  reason: [],
} as const satisfies FieldHides<Enterprise>

/** Who does not hear of which event of an enterprise. */
export const ENTERPRISE_EVENT_HIDES = {
  registered: {},
  amended: {},
  verified: {},
  turnedDown: {},
  renamed: {},
} as const satisfies EventHides<EnterpriseEvent>
