import type { Selectable } from 'kysely'
import type { Actor } from '#lifecycle'
import { ok, type Result, refuse } from '#lifecycle'
import { storable } from '#service/perform/validate-input.ts'
import type { SessionTable } from '#store/identity-schema.ts'
import { type Account, type AccountRow, accountsIn, actorOf, isOfficial, roleOf, toAccount } from './account.ts'
import { type ClientInfo, type Db, type Identity, isoIn, isoNow } from './identity.ts'
import { recordSecurityEvent } from './security-events.ts'
import { readSecuritySettings, type SecuritySettings, settingsColumn, settingsOf } from './settings.ts'
import { newToken, tokenHash } from './tokens.ts'

/** How far a session has come; only a `complete` one may do anything but rise. */
export const SESSION_STAGES = {
  needsSecondFactor: '待输入动态口令',
  mustEnrolSecondFactor: '须启用动态口令',
  mustChangePassword: '须修改密码',
  complete: '已登录',
} as const
export type SessionStage = keyof typeof SESSION_STAGES

/** A session as its bearer gets it. */
export interface SignedIn {
  /** For the bearer alone; a new one at every rise of stage. */
  readonly token: string
  readonly stage: SessionStage
  readonly account: Account
}

export interface Session {
  readonly account: Account
  /** As whom the bearer acts; he may only when the stage is `complete`. */
  readonly actor: Actor
  readonly stage: SessionStage
  readonly since: string
  /** When it ends whatever happens. */
  readonly expiresAt: string
}

/** The session of a token, or undefined when there is none (any more); notes at most once a minute that it is in use. */
export const sessionOf = async (identity: Identity, token: string): Promise<Session | undefined> => {
  const found = await findSession(identity.runtime.database.db, identity, token)
  if (found === undefined) return undefined
  const { session, row } = found
  await touch(identity, session)
  const account = toAccount(row)
  return {
    account,
    actor: actorOf(account),
    stage: session.stage,
    since: session.created_at,
    expiresAt: session.expires_at,
  }
}

/** Ends the session of a token; without one nothing happens. */
export const signOut = async (identity: Identity, token: string): Promise<void> => {
  await identity.runtime.database.db.transaction().execute(async (trx) => {
    const [ended] = await trx.deleteFrom('sessions').where('hash', '=', tokenHash(token)).returningAll().execute()
    if (ended === undefined) return
    const { account, address } = ended
    await recordSecurityEvent(trx, identity, { event: 'signedOut', account, address })
  })
}

/** Ends all sessions of the bearer's account, this one too; returns how many. */
export const signOutEverywhere = async (identity: Identity, token: string): Promise<Result<number>> =>
  identity.runtime.database.db.transaction().execute(async (trx) => {
    const found = await findSession(trx, identity, token)
    if (found === undefined) return NO_SESSION
    const { id, login } = found.row
    const value = await endSessions(trx, id)
    await recordSecurityEvent(trx, identity, { event: 'signedOutEverywhere', account: id, login, detail: `${value}处` })
    return ok(value)
  })

export const NO_SESSION: Result<never> = refuse('no-session', '登录已经失效，请重新登录。')
export const WRONG_STAGE: Result<never> = refuse(
  'wrong-stage',
  '当前的登录状态不能办理这一步，请按页面提示继续，或重新登录。',
)

export interface SessionRow extends Omit<Selectable<SessionTable>, 'stage'> {
  readonly stage: SessionStage
}

export interface Found {
  readonly session: SessionRow
  readonly row: AccountRow
}

/** The session of a token with its account, unless either is over. One statement, since every request asks it. */
export const findSession = async (db: Db, identity: Identity, token: string): Promise<Found | undefined> => {
  const found = await db
    .selectFrom('sessions')
    .innerJoin(accountsIn(db, identity).as('holder'), 'holder.id', 'sessions.account')
    .selectAll('holder')
    .select(OWN_COLUMNS)
    .select(settingsColumn.as('settings'))
    .where('sessions.hash', '=', tokenHash(token))
    .executeTakeFirst()
  if (found === undefined || found.disabled_at !== null || !isStage(found.stage)) return undefined
  const { hash, stage, pending_totp, opened_at, seen_at, expires_at, address, agent, settings, ...row } = found
  const idle = idleMinutes(settingsOf(settings), row)
  if (expires_at <= isoNow(identity) || seen_at <= isoIn(identity, -idle * 60)) return undefined
  const session = {
    hash,
    account: row.id,
    stage,
    pending_totp,
    created_at: opened_at,
    seen_at,
    expires_at,
    address,
    agent,
  }
  return { session, row }
}

/** Those of the session; when it began under a name of its own, as the account has such a column too. */
const OWN_COLUMNS = [
  'sessions.hash',
  'sessions.stage',
  'sessions.pending_totp',
  'sessions.created_at as opened_at',
  'sessions.seen_at',
  'sessions.expires_at',
  'sessions.address',
  'sessions.agent',
] as const

/** Begins a session at a stage. */
export const openSession = async (
  db: Db,
  identity: Identity,
  row: AccountRow,
  stage: SessionStage,
  { address, agent }: ClientInfo,
): Promise<SignedIn> => {
  const token = newToken()
  await db
    .insertInto('sessions')
    .values({
      hash: tokenHash(token),
      account: row.id,
      stage,
      pending_totp: null,
      created_at: isoNow(identity),
      seen_at: isoNow(identity),
      expires_at: await expiry(db, identity, stage),
      address: storable(address, 100),
      agent: storable(agent, 300),
    })
    .execute()
  return { token, stage, account: toAccount(row) }
}

/**
 * Brings a session to a stage under a new token; the old one is worth nothing from then on. Undefined when another
 * request was quicker.
 */
export const rotateSession = async (
  db: Db,
  identity: Identity,
  { session, row }: Found,
  stage: SessionStage,
): Promise<SignedIn | undefined> => {
  const token = newToken()
  const expires_at = session.stage === 'complete' ? session.expires_at : await expiry(db, identity, stage)
  const [risen] = await db
    .updateTable('sessions')
    .set({ hash: tokenHash(token), stage, pending_totp: null, seen_at: isoNow(identity), expires_at })
    .where('hash', '=', session.hash)
    .returning('hash')
    .execute()
  return risen === undefined ? undefined : { token, stage, account: toAccount(row) }
}

/** Ends the sessions of an account, but for the one kept; returns how many. */
export const endSessions = async (db: Db, account: string, kept = ''): Promise<number> => {
  const ended = await db
    .deleteFrom('sessions')
    .where('account', '=', account)
    .where('hash', '!=', kept)
    .returning('hash')
    .execute()
  return ended.length
}

const isStage = (stage: string): stage is SessionStage => Object.hasOwn(SESSION_STAGES, stage)

/** Enough to install an authenticator; not to leave a half-open door. */
const UNFINISHED_SECONDS = 15 * 60

const expiry = async (db: Db, identity: Identity, stage: SessionStage): Promise<string> => {
  if (stage !== 'complete') return isoIn(identity, UNFINISHED_SECONDS)
  return isoIn(identity, (await readSecuritySettings(db)).sessionHours * 3600)
}

const idleMinutes = ({ officialIdleMinutes, applicantIdleMinutes }: SecuritySettings, row: AccountRow): number =>
  isOfficial(roleOf(row)) ? officialIdleMinutes : applicantIdleMinutes

const touch = async (identity: Identity, { hash, seen_at }: SessionRow): Promise<void> => {
  if (seen_at > isoIn(identity, -60)) return
  await identity.runtime.database.db
    .updateTable('sessions')
    .set({ seen_at: isoNow(identity) })
    .where('hash', '=', hash)
    .where('seen_at', '<=', isoIn(identity, -60))
    .execute()
}
