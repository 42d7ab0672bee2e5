import { randomUUID } from 'node:crypto'
import type { FieldError } from '#engine'
import { parseUscc, type Region } from '#kernel'
import { ROLES, type Role } from '#lifecycle'
import { PROVINCE } from '#service/province.ts'
import { type AccountRole, type AccountRow, isAccountRole, normalLogin, personProblems, problem } from './account.ts'
import { type Db, type Identity, isoNow } from './identity.ts'

/** Who is to get an account, and whose it is: an enterprise's, a reporting unit's or a county's, as the role needs. */
export interface NewAccount {
  readonly login: string
  readonly role: AccountRole
  readonly name: string
  readonly enterprise?: string | undefined
  readonly unit?: string | undefined
  readonly county?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

type Place = 'enterprise' | 'unit' | 'county'

/** Where a role belongs. */
const PLACE_OF: Readonly<Partial<Record<Role, Place>>> = {
  clerk: 'enterprise',
  confirmer: 'enterprise',
  cityOfficer: 'unit',
  cityHead: 'unit',
  countyOfficer: 'county',
}

/** What is wrong with an account to be made. */
export const accountProblems = (wanted: NewAccount): readonly FieldError[] => [
  ...personProblems(wanted),
  ...(isAccountRole(wanted.role)
    ? placeProblems(wanted)
    : [problem('role', 'bad-role', `没有“${String(wanted.role).slice(0, 30)}”这种账户，请从列表中选择。`)]),
]

/** What goes into the row beside what was asked for. */
export interface Credentials {
  readonly passwordHash: string | null
  readonly mustChangePassword: boolean
  readonly createdBy: string
  readonly id?: string
  readonly demo?: boolean
  readonly oidc?: { readonly issuer: string; readonly subject: string }
}

/** Writes the account; undefined when the login, or the identity at the other provider, already has one. */
export const insertAccount = async (
  trx: Db,
  identity: Identity,
  wanted: NewAccount,
  credentials: Credentials,
): Promise<AccountRow | undefined> => {
  const [row] = await trx
    .insertInto('accounts')
    .values({
      id: credentials.id ?? randomUUID(),
      login: wanted.login.trim(),
      role: wanted.role,
      name: wanted.name.trim(),
      ...placeOf(wanted),
      email: wanted.email ?? null,
      phone: wanted.phone ?? null,
      password_hash: credentials.passwordHash,
      totp: null,
      totp_last_step: 0,
      must_change_password: credentials.mustChangePassword,
      disabled_at: null,
      oidc_issuer: credentials.oidc?.issuer ?? null,
      oidc_subject: credentials.oidc?.subject ?? null,
      demo: credentials.demo ?? false,
      created_at: isoNow(identity),
      created_by: credentials.createdBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .execute()
  return row
}

/** The place of an account as its role needs it, and nothing beside. */
export const placeOf = ({ role, enterprise = null, unit = null, county = null }: Placed) => {
  const nowhere = { enterprise: null, unit: null, county: null }
  const place: Place | undefined = PLACE_OF[role]
  switch (place) {
    case 'enterprise':
      return { ...nowhere, enterprise }
    case 'unit':
      return { ...nowhere, unit }
    case 'county':
      return { ...nowhere, unit: county === null ? null : PROVINCE.unitOf(county).code, county }
    case undefined:
      return nowhere
  }
}

type Placed = Pick<{ [K in keyof NewAccount]: NewAccount[K] | null }, 'enterprise' | 'unit' | 'county'> &
  Pick<NewAccount, 'role'>

/** Whether the login is taken, also by an account that is not to be seen. */
export const isTaken = async (db: Db, login: string): Promise<boolean> =>
  (await db
    .selectFrom('accounts')
    .select('id')
    .where((where) => where(where.fn<string>('lower', ['login']), '=', normalLogin(login)))
    .executeTakeFirst()) !== undefined

export const LOGIN_TAKEN: FieldError = problem('login', 'login-taken', '这个登录名已有人使用，请换一个。')

const placeProblems = ({ role, enterprise, unit, county }: NewAccount): readonly FieldError[] => {
  const place: Place | undefined = PLACE_OF[role]
  switch (place) {
    case 'enterprise': {
      const reading = parseUscc(enterprise ?? '')
      if (!reading.ok) return [problem('enterprise', reading.code, reading.message)]
      return reading.code === enterprise ? [] : [problem('enterprise', 'bad-enterprise', UPPER_CASE)]
    }
    case 'unit':
      return PROVINCE.reportingUnits.some(({ code }) => code === unit)
        ? []
        : [problem('unit', 'bad-unit', `${ROLES[role]}须属于一个推荐单位，请从${UNITS}中选择。`)]
    case 'county':
      return PROVINCE.isCounty(county ?? '')
        ? []
        : [problem('county', 'bad-county', `${ROLES[role]}须属于一个县（市、区），请从地区名单中选择。`)]
    case undefined:
      return []
  }
}

const named = (kind: Region['kind']) => PROVINCE.reportingUnits.filter((unit) => unit.kind === kind)
/** 14个市和沈抚示范区 */
const UNITS = [`${named('city').length}个市`, ...named('zone').map(({ name }) => name)].join('和')

const UPPER_CASE = '统一社会信用代码应全部大写，前后不留空格，请更正。'
