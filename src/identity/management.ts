import type { Transaction } from 'kysely'
import { type Actor, ok, type Result, ROLES, refuse } from '#lifecycle'
import type { Schema } from '#store'
import {
  type Account,
  type AccountRole,
  type AccountRow,
  findAccount,
  isAdministrator,
  roleOf,
  toAccount,
} from './account.ts'
import type { Identity } from './identity.ts'
import { recordSecurityEvent, SECURITY_EVENTS, type SecurityEventName } from './security-events.ts'

/** An account as far as permission depends on it. */
export interface Managed {
  readonly role: AccountRole
  readonly enterprise?: string | null | undefined
}

/**
 * Administrators manage their own kind; the accountAdmin also everyone who is none; a confirmer his enterprise's people.
 * Undefined when the actor may.
 */
export const whyNotManage = (actor: Actor, { role, enterprise }: Managed): Result<never> | undefined => {
  if (isAdministrator(role)) return actor.role === role ? undefined : separate(role)
  if (actor.role === 'accountAdmin') return undefined
  return actor.role === 'confirmer' && isColleague(actor, enterprise) ? undefined : NOT_YOURS
}

export const isColleague = (actor: Actor, enterprise: string | null | undefined): boolean =>
  actor.enterprise !== undefined && actor.enterprise === enterprise

/** Changes the account of another, if the actor may, and records it; a refusal is recorded too. */
export const manage = (
  identity: Identity,
  actor: Actor,
  id: string,
  event: SecurityEventName,
  change: (trx: Transaction<Schema>, row: AccountRow) => Promise<Result<never> | undefined>,
): Promise<Result<Account>> =>
  identity.runtime.database.db.transaction().execute(async (trx) => {
    const row = await findAccount(trx, identity, id)
    // Who may manage nobody is not told who exists.
    if (row === undefined)
      return isAdministrator(actor.role) ? UNKNOWN : refused(trx, identity, actor, event, NOT_YOURS)
    const stop =
      whyNotManage(actor, { role: roleOf(row), enterprise: row.enterprise }) ??
      (id === actor.id ? OWN : await change(trx, row))
    if (stop !== undefined) return refused(trx, identity, actor, event, stop)
    await recordManaged(trx, identity, actor, row, event)
    return ok(toAccount((await findAccount(trx, identity, id)) ?? row))
  })

export const UNKNOWN = refuse('not-found', '找不到这个账户。请从账户名单中选择。')
export const NOT_YOURS = refuse('not-permitted', '账户由账户管理员办理；本企业的账户由企业确认人办理。请联系他们。')
const OWN = refuse('own-account', '不能停用、启用、重置自己的账户，也不能变更自己的角色。请由另一位管理员办理。')

const separate = (role: AccountRole): Result<never> =>
  refuse(
    'separate-administrators',
    `${ROLES[role]}的账户只能由${ROLES[role]}办理：账户、安全、审计三类管理员相互独立。请联系${ROLES[role]}。`,
  )

/** Records that an actor was refused, and hands the refusal on; a form to be mended is nobody overstepping. */
export const refused = async (
  trx: Transaction<Schema>,
  identity: Identity,
  { id: by, role }: Actor,
  event: SecurityEventName,
  stop: Result<never>,
): Promise<Result<never>> => {
  const code = stop.ok ? '' : stop.refusal.code
  const detail = `${SECURITY_EVENTS[event]}，${ROLES[role]}，${code}`
  if (code !== 'incomplete') await recordSecurityEvent(trx, identity, { event: 'refused', by, detail })
  return stop
}

/** Records what an actor did to an account. */
export const recordManaged = (
  trx: Transaction<Schema>,
  identity: Identity,
  { id: by }: Actor,
  row: AccountRow,
  event: SecurityEventName,
  detail: string = ROLES[roleOf(row)],
): Promise<void> => recordSecurityEvent(trx, identity, { event, account: row.id, by, login: row.login, detail })
