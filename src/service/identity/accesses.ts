import type { Selectable } from 'kysely'
import type { Actor } from '#lifecycle'
import type { AccessTable } from '#store/identity-schema.ts'
import { storable } from '../intake.ts'
import { type Answer, no, yes } from './answer.ts'
import { type Identity, isoNow } from './identity.ts'
import type { Page } from './security-events.ts'

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

export interface AccessFilter extends Page {
  readonly account?: string
  readonly kind?: string
  readonly thing?: string
}

/** Who read what, newest first; for the supervisor and the auditAdmin. */
export const listAccesses = async (
  { office }: Identity,
  actor: Actor,
  { before, limit = 100, ...filter }: AccessFilter = {},
): Promise<Answer<readonly Selectable<AccessTable>[]>> => {
  if (actor.role !== 'supervisor' && actor.role !== 'auditAdmin')
    return no('not-permitted', '查阅记录只有监督员和审计管理员可以查看。请联系他们。')
  const { account, kind, thing } = filter
  return yes(
    await office.database.db
      .selectFrom('accesses')
      .selectAll()
      .where((where) =>
        where.and([
          ...(account === undefined ? [] : [where('account', '=', account)]),
          ...(kind === undefined ? [] : [where('kind', '=', kind)]),
          ...(thing === undefined ? [] : [where('thing', '=', thing)]),
          ...(before === undefined ? [] : [where('id', '<', before)]),
        ]),
      )
      .orderBy('id', 'desc')
      .limit(Math.min(limit, 500))
      .execute(),
  )
}
