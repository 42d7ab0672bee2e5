import { randomUUID } from 'node:crypto'
import { parseUscc } from '#kernel'
import type { Actor } from '#lifecycle'
import { ok, type Result, refuse, refused } from '#lifecycle'
import { perform } from '#service/perform/perform.ts'
import { type Account, type AccountRow, accountsIn, problem, toAccount } from './account.ts'
import type { ClientInfo, Db, Identity } from './identity.ts'
import { invalidFields } from './invalid-fields.ts'
import {
  accountProblems,
  type Credentials,
  insertAccount,
  isTaken,
  LOGIN_TAKEN,
  type NewAccount,
} from './new-account.ts'
import { hashPassword, passwordProblems } from './password.ts'
import { recordSecurityEvent } from './security-events.ts'

export interface Applicant {
  readonly login: string
  readonly password: string
  /** Of the person. */
  readonly name: string
  readonly email: string
  readonly phone?: string | undefined
  readonly uscc: string
  readonly enterpriseName: string
  /** Region code of the county it is registered in. */
  readonly county: string
}

/** Registers an enterprise and makes the account of its first clerk, both or neither; its city verifies it afterwards. */
export const registerApplicant = async (
  identity: Identity,
  { login, password, name, email, phone, uscc, enterpriseName, county }: Applicant,
  { address }: Pick<ClientInfo, 'address'>,
): Promise<Result<Account>> => {
  const reading = parseUscc(uscc)
  if (!reading.ok) return invalidFields([problem('uscc', reading.code, reading.message)]) ?? KNOWN
  const wanted: NewAccount = { login, role: 'clerk', name, enterprise: reading.code, email, phone }
  const unfit = invalidFields([...accountProblems(wanted), ...passwordProblems(password, wanted)])
  if (unfit !== undefined) return unfit
  const { db } = identity.runtime.database
  const stop = (await whyNotRegister(db, identity, reading.code)) ?? ((await isTaken(db, login)) ? TAKEN : undefined)
  if (stop !== undefined) return stop
  const id = randomUUID()
  const credentials = { id, passwordHash: await hashPassword(password), mustChangePassword: false, createdBy: id }
  const made = await registerWith(identity, wanted, credentials, { name: enterpriseName, county, address })
  return made.ok ? ok(toAccount(made.value)) : made
}

/** Registers the enterprise of an account to be made, and makes the account in the same transaction. */
export const registerWith = async (
  identity: Identity,
  wanted: NewAccount,
  credentials: Credentials & { readonly id: string },
  { name, county, address }: { readonly name: string; readonly county: string; readonly address: string },
): Promise<Result<AccountRow>> => {
  const uscc = wanted.enterprise ?? ''
  const actor: Actor = { id: credentials.id, name: wanted.name, role: 'citizen' }
  let row: AccountRow | undefined
  const outcome = await perform(identity.runtime, {
    actor,
    act: 'enterprise.register',
    id: uscc,
    command: { uscc, name, county },
    key: 'register',
    inTransaction: async (trx) => {
      row = await insertAccount(trx, identity, wanted, credentials)
      if (row === undefined) return { code: 'incomplete', message: LOGIN_TAKEN.message, problems: [LOGIN_TAKEN] }
      const { id: account, login } = row
      await recordSecurityEvent(trx, identity, { event: 'applicantRegistered', account, login, address, detail: uscc })
      return undefined
    },
  })
  if (outcome.ok && row !== undefined) return ok(row)
  if (outcome.ok || outcome.refusal.code === 'already-exists') return KNOWN
  return refused(outcome.refusal)
}

const TAKEN = invalidFields([LOGIN_TAKEN])

const KNOWN = refuse(
  'enterprise-has-clerk',
  '这家企业已经注册，不能再次注册。请由本企业的企业确认人登录后为您增加账户；找不到确认人的，请联系所在市的工业和信息化部门。',
)

const NO_PEOPLE = refuse(
  'enterprise-without-clerk',
  '这家企业已经登记，但还没有账户。为防止冒名，请联系所在市的工业和信息化部门，由账户管理员开设账户。',
)

const whyNotRegister = async (db: Db, identity: Identity, uscc: string): Promise<Result<never> | undefined> => {
  const known = await db.selectFrom('enterprises').select('id').where('id', '=', uscc).executeTakeFirst()
  if (known === undefined) return undefined
  const person = await accountsIn(db, identity).where('enterprise', '=', uscc).executeTakeFirst()
  return person === undefined ? NO_PEOPLE : KNOWN
}
