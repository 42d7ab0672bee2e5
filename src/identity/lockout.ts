import { sql } from 'kysely'
import { showInstant } from '#kernel'
import { type Result, refuse } from '#lifecycle'
import { storable } from '#service/perform/validate-input.ts'
import { type Db, type Identity, isoIn, isoNow } from './identity.ts'
import { readSecuritySettings, type SecuritySettings } from './settings.ts'

/** On which login (by its hash), and from which address, an attempt is made. */
export interface Attempt {
  readonly loginHash: string
  readonly address: string
}

/**
 * Whether the login or the address is locked after too many failures in the counting time, with the hour at which to try
 * again. It is counted for logins that do not exist as well, so that a lock tells nothing about them.
 */
export const findLock = async (
  db: Db,
  identity: Identity,
  { loginHash, address }: Attempt,
): Promise<Result<never> | undefined> => {
  const settings = await readSecuritySettings(db)
  const ofLogin = await lockedUntil(db, 'login_hash', loginHash, settings.accountFailures, settings)
  const ofAddress = await lockedUntil(db, 'address', place(address), settings.addressFailures, settings)
  const now = identity.clock.now()
  if (ofLogin !== undefined && ofLogin > now) return refuse('account-locked', accountLocked(settings, ofLogin))
  if (ofAddress !== undefined && ofAddress > now) return refuse('address-locked', addressLocked(ofAddress))
  return undefined
}

/** Makes attempts on one login wait for each other until the transaction ends, so that none slips past the count. */
export const oneByOne = async (db: Db, { loginHash }: Attempt): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${loginHash}, 0))`.execute(db)
}

export const recordFailure = async (db: Db, identity: Identity, { loginHash, address }: Attempt): Promise<void> => {
  const row = { at: isoNow(identity), login_hash: loginHash, address: place(address) }
  await db.insertInto('failed_attempts').values(row).execute()
}

/** Forgets the failures of a login; those of an address pass with time only. */
export const forgetFailures = async (db: Db, loginHash: string): Promise<void> => {
  await db.deleteFrom('failed_attempts').where('login_hash', '=', loginHash).execute()
}

/** Until when each locked login is locked, by its hash. */
export const lockedLogins = async (db: Db, identity: Identity): Promise<ReadonlyMap<string, Date>> => {
  const settings = await readSecuritySettings(db)
  const { accountFailures: most, failureMinutes, lockMinutes } = settings
  const rows = await db
    .selectFrom('failed_attempts')
    .select(['login_hash', sql<string[]>`(array_agg(at order by at desc))[1:${sql.lit(most)}]`.as('failures')])
    .where('at', '>', isoIn(identity, -(failureMinutes + lockMinutes) * 60))
    .groupBy('login_hash')
    .having(sql<number>`count(*)`, '>=', most)
    .execute()
  const now = identity.clock.now()
  return new Map(
    rows.flatMap(({ login_hash, failures }) => {
      const until = untilOf(failures, most, settings)
      return until !== undefined && until > now ? [[login_hash, until]] : []
    }),
  )
}

/** The failures that count are the last so many; they lock when they lie close together. */
const lockedUntil = async (
  db: Db,
  column: 'login_hash' | 'address',
  value: string,
  most: number,
  settings: SecuritySettings,
): Promise<Date | undefined> => {
  const failures = await db
    .selectFrom('failed_attempts')
    .select('at')
    .where(column, '=', value)
    .orderBy('at', 'desc')
    .limit(most)
    .execute()
  return untilOf(
    failures.map(({ at }) => at),
    most,
    settings,
  )
}

/** When the lock ends that these failures, the newest first, amount to. */
const untilOf = (
  failures: readonly string[],
  most: number,
  { failureMinutes, lockMinutes }: SecuritySettings,
): Date | undefined => {
  const newest = failures[0]
  const oldest = failures[most - 1]
  if (newest === undefined || oldest === undefined) return undefined
  const last = Date.parse(newest)
  return last - Date.parse(oldest) <= failureMinutes * MINUTE ? new Date(last + lockMinutes * MINUTE) : undefined
}

const MINUTE = 60_000

const place = (address: string): string => storable(address, 100)

const accountLocked = ({ accountFailures, lockMinutes }: SecuritySettings, until: Date): string =>
  `登录失败已达${accountFailures}次，该登录名锁定${lockMinutes}分钟。请在${upTo(until)}以后再试，或由安全管理员解除锁定。`

const addressLocked = (until: Date): string =>
  `您所在的网络地址登录失败次数过多，暂停登录。请在${upTo(until)}以后再试。`

/** To the whole minute after, since the minute shown must not be too early. */
const upTo = (until: Date): string => showInstant(new Date(Math.ceil(until.getTime() / MINUTE) * MINUTE))
