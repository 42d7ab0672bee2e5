import { sql, type Transaction } from 'kysely'
import { ok, type Result, refuse } from '#lifecycle'
import { sendMail } from '#service/notify/mail.ts'
import type { Schema } from '#store'
import { type AccountRow, accountsIn, findAccount, loginHash, normalLogin } from './account.ts'
import { type ClientInfo, type Db, type Identity, isoIn, isoNow } from './identity.ts'
import { invalidFields } from './invalid-fields.ts'
import { forgetFailures } from './lockout.ts'
import { hashPassword, passwordProblems } from './password.ts'
import { setPassword } from './password-change.ts'
import { recordSecurityEvent } from './security-events.ts'
import { endSessions } from './sessions.ts'
import { newToken, tokenHash } from './tokens.ts'

/** What is answered to every request for a reset, whoever asks. */
export const RESET_REQUESTED =
  '如果这个登录名或邮箱有账户，重设密码的邮件已经发往账户登记的邮箱，30分钟内有效。没有收到的，请检查垃圾邮件，或联系账户管理员。'

/**
 * Mails a link to set a new password to the account of that login, or to each of that e-mail address. The answer is
 * always the same sentence. `{publicUrl}/app/password-reset/…` is the link.
 */
export const requestPasswordReset = async (
  identity: Identity,
  loginOrEmail: string,
  { address }: Pick<ClientInfo, 'address'>,
): Promise<string> => {
  await identity.runtime.database.db.transaction().execute(async (trx) => {
    for (const row of await accountsKnownAs(trx, identity, loginOrEmail)) await mailLink(trx, identity, row, address)
  })
  return RESET_REQUESTED
}

/** Sets a new password by the token of a link, once; ends all sessions of the account and lifts its lock. */
export const resetPassword = async (
  identity: Identity,
  token: string,
  next: string,
  { address }: Pick<ClientInfo, 'address'>,
): Promise<Result<undefined>> => {
  const { db } = identity.runtime.database
  const row = await accountOf(db, identity, token)
  if (row === undefined) return SPENT
  const unfit = invalidFields(passwordProblems(next, row))
  if (unfit !== undefined) return unfit
  const hashed = await hashPassword(next)
  return db.transaction().execute(async (trx) => {
    if (!(await spend(trx, identity, token))) return SPENT
    await setPassword(trx, identity, row.id, hashed)
    await endSessions(trx, row.id)
    await forgetFailures(trx, loginHash(row.login))
    const { id: account, login } = row
    await recordSecurityEvent(trx, identity, { event: 'passwordReset', account, login, address })
    return ok(undefined)
  })
}

const VALID_MINUTES = 30
/** Within the time a link is valid, so that nobody's mailbox can be filled by asking. */
const MOST_LINKS = 3

const SPENT = refuse(
  'reset-spent',
  '这个重设密码的链接已经用过、过期或不完整。请重新申请，并在30分钟内打开最新的邮件。',
)

const accountsKnownAs = (db: Db, identity: Identity, loginOrEmail: string): Promise<AccountRow[]> => {
  const wanted = normalLogin(loginOrEmail)
  return accountsIn(db, identity)
    .where((where) =>
      where.or([
        where(where.fn<string>('lower', ['login']), '=', wanted),
        where(where.fn<string>('lower', ['email']), '=', wanted),
      ]),
    )
    .where('disabled_at', 'is', null)
    .where('email', 'is not', null)
    .where('password_hash', 'is not', null)
    .orderBy('created_at')
    .limit(5)
    .execute()
}

const mailLink = async (
  trx: Transaction<Schema>,
  identity: Identity,
  { id: account, login, name, email }: AccountRow,
  address: string,
): Promise<void> => {
  if (email === null || !(await mayMail(trx, identity, account))) return
  const token = newToken()
  await trx
    .insertInto('password_resets')
    .values({
      hash: tokenHash(token),
      account,
      created_at: isoNow(identity),
      expires_at: isoIn(identity, VALID_MINUTES * 60),
      used_at: null,
    })
    .execute()
  await recordSecurityEvent(trx, identity, { event: 'passwordResetRequested', account, login, address })
  await sendMail(trx, identity.runtime, {
    recipient: email,
    subject: '培育：重设密码',
    body: letter(name, login, `${identity.publicUrl}/app/password-reset/${token}`),
  })
}

const mayMail = async (trx: Db, identity: Identity, account: string): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${account}, 1))`.execute(trx)
  const recent = await trx
    .selectFrom('password_resets')
    .select('hash')
    .where('account', '=', account)
    .where('created_at', '>', isoIn(identity, -VALID_MINUTES * 60))
    .execute()
  return recent.length < MOST_LINKS
}

const letter = (name: string, login: string, link: string): string => `${name}，您好：

有人为您的账户（登录名 ${login}）申请重设密码。请在${VALID_MINUTES}分钟内打开下面的链接，设置新的密码：

${link}

链接只能使用一次。如果不是您本人申请的，不必理会这封邮件，密码不会改变。

“专精特新”认定管理系统（培育）
`

const accountOf = async (db: Db, identity: Identity, token: string): Promise<AccountRow | undefined> => {
  const reset = await db
    .selectFrom('password_resets')
    .select('account')
    .where('hash', '=', tokenHash(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', isoNow(identity))
    .executeTakeFirst()
  const row = reset && (await findAccount(db, identity, reset.account))
  return row?.disabled_at === null ? row : undefined
}

/** Of two requests with the same token, the database lets one use it. */
const spend = async (trx: Db, identity: Identity, token: string): Promise<boolean> => {
  const spent = await trx
    .updateTable('password_resets')
    .set({ used_at: isoNow(identity) })
    .where('hash', '=', tokenHash(token))
    .where('used_at', 'is', null)
    .returning('hash')
    .execute()
  return spent.length === 1
}
