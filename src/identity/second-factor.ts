import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { ok, type Result, refuse } from '#lifecycle'
import { type AccountRow, isOfficial, loginHash, roleOf } from './account.ts'
import type { Db, Identity } from './identity.ts'
import { type Attempt, findLock, forgetFailures, oneByOne, recordFailure } from './lockout.ts'
import { recordSecurityEvent, type SecurityEventName } from './security-events.ts'
import {
  endSessions,
  type Found,
  findSession,
  NO_SESSION,
  rotateSession,
  type SignedIn,
  WRONG_STAGE,
} from './sessions.ts'
import { stageOf } from './stages.ts'

/** Raises a session by a code of the authenticator, or by a backup code, each good for one time only. */
export const secondFactor = async (identity: Identity, token: string, code: string): Promise<Result<SignedIn>> =>
  identity.runtime.database.db.transaction().execute(async (trx) => {
    const found = await findSession(trx, identity, token)
    if (found === undefined) return NO_SESSION
    if (found.session.stage !== 'needsSecondFactor') return WRONG_STAGE
    const proof = await prove(trx, identity, found, code)
    if (!proof.ok) return proof
    await forgetFailures(trx, loginHash(found.row.login))
    await recordOf(trx, identity, found, proof.value)
    return risen(await rotateSession(trx, identity, found, stageOf(found.row, true)))
  })

/** What an authenticator needs: the secret as text, and as an address for a QR code. */
export interface Enrolment {
  readonly secret: string
  readonly uri: string
}

/** Begins to enrol a second factor: nothing changes until a code of it is confirmed in the same session. */
export const enrolSecondFactor = async (identity: Identity, token: string): Promise<Result<Enrolment>> => {
  const { db } = identity.runtime.database
  const found = await findSession(db, identity, token)
  const stop = whyNotEnrol(found)
  if (found === undefined || stop !== undefined) return stop ?? NO_SESSION
  const { row, session } = found
  const secret = new Secret({ size: 20 }).base32
  await db
    .updateTable('sessions')
    .set({ pending_totp: identity.seal.seal(secret, row.id) })
    .where('hash', '=', session.hash)
    .execute()
  return ok({ secret, uri: totpOf(row, secret).toString() })
}

export interface Confirmed extends SignedIn {
  /** Shown this once. */
  readonly backupCodes: readonly string[]
}

/** Confirms the enrolment by a first code; the other sessions of the account end. */
export const confirmSecondFactor = async (
  identity: Identity,
  token: string,
  code: string,
): Promise<Result<Confirmed>> =>
  identity.runtime.database.db.transaction().execute(async (trx) => {
    const found = await findSession(trx, identity, token)
    const stop = whyNotEnrol(found)
    if (found === undefined || stop !== undefined) return stop ?? NO_SESSION
    const { row, session } = found
    if (session.pending_totp === null) return WRONG_STAGE
    const secret = identity.seal.open(session.pending_totp, row.id)
    const step = stepOf(identity, row, secret, code)
    if (step === undefined) return WRONG_FIRST_CODE
    const [kept] = await trx
      .updateTable('accounts')
      .set({ totp: identity.seal.seal(secret, row.id), totp_last_step: step })
      .where('id', '=', row.id)
      .where('totp', 'is', null)
      .returning('id')
      .execute()
    if (kept === undefined) return ALREADY_ENROLLED
    const backupCodes = await newBackupCodes(trx, identity, row.id)
    await endSessions(trx, row.id, session.hash)
    await recordOf(trx, identity, found, 'secondFactorEnrolled')
    const signedIn = risen(await rotateSession(trx, identity, found, stageOf(row, true)))
    return signedIn.ok ? ok({ ...signedIn.value, backupCodes }) : signedIn
  })

/** Gives up the second factor, by a code of it; for those who need none. */
export const removeSecondFactor = async (identity: Identity, token: string, code: string): Promise<Result<SignedIn>> =>
  identity.runtime.database.db.transaction().execute(async (trx) => {
    const found = await findSession(trx, identity, token)
    if (found === undefined) return NO_SESSION
    if (found.session.stage !== 'complete' || found.row.totp === null) return WRONG_STAGE
    if (isOfficial(roleOf(found.row))) return NEEDED
    const proof = await prove(trx, identity, found, code)
    if (!proof.ok) return proof
    await clearSecondFactor(trx, found.row.id)
    await recordOf(trx, identity, found, 'secondFactorRemoved')
    return risen(await rotateSession(trx, identity, found, 'complete'))
  })

/** Leaves an account without a second factor and backup codes. */
export const clearSecondFactor = async (db: Db, account: string): Promise<void> => {
  await db.updateTable('accounts').set({ totp: null }).where('id', '=', account).execute()
  await db.deleteFrom('backup_codes').where('account', '=', account).execute()
}

const WRONG_CODE = refuse('wrong-code', '动态口令不正确，或已经用过。请等验证器显示下一个口令后重试，或使用备用码。')
const WRONG_FIRST_CODE = refuse(
  'wrong-code',
  '口令不正确。请核对手机时间是否准确，扫码后输入验证器现在显示的六位数字。',
)
const ALREADY_ENROLLED = refuse('already-enrolled', '动态口令已经启用。需要更换的，请先停用，或请账户管理员重置。')
const NEEDED = refuse(
  'second-factor-needed',
  '工作人员和专家的账户须使用动态口令，不能停用。更换手机的，请账户管理员重置。',
)

const whyNotEnrol = (found: Found | undefined): Result<never> | undefined => {
  if (found === undefined) return NO_SESSION
  const { session, row } = found
  if (session.stage !== 'mustEnrolSecondFactor' && session.stage !== 'complete') return WRONG_STAGE
  return row.totp === null ? undefined : ALREADY_ENROLLED
}

/** Takes a code once; every failure counts towards the lock of the login. */
const prove = async (trx: Db, identity: Identity, found: Found, code: string): Promise<Result<SecurityEventName>> => {
  const attempt: Attempt = { loginHash: loginHash(found.row.login), address: found.session.address }
  await oneByOne(trx, attempt)
  const lock = await findLock(trx, identity, attempt)
  if (lock !== undefined) return lock
  if (await takeCode(trx, identity, found.row, code)) return ok('secondFactorPassed')
  if (await takeBackupCode(trx, identity, found.row.id, code)) return ok('backupCodeUsed')
  await recordFailure(trx, identity, attempt)
  await recordOf(trx, identity, found, 'secondFactorFailed')
  return WRONG_CODE
}

/** Of two requests with the same code, the database lets one move the last step. */
const takeCode = async (trx: Db, identity: Identity, row: AccountRow, code: string): Promise<boolean> => {
  if (row.totp === null) return false
  const step = stepOf(identity, row, identity.seal.open(row.totp, row.id), code)
  if (step === undefined) return false
  const taken = await trx
    .updateTable('accounts')
    .set({ totp_last_step: step })
    .where('id', '=', row.id)
    .where('totp_last_step', '<', step)
    .returning('id')
    .execute()
  return taken.length === 1
}

const takeBackupCode = async (trx: Db, identity: Identity, account: string, code: string): Promise<boolean> => {
  const taken = await trx
    .deleteFrom('backup_codes')
    .where('account', '=', account)
    .where('hash', '=', backupHash(identity, account, code))
    .returning('hash')
    .execute()
  return taken.length === 1
}

/** Authenticators know SHA-1, six digits and thirty seconds; not all know more. */
const totpOf = ({ login }: AccountRow, secret: string): TOTP =>
  new TOTP({ issuer: '培育', label: login, secret, algorithm: 'SHA1', digits: 6, period: 30 })

/** The time step whose code it is: this one, the one before or the one after. */
const stepOf = ({ clock }: Identity, row: AccountRow, secret: string, code: string): number | undefined => {
  const totp = totpOf(row, secret)
  const timestamp = clock.now().getTime()
  const delta = totp.validate({ token: code.replace(/\s/g, ''), timestamp, window: 1 })
  return delta === null ? undefined : totp.counter({ timestamp }) + delta
}

const BACKUP_CODES = 10
const UNMISTAKABLE = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const newBackupCodes = async (trx: Db, identity: Identity, account: string): Promise<readonly string[]> => {
  const codes = Array.from({ length: BACKUP_CODES }, () => `${letters(5)}-${letters(5)}`)
  await trx.deleteFrom('backup_codes').where('account', '=', account).execute()
  const rows = codes.map((code) => ({ account, hash: backupHash(identity, account, code) }))
  await trx.insertInto('backup_codes').values(rows).execute()
  return codes
}

const letters = (count: number): string =>
  Array.from({ length: count }, () => UNMISTAKABLE[randomInt(UNMISTAKABLE.length)]).join('')

const backupHash = ({ seal }: Identity, account: string, code: string): string =>
  seal.digest(`${account}:${code.toUpperCase().replace(/[^A-Z0-9]/g, '')}`)

const recordOf = (trx: Db, identity: Identity, { row, session }: Found, event: SecurityEventName): Promise<void> =>
  recordSecurityEvent(trx, identity, { event, account: row.id, login: row.login, address: session.address })

const risen = (signedIn: SignedIn | undefined): Result<SignedIn> => (signedIn === undefined ? NO_SESSION : ok(signedIn))
