import { ok, type Result, refuse } from '#lifecycle'
import { type AccountRow, loginHash } from './account.ts'
import { type Db, type Identity, isoNow } from './identity.ts'
import { invalidFields } from './invalid-fields.ts'
import { findLock, oneByOne, recordFailure } from './lockout.ts'
import { hashPassword, isPassword, passwordProblems } from './password.ts'
import { recordSecurityEvent } from './security-events.ts'
import {
  endSessions,
  type Found,
  findSession,
  NO_SESSION,
  rotateSession,
  type SignedIn,
  WRONG_STAGE,
} from './sessions.ts'

/** Changes the password of the bearer, who knows the old one; ends his other sessions and waiting links to reset it. */
export const changePassword = async (
  identity: Identity,
  token: string,
  { old, next }: { readonly old: string; readonly next: string },
): Promise<Result<SignedIn>> => {
  const { db } = identity.runtime.database
  const found = await findSession(db, identity, token)
  if (found === undefined) return NO_SESSION
  const { row, session } = found
  if (session.stage !== 'complete' && session.stage !== 'mustChangePassword') return WRONG_STAGE
  const unfit = invalidFields(passwordProblems(next, row, 'next'))
  if (unfit !== undefined) return unfit
  if (old === next) return SAME
  const right = await isPassword(old, row.password_hash)
  const hashed = await hashPassword(next)
  return db.transaction().execute(async (trx) => {
    const stop = await whyNotOwner(trx, identity, found, right)
    if (stop !== undefined) return stop
    await setPassword(trx, identity, row.id, hashed)
    await endSessions(trx, row.id, session.hash)
    const { id: account, login } = row
    await recordSecurityEvent(trx, identity, { event: 'passwordChanged', account, login, address: session.address })
    const signedIn = await rotateSession(trx, identity, found, 'complete')
    return signedIn === undefined ? NO_SESSION : ok(signedIn)
  })
}

/** Gives an account a password that stays; links to reset the former are worth nothing from then on. */
export const setPassword = async (trx: Db, identity: Identity, account: string, hashed: string): Promise<void> => {
  await trx
    .updateTable('accounts')
    .set({ password_hash: hashed, must_change_password: false })
    .where('id', '=', account)
    .execute()
  await voidResets(trx, identity, account)
}

/** From then on the links that were mailed to reset the password of an account are worth nothing. */
export const voidResets = async (trx: Db, identity: Identity, account: string): Promise<void> => {
  await trx
    .updateTable('password_resets')
    .set({ used_at: isoNow(identity) })
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .execute()
}

const SAME = refuse('same-password', '新密码与原密码相同。请另设一个新密码。')
const WRONG = refuse('wrong-password', '现在的密码不正确。请核对大小写后重试。')

/** A wrong password, given by the bearer to show who he is, counts towards the lock of the login as a failed sign-in does. */
export const whyNotOwner = async (
  trx: Db,
  identity: Identity,
  { row, session }: Found,
  right: boolean,
): Promise<Result<never> | undefined> => {
  const attempt = { loginHash: loginHash(row.login), address: session.address }
  await oneByOne(trx, attempt)
  const lock = await findLock(trx, identity, attempt)
  if (lock !== undefined) return lock
  if (!right) {
    await recordFailure(trx, identity, attempt)
    return WRONG
  }
  return (await isStill(trx, row)) ? undefined : NO_SESSION
}

/** Whether the password checked is still the password. */
const isStill = async (trx: Db, { id, password_hash }: AccountRow): Promise<boolean> => {
  const now = await trx.selectFrom('accounts').select('password_hash').where('id', '=', id).executeTakeFirst()
  return now?.password_hash === password_hash
}
