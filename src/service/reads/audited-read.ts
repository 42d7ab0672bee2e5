import type { Actor, Role } from '#lifecycle'
import { systemClock } from '../clock.ts'
import type { Runtime } from '../runtime.ts'
import { recordAccess } from './record-access.ts'

/** Those who read what is not their own: each thing they open is recorded, with who and when. */
const WATCHED: readonly Role[] = [
  'countyOfficer',
  'cityOfficer',
  'cityHead',
  'provinceOfficer',
  'provinceHead',
  'expert',
  'supervisor',
]

/**
 * Passes on what was looked up and, where there is something, records that an official, an expert or a supervisor read
 * it. What people read of their own is not recorded.
 */
export const auditedRead = async <T>(
  runtime: Runtime,
  actor: Actor,
  { kind, id }: { readonly kind: string; readonly id: string },
  lookup: Promise<T | undefined>,
): Promise<T | undefined> => {
  const thing = await lookup
  if (thing !== undefined && WATCHED.includes(actor.role))
    await recordAccess({ runtime, clock: systemClock }, actor, kind, id)
  return thing
}
