import { sql } from 'kysely'
import { ok, type Result, ROLES, refuse } from '#lifecycle'
import { type Administrator, isAdministrator, toAccount } from './account.ts'
import type { Created } from './administration.ts'
import type { Identity } from './identity.ts'
import { invalidFields } from './invalid-fields.ts'
import { accountProblems, insertAccount, LOGIN_TAKEN } from './new-account.ts'
import { hashPassword, passwordProblems, temporaryPassword } from './password.ts'
import { recordSecurityEvent } from './security-events.ts'

export interface FirstAccount {
  readonly login: string
  readonly name: string
  readonly role: Administrator
  readonly email?: string | undefined
  readonly password?: string | undefined
}

/**
 * Makes the first account of an administrator kind, for who sits at the server (`peiyu admin create`). Refuses once there
 * is one of the kind: from then on accounts are made by signing in.
 */
export const createFirstAccount = async (
  identity: Identity,
  { password = temporaryPassword(), ...wanted }: FirstAccount,
): Promise<Result<Created>> => {
  if (!isAdministrator(wanted.role)) return NOT_AN_ADMINISTRATOR
  const unfit = invalidFields([...accountProblems(wanted), ...passwordProblems(password, wanted)])
  if (unfit !== undefined) return unfit
  const passwordHash = await hashPassword(password)
  return identity.runtime.database.db.transaction().execute(async (trx) => {
    await sql`lock table accounts in share row exclusive mode`.execute(trx)
    const same = await trx
      .selectFrom('accounts')
      .select('id')
      .where('role', '=', wanted.role)
      .where('demo', '=', false)
      .executeTakeFirst()
    if (same !== undefined)
      return refuse('not-first', `已有${ROLES[wanted.role]}，不能再从命令行建立。请由现有的管理员登录后办理。`)
    const credentials = { passwordHash, mustChangePassword: true, createdBy: COMMAND_LINE }
    const row = await insertAccount(trx, identity, wanted, credentials)
    if (row === undefined) return invalidFields([LOGIN_TAKEN]) ?? NOT_AN_ADMINISTRATOR
    const { id: account, login } = row
    const detail = ROLES[wanted.role]
    await recordSecurityEvent(trx, identity, { event: 'accountCreated', account, by: COMMAND_LINE, login, detail })
    return ok({ account: toAccount(row), password })
  })
}

const COMMAND_LINE = 'command-line'

const NOT_AN_ADMINISTRATOR = refuse(
  'not-an-administrator',
  '命令行只建立管理员的第一个账户：accountAdmin（账户管理员）、securityAdmin（安全管理员）或 auditAdmin（审计管理员）。请选择其一。',
)
