import { randomUUID } from 'node:crypto'
import { parseUscc, registrationRegion, type Uscc } from '#kernel'
import { ok, type Result, refuse, SYSTEM } from '#lifecycle'
import { perform } from '#service/perform/perform.ts'
import { PROVINCE } from '#service/province.ts'
import { type AccountRow, problem } from './account.ts'
import type { Claims } from './claims.ts'
import type { ClientInfo, Identity } from './identity.ts'
import { invalidFields } from './invalid-fields.ts'
import { accountProblems, type Credentials, insertAccount, isTaken, type NewAccount } from './new-account.ts'
import { registerWith } from './registration.ts'
import { recordSecurityEvent } from './security-events.ts'

/**
 * The account of who came by the unified identity: the one he has, or for a legal person (claims `uscc` and `name`) one
 * made now, with the enterprise registered. What the provider vouches for needs no city to verify it.
 */
export const welcomeLegalPerson = async (
  identity: Identity,
  claims: Claims,
  row: AccountRow | undefined,
  client: ClientInfo,
): Promise<Result<AccountRow>> => {
  if (row === undefined && (claims.uscc === undefined || claims.name === undefined)) return STRANGER
  const known = row === undefined ? await admit(identity, claims, client) : ok(row)
  if (!known.ok) return known
  const { enterprise } = known.value
  if (enterprise !== null && enterprise === claims.uscc) await verify(identity, enterprise)
  return known
}

const STRANGER = refuse(
  'oidc-stranger',
  '统一身份认证已通过，但没有与之对应的账户。法人请用企业的法人账号登录；工作人员请联系账户管理员开设账户。',
)
const NO_COUNTY = refuse(
  'oidc-no-county',
  '统一身份认证没有给出企业所在的县（市、区），也不能从统一社会信用代码得知。请用登录页的“企业注册”登记。',
)

const admit = async (
  identity: Identity,
  { issuer, subject, name = '', uscc = '', county, email }: Claims,
  { address }: ClientInfo,
): Promise<Result<AccountRow>> => {
  const reading = parseUscc(uscc)
  if (!reading.ok) return invalidFields([problem('uscc', reading.code, reading.message)]) ?? STRANGER
  const enterprise = reading.code
  const login = (await isTaken(identity.runtime.database.db, enterprise))
    ? `${enterprise}-${randomUUID().slice(0, 8)}`
    : enterprise
  const wanted: NewAccount = { login, role: 'confirmer', name: [...name].slice(0, 50).join(''), enterprise, email }
  const unfit = invalidFields(accountProblems(wanted))
  if (unfit !== undefined) return unfit
  const id = randomUUID()
  const oidc = { issuer, subject }
  const credentials = { id, oidc, passwordHash: null, mustChangePassword: false, createdBy: id }
  if (await isRegistered(identity, enterprise)) return join(identity, wanted, credentials, address)
  const place = [county, registrationRegion(enterprise)].find((code) => code !== undefined && PROVINCE.isCounty(code))
  if (place === undefined) return NO_COUNTY
  const made = await registerWith(identity, wanted, credentials, { name, county: place, address })
  // Registered by someone else in the meantime: join it.
  return !made.ok && made.refusal.code === 'enterprise-has-clerk' ? join(identity, wanted, credentials, address) : made
}

const isRegistered = async ({ runtime }: Identity, uscc: Uscc): Promise<boolean> =>
  (await runtime.database.db.selectFrom('enterprises').select('id').where('id', '=', uscc).executeTakeFirst()) !==
  undefined

const join = (
  identity: Identity,
  wanted: NewAccount,
  credentials: Credentials,
  address: string,
): Promise<Result<AccountRow>> =>
  identity.runtime.database.db.transaction().execute(async (trx) => {
    const row = await insertAccount(trx, identity, wanted, credentials)
    if (row === undefined) return AGAIN
    const { id: account, login } = row
    const detail = `统一身份认证，${row.enterprise}`
    await recordSecurityEvent(trx, identity, { event: 'applicantRegistered', account, login, address, detail })
    return ok(row)
  })

const AGAIN = refuse('oidc-again', '账户正在另一处建立。请稍候，重新用统一身份认证登录。')

/** Only what still waits for verification; whatever else it is, the office has spoken. */
const verify = async ({ runtime }: Identity, uscc: string): Promise<void> => {
  const { db } = runtime.database
  const enterprise = await db.selectFrom('enterprises').select('stage').where('id', '=', uscc).executeTakeFirst()
  if (enterprise?.stage !== 'registered') return
  const key = `oidc-${uscc}-${randomUUID()}`
  await perform(runtime, { actor: SYSTEM, act: 'enterprise.verify', id: uscc, command: {}, key })
}
