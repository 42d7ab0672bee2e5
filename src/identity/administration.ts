import type { Transaction } from 'kysely'
import { type Actor, ok, type Result, ROLES, refuse } from '#lifecycle'
import type { Schema } from '#store'
import {
  type Account,
  type AccountRole,
  type AccountRow,
  accountsIn,
  findAccount,
  loginHash,
  roleOf,
  toAccount,
} from './account.ts'
import { leaveAddress } from './contact.ts'
import { type Identity, isoNow } from './identity.ts'
import { invalidFields } from './invalid-fields.ts'
import { forgetFailures } from './lockout.ts'
import { isColleague, manage, recordManaged, refused, UNKNOWN, whyNotManage } from './management.ts'
import { accountProblems, insertAccount, LOGIN_TAKEN, type NewAccount, placeOf } from './new-account.ts'
import { hashPassword, passwordProblems, temporaryPassword } from './password.ts'
import { clearSecondFactor } from './second-factor.ts'
import { endSessions } from './sessions.ts'

/** An account just made, and the password for its first sign-in, shown this once. */
export interface Created {
  readonly account: Account
  readonly password: string
}

/**
 * Makes an account: the accountAdmin any but of the other administrators, an administrator his own kind, a confirmer his
 * colleagues, a clerk the first confirmer. The password, the one given or a random one, must be changed at first sign-in.
 */
export const createAccount = async (
  identity: Identity,
  actor: Actor,
  { password = temporaryPassword(), ...wanted }: NewAccount & { readonly password?: string | undefined },
): Promise<Result<Created>> => {
  const unfit = invalidFields([...accountProblems(wanted), ...passwordProblems(password, wanted)])
  if (unfit !== undefined) return unfit
  const passwordHash = await hashPassword(password)
  return identity.runtime.database.db.transaction().execute(async (trx) => {
    const stop = (await whyNotCreate(trx, identity, actor, wanted)) ?? (await whyNotJoin(trx, wanted))
    if (stop !== undefined) return refused(trx, identity, actor, 'accountCreated', stop)
    const credentials = { passwordHash, mustChangePassword: true, createdBy: actor.id }
    const row = await insertAccount(trx, identity, wanted, credentials)
    if (row === undefined) return invalidFields([LOGIN_TAKEN]) ?? UNKNOWN
    await recordManaged(trx, identity, actor, row, 'accountCreated')
    return ok({ account: toAccount(row), password })
  })
}

/** Closes an account and ends its sessions. What it did stays. */
export const disableAccount = (identity: Identity, actor: Actor, id: string): Promise<Result<Account>> =>
  manage(identity, actor, id, 'accountDisabled', async (trx, row) => {
    await endSessions(trx, id)
    const disabled_at = row.disabled_at ?? isoNow(identity)
    await trx.updateTable('accounts').set({ disabled_at }).where('id', '=', id).execute()
    return undefined
  })

export const enableAccount = (identity: Identity, actor: Actor, id: string): Promise<Result<Account>> =>
  manage(identity, actor, id, 'accountEnabled', async (trx) => {
    await trx.updateTable('accounts').set({ disabled_at: null }).where('id', '=', id).execute()
    return undefined
  })

/** Takes a lost second factor away and ends the sessions; an official enrols another at the next sign-in. */
export const resetSecondFactor = (identity: Identity, actor: Actor, id: string): Promise<Result<Account>> =>
  manage(identity, actor, id, 'secondFactorReset', async (trx) => {
    await clearSecondFactor(trx, id)
    await endSessions(trx, id)
    return undefined
  })

/**
 * What may be changed on an account; the login and the enterprise stay what they were. An empty e-mail address or
 * telephone number takes away the one there was.
 */
export interface Amendment {
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly role?: AccountRole | undefined
  readonly unit?: string | undefined
  readonly county?: string | undefined
}

/** Changes who someone is and in which role; his sessions end, since they stood for what he was. */
export const amendAccount = (
  identity: Identity,
  actor: Actor,
  id: string,
  amendment: Amendment,
): Promise<Result<Account>> =>
  manage(identity, actor, id, 'accountAmended', async (trx, row) => {
    const amended = amendedBy(row, amendment)
    const stop = invalidFields(accountProblems(amended)) ?? whyNotManage(actor, amended)
    if (stop !== undefined) return stop
    const { name, role, email = null, phone = null } = amended
    await trx
      .updateTable('accounts')
      .set({ name: name.trim(), role, email, phone, ...placeOf(amended) })
      .where('id', '=', id)
      .execute()
    if (email !== row.email) await leaveAddress(trx, identity, row, ROLES[actor.role])
    await endSessions(trx, id)
    return undefined
  })

/** Lifts the lock of a login before its time; for the securityAdmin alone. */
export const unlockAccount = async (identity: Identity, actor: Actor, id: string): Promise<Result<Account>> =>
  identity.runtime.database.db.transaction().execute(async (trx) => {
    if (actor.role !== 'securityAdmin') {
      const stop = refuse('not-permitted', `解除锁定由安全管理员办理，${ROLES[actor.role]}不能。请联系安全管理员。`)
      return refused(trx, identity, actor, 'accountUnlocked', stop)
    }
    const row = await findAccount(trx, identity, id)
    if (row === undefined) return UNKNOWN
    await forgetFailures(trx, loginHash(row.login))
    await recordManaged(trx, identity, actor, row, 'accountUnlocked')
    return ok(toAccount(row))
  })

const amendedBy = (row: AccountRow, { name, email, phone, role, unit, county }: Amendment): NewAccount => ({
  login: row.login,
  role: role ?? roleOf(row),
  name: name ?? row.name,
  enterprise: row.enterprise ?? undefined,
  unit: unit ?? row.unit ?? undefined,
  county: county ?? row.county ?? undefined,
  email: (email ?? row.email) || undefined,
  phone: (phone ?? row.phone) || undefined,
})

/** Nobody else could bring in an enterprise's first confirmer, so its clerk may. */
const whyNotCreate = async (
  trx: Transaction<Schema>,
  identity: Identity,
  actor: Actor,
  wanted: NewAccount,
): Promise<Result<never> | undefined> => {
  const { role, enterprise } = wanted
  if (actor.role !== 'clerk' || role !== 'confirmer' || !isColleague(actor, enterprise))
    return whyNotManage(actor, wanted)
  const confirmer = await accountsIn(trx, identity)
    .where('enterprise', '=', enterprise ?? '')
    .where('role', '=', 'confirmer')
    .executeTakeFirst()
  return confirmer === undefined ? undefined : HAS_CONFIRMER
}

const whyNotJoin = async (trx: Transaction<Schema>, { enterprise }: NewAccount): Promise<Result<never> | undefined> => {
  if (enterprise === undefined) return undefined
  const registered = await trx.selectFrom('enterprises').select('id').where('id', '=', enterprise).executeTakeFirst()
  return registered === undefined ? NOT_REGISTERED : undefined
}

const NOT_REGISTERED = refuse('enterprise-unknown', '这个统一社会信用代码的企业尚未登记。请先由企业注册，再增加账户。')
const HAS_CONFIRMER = refuse('has-confirmer', '本企业已有企业确认人，其他账户由确认人增加。请联系本企业的确认人。')
