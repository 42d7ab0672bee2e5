import type { Selectable } from 'kysely'
import type { Actor } from '#lifecycle'
import { ok, type Result, refuse } from '#lifecycle'
import { recordAccess } from '#service/reads/record-access.ts'
import type { OutboxTable } from '#store/identity-schema.ts'
import type { Identity } from './identity.ts'

/** The latest mails, newest first; what they say only while no mail server has taken them. For the accountAdmin. */
export const listOutbox = async (
  identity: Identity,
  actor: Actor,
  limit = 100,
): Promise<Result<readonly Selectable<OutboxTable>[]>> => {
  if (actor.role !== 'accountAdmin')
    return refuse('not-permitted', '未寄出的邮件只有账户管理员可以查看。请联系账户管理员。')
  await recordAccess(identity, actor, 'outbox', 'latest')
  const rows = identity.runtime.database.db.selectFrom('outbox').selectAll().orderBy('at', 'desc')
  return ok(await rows.limit(Math.min(limit, 500)).execute())
}
