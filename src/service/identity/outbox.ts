import type { Selectable } from 'kysely'
import type { Actor } from '#lifecycle'
import type { OutboxTable } from '#store/identity-schema.ts'
import { type Answer, no, yes } from '../answer.ts'
import { recordAccess } from './accesses.ts'
import type { Identity } from './identity.ts'

/** The latest mails, newest first; what they say only while no mail server has taken them. For the accountAdmin. */
export const listOutbox = async (
  identity: Identity,
  actor: Actor,
  limit = 100,
): Promise<Answer<readonly Selectable<OutboxTable>[]>> => {
  if (actor.role !== 'accountAdmin')
    return no('not-permitted', '未寄出的邮件只有账户管理员可以查看。请联系账户管理员。')
  await recordAccess(identity, actor, 'outbox', 'latest')
  const rows = identity.office.database.db.selectFrom('outbox').selectAll().orderBy('at', 'desc')
  return yes(await rows.limit(Math.min(limit, 500)).execute())
}
