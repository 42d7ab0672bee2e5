import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { FieldError } from '#engine'
import { type Actor, ROLES, type Role } from '#lifecycle'
import type { AccountTable } from '#store/identity-schema.ts'
import type { Db, Identity } from './identity.ts'

export type AccountRow = Selectable<AccountTable>

/** The roles an account can have; a citizen needs none, and the system is nobody. */
export type AccountRole = Exclude<Role, 'citizen' | 'system'>

/** An account as people see it: without anything secret. */
export interface Account {
  readonly id: string
  readonly login: string
  readonly role: AccountRole
  readonly name: string
  readonly enterprise?: string
  readonly unit?: string
  readonly county?: string
  readonly email?: string
  readonly phone?: string
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  readonly disabledAt?: string
  readonly createdAt: string
}

export const ADMINISTRATORS = ['accountAdmin', 'securityAdmin', 'auditAdmin'] as const
export type Administrator = (typeof ADMINISTRATORS)[number]

export const isAdministrator = (role: string): role is Administrator => ADMINISTRATORS.some((one) => one === role)

/** Those whose work is an office's: they need a second factor and have the shorter idle time. */
const OFFICIALS: readonly Role[] = [
  'countyOfficer',
  'cityOfficer',
  'cityHead',
  'provinceOfficer',
  'provinceHead',
  'supervisor',
  'expert',
  ...ADMINISTRATORS,
]

/** Whether accounts of this role work for an office of the programme, and not for an enterprise. */
export const isOfficial = (role: Role): boolean => OFFICIALS.includes(role)

export const isAccountRole = (role: string): role is AccountRole =>
  Object.hasOwn(ROLES, role) && role !== 'citizen' && role !== 'system'

export const toAccount = (row: AccountRow): Account => ({
  id: row.id,
  login: row.login,
  role: roleOf(row),
  name: row.name,
  ...(row.enterprise === null ? {} : { enterprise: row.enterprise }),
  ...(row.unit === null ? {} : { unit: row.unit }),
  ...(row.county === null ? {} : { county: row.county }),
  ...(row.email === null ? {} : { email: row.email }),
  ...(row.phone === null ? {} : { phone: row.phone }),
  hasPassword: row.password_hash !== null,
  hasSecondFactor: row.totp !== null,
  ...(row.disabled_at === null ? {} : { disabledAt: row.disabled_at }),
  createdAt: row.created_at,
})

export const actorOf = ({ id, name, role, enterprise, unit, county }: Account): Actor => ({
  id,
  name,
  role,
  ...(enterprise === undefined ? {} : { enterprise }),
  ...(unit === undefined ? {} : { unit }),
  ...(county === undefined ? {} : { county }),
})

export const roleOf = ({ id, role }: Pick<AccountRow, 'id' | 'role'>): AccountRole => {
  if (isAccountRole(role)) return role
  throw new Error(`account ${id} has the unknown role ${role}`)
}

/** The accounts there are: those of the demo only in the demo. */
export const accountsIn = (db: Db, identity: Pick<Identity, 'demo'>) => existing(db, identity).selectAll()

/** The same, with nothing selected yet. */
export const existing = (db: Db, { demo }: Pick<Identity, 'demo'>) =>
  db.selectFrom('accounts').where((where) => (demo ? where.val(true) : where('demo', '=', false)))

export const findAccount = (db: Db, identity: Pick<Identity, 'demo'>, id: string): Promise<AccountRow | undefined> =>
  accountsIn(db, identity).where('id', '=', id).executeTakeFirst()

export const findByLogin = (db: Db, identity: Pick<Identity, 'demo'>, login: string): Promise<AccountRow | undefined> =>
  accountsIn(db, identity)
    .where((where) => where(where.fn<string>('lower', ['login']), '=', normalLogin(login)))
    .executeTakeFirst()

/** As logins are compared. */
export const normalLogin = (login: string): string => login.trim().toLowerCase()

/** Under which attempts on a login are counted, whether it exists or not. */
export const loginHash = (login: string): string => createHash('sha256').update(normalLogin(login)).digest('hex')

export const isLogin = (login: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._@-]{2,63}$/.test(login)

/** What is wrong with how a person is to be known. */
export const personProblems = (person: {
  readonly login: string
  readonly name: string
  readonly email?: string | undefined
  readonly phone?: string | undefined
}): readonly FieldError[] => [
  ...(isLogin(person.login)
    ? []
    : [problem('login', 'bad-login', '登录名由3至64个字母、数字或 . _ @ - 组成，以字母或数字开头，请更正。')]),
  ...(isName(person.name) ? [] : [problem('name', 'bad-name', '姓名为1至50个字，不含特殊控制字符，请更正。')]),
  ...contactProblems(person),
]

/** What is wrong with how a person is to be reached. */
export const contactProblems = ({ email, phone }: Contact): readonly FieldError[] => [
  ...(email === undefined || isEmail(email)
    ? []
    : [problem('email', 'bad-email', '电子邮箱应写作 name@example.com 的形式，不超过254个字符，请更正。')]),
  ...(phone === undefined || /^\+?[0-9-]{5,20}$/.test(phone)
    ? []
    : [problem('phone', 'bad-phone', '电话由5至20位数字或连字符组成，请更正。')]),
]

interface Contact {
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

export const problem = (field: string, code: string, message: string): FieldError => ({ code, field, message })

const isName = (name: string): boolean =>
  name.trim() !== '' && [...name].length <= 50 && name.isWellFormed() && !/\p{Cc}/u.test(name)

/** Close to what mail servers take; a line break or a second address must never reach a mail's head. */
const isEmail = (email: string): boolean =>
  email.length <= 254 && /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\]]+$/.test(email)
