import type { Actor } from '#lifecycle'
import type { Clock } from '../clock.ts'
import { storable } from '../perform/validate-input.ts'
import type { Runtime } from '../runtime.ts'

/** Records that someone read a thing: `kind` is such as `application` or `file`, `thing` its id. */
export const recordAccess = async (
  { runtime, clock }: { readonly runtime: Runtime; readonly clock: Clock },
  actor: Actor,
  kind: string,
  thing: string,
): Promise<void> => {
  const { id: account, name, role } = actor
  const row = {
    at: clock.now().toISOString(),
    account,
    name,
    role,
    kind: storable(kind, 50),
    thing: storable(thing, 200),
  }
  await runtime.database.db.insertInto('accesses').values(row).execute()
}
