import { ok, type Result, refuse } from '#lifecycle'
import { type AccountRow, findByLogin, isLogin, loginHash } from './account.ts'
import type { ClientInfo, Db, Identity } from './identity.ts'
import { type Attempt, findLock, oneByOne, recordFailure } from './lockout.ts'
import { enter } from './open-session.ts'
import { isPassword } from './password.ts'
import { recordSecurityEvent } from './security-events.ts'
import type { SignedIn } from './sessions.ts'

/**
 * Signs in with a password; the stage tells what is still to be done. Refuses `wrong-credentials`, `account-locked` or
 * `address-locked`, and none of them, nor the time it takes, tells whether the login exists.
 */
export const signIn = async (
  identity: Identity,
  { login, password }: { readonly login: string; readonly password: string },
  client: ClientInfo,
): Promise<Result<SignedIn>> => {
  const { db } = identity.runtime.database
  const attempt: Attempt = { loginHash: loginHash(login), address: client.address }
  const lock = await findLock(db, identity, attempt)
  if (lock !== undefined) return locked(db, identity, login, client, lock)
  const known = await findByLogin(db, identity, login)
  const right = await isPassword(password, known?.password_hash)
  return db.transaction().execute(async (trx) => {
    await oneByOne(trx, attempt)
    const met = await findLock(trx, identity, attempt)
    if (met !== undefined) return locked(trx, identity, login, client, met)
    const row = right ? await unchanged(trx, identity, known) : undefined
    if (row === undefined) return fail(trx, identity, { login, attempt, known })
    return ok(await enter(trx, identity, row, client, '密码'))
  })
}

const WRONG = refuse(
  'wrong-credentials',
  '登录名或密码不正确。请核对大小写后重试；忘记密码的，可以用“忘记密码”重新设置。',
)

/** The account as it stands now, if it may still be entered with the password that was checked. */
const unchanged = async (
  db: Db,
  identity: Identity,
  known: AccountRow | undefined,
): Promise<AccountRow | undefined> => {
  const row = known && (await findByLogin(db, identity, known.login))
  return row?.password_hash === known?.password_hash && row?.disabled_at === null ? row : undefined
}

const fail = async (
  db: Db,
  identity: Identity,
  {
    login,
    attempt,
    known,
  }: { readonly login: string; readonly attempt: Attempt; readonly known: AccountRow | undefined },
): Promise<Result<never>> => {
  await recordFailure(db, identity, attempt)
  await recordSecurityEvent(db, identity, {
    event: 'signInFailed',
    ...(known === undefined ? {} : { account: known.id }),
    login: known?.login ?? tried(login),
    address: attempt.address,
  })
  return WRONG
}

const locked = async (
  db: Db,
  identity: Identity,
  login: string,
  { address }: ClientInfo,
  lock: Result<never>,
): Promise<Result<never>> => {
  await recordSecurityEvent(db, identity, { event: 'locked', login: tried(login), address })
  return lock
}

/** What cannot be a login may be a password typed in the wrong place. */
const tried = (login: string): string => (isLogin(login.trim()) ? login.trim() : '（不是登录名）')
