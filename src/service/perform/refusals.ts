import type { Kysely } from 'kysely'
import type { Actor, Refusal, StreamRef } from '#lifecycle'
import type { Schema } from '#store'
import type { Clock } from '../clock.ts'
import { storable } from './validate-input.ts'

/** Records who tried what on which thing, and the answer. */
export const recordRefusal = async (
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
  { actor, act, to }: { readonly actor: Actor; readonly act: string; readonly to: StreamRef },
  { code, message }: Refusal,
): Promise<void> => {
  const by = { by_id: actor.id, by_name: actor.name, by_role: actor.role }
  const at = clock.now().toISOString()
  const row = { at, ...by, act, kind: to.kind, stream: storable(to.id, 100), code, message }
  await db.insertInto('refusals').values(row).execute()
}
