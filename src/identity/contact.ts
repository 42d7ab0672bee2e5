import type { Transaction } from 'kysely'
import { showInstant } from '#kernel'
import { ok, type Result, refuse } from '#lifecycle'
import { sendMail } from '#service/notify/mail.ts'
import type { Schema } from '#store'
import { type Account, type AccountRow, contactProblems, findAccount, toAccount } from './account.ts'
import type { Identity } from './identity.ts'
import { invalidFields } from './invalid-fields.ts'
import { isPassword } from './password.ts'
import { voidResets, whyNotOwner } from './password-change.ts'
import { recordSecurityEvent } from './security-events.ts'
import { findSession, NO_SESSION, WRONG_STAGE } from './sessions.ts'

/** How to reach the bearer from now on, and the password that shows it is he who says so. */
export interface NewContact {
  readonly password: string
  readonly email: string
  /** Empty where there is none. */
  readonly phone: string
}

/** Changes the bearer's own e-mail address and telephone number; the address left is told by mail. */
export const changeContact = async (
  identity: Identity,
  token: string,
  { password, ...wanted }: NewContact,
): Promise<Result<Account>> => {
  const { db } = identity.runtime.database
  const found = await findSession(db, identity, token)
  if (found === undefined) return NO_SESSION
  const { row, session } = found
  if (session.stage !== 'complete') return WRONG_STAGE
  if (row.password_hash === null) return NO_PASSWORD
  const email = wanted.email.trim()
  const phone = wanted.phone.trim() === '' ? null : wanted.phone.trim()
  const unfit = invalidFields(contactProblems({ email, phone: phone ?? undefined }))
  if (unfit !== undefined) return unfit
  const right = await isPassword(password, row.password_hash)
  return db.transaction().execute(async (trx) => {
    const stop = await whyNotOwner(trx, identity, found, right)
    if (stop !== undefined) return stop
    // As it is by now: another request of the same bearer may have been quicker.
    const before = (await findAccount(trx, identity, row.id)) ?? row
    await trx.updateTable('accounts').set({ email, phone }).where('id', '=', row.id).execute()
    if (email !== before.email) await leaveAddress(trx, identity, before, '您本人')
    await recordChange(trx, identity, before, { email, phone }, session.address)
    return ok(toAccount({ ...before, email, phone }))
  })
}

/** Tells the address an account had that it stands there no more, by whom, and makes links mailed to it worth nothing. */
export const leaveAddress = async (
  trx: Transaction<Schema>,
  identity: Identity,
  { id, name, login, email }: AccountRow,
  by: string,
): Promise<void> => {
  await voidResets(trx, identity, id)
  if (email === null) return
  await sendMail(trx, identity.runtime, {
    recipient: email,
    subject: '培育：账户的邮箱已变更',
    body: letter(name, login, showInstant(identity.clock.now()), by),
  })
}

/** What was changed, never what it was or became. */
const recordChange = async (
  trx: Transaction<Schema>,
  identity: Identity,
  { id: account, login, ...before }: AccountRow,
  { email, phone }: Pick<AccountRow, 'email' | 'phone'>,
  address: string,
): Promise<void> => {
  const detail = [...(email === before.email ? [] : ['邮箱']), ...(phone === before.phone ? [] : ['电话'])].join('、')
  if (detail !== '')
    await recordSecurityEvent(trx, identity, { event: 'contactChanged', account, login, address, detail })
}

const letter = (name: string, login: string, at: string, by: string): string => `${name}，您好：

您的账户（登录名 ${login}）登记的邮箱已于${at}由${by}变更，不再是这个邮箱。今后的通知和重设密码的邮件都不再寄到这里。

如果这不是您的意思，账户可能已被别人使用，请立即联系账户管理员。

“专精特新”认定管理系统（培育）
`

const NO_PASSWORD = refuse(
  'no-password',
  '您的账户没有自己的密码（以统一身份认证登录，或是演示账户），不能在这里变更联系方式。请联系账户管理员或本企业的企业确认人。',
)
