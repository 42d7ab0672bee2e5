import type { Actor } from '#lifecycle'
import { storable } from '../intake.ts'
import { type Identity, isoNow } from './identity.ts'

/** Records that someone read a thing: `kind` is such as `application` or `file`, `thing` its id. */
export const recordAccess = async (
  identity: Pick<Identity, 'office' | 'clock'>,
  actor: Actor,
  kind: string,
  thing: string,
): Promise<void> => {
  const { id: account, name, role } = actor
  const row = { at: isoNow(identity), account, name, role, kind: storable(kind, 50), thing: storable(thing, 200) }
  await identity.office.database.db.insertInto('accesses').values(row).execute()
}
