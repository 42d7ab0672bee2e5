import type { FieldHides } from '../visibility.ts'
import type { Enterprise } from './state.ts'

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
