import { sql } from 'kysely'
import { type Actor, ok, type Result, ROLES, refuse } from '#lifecycle'
import { containing, type Page, type PageRequest, pageFrom } from '#service/reads/page.ts'
import { type Account, existing, isAdministrator, loginHash, toAccount } from './account.ts'
import type { Identity } from './identity.ts'
import { lockedLogins } from './lockout.ts'

/** Whether one can sign in with it; a disabled account is that only, locked or not. */
export const ACCOUNT_STATES = { inUse: '在用', locked: '已锁定', disabled: '已停用' } as const
export type AccountState = keyof typeof ACCOUNT_STATES

export interface AccountQuery extends PageRequest {
  /** In the name, the login or the credit code. */
  readonly search?: string | undefined
  readonly role?: string | undefined
  readonly state?: AccountState | undefined
  readonly sort?: keyof typeof ORDERS | undefined
}

export interface AccountLine extends Account {
  /** Until when too many failures keep everyone from signing in with it, ISO 8601. */
  readonly lockedUntil?: string
}

/** The accounts, for the administrators and the supervisor; those of their enterprise for its people. */
export const listAccounts = async (
  identity: Identity,
  actor: Actor,
  { search, role, state, sort = 'login', ...page }: AccountQuery,
): Promise<Result<Page<AccountLine>>> => {
  const all = isAdministrator(actor.role) || actor.role === 'supervisor'
  const { enterprise } = actor
  if (!all && enterprise === undefined)
    return refuse('not-permitted', `${ROLES[actor.role]}不能查看账户名单。请联系账户管理员。`)
  const { db } = identity.runtime.database
  const locked = await lockedLogins(db, identity)
  let found = existing(db, identity)
  if (!all) found = found.where('enterprise', '=', enterprise ?? '')
  if (role !== undefined) found = found.where('role', '=', role)
  if (state !== undefined) found = found.where('disabled_at', state === 'disabled' ? 'is not' : 'is', null)
  if (state === 'locked') found = found.where(hashed, 'in', [...locked.keys(), NONE])
  if (state === 'inUse') found = found.where(hashed, 'not in', [...locked.keys(), NONE])
  if (search !== undefined && search !== '')
    found = found.where((row) =>
      row.or([
        row('name', 'ilike', containing(search)),
        row('login', 'ilike', containing(search)),
        row('enterprise', 'ilike', containing(search)),
      ]),
    )
  const [order, direction] = ORDERS[sort]
  const { items, total } = await pageFrom(found, page, (rows) =>
    rows.selectAll().orderBy(order, direction).orderBy('login'),
  )
  return ok({ items: items.map((row) => lineOf(toAccount(row), locked)), total })
}

/** As `loginHash` has it; logins are stored trimmed. */
const hashed = sql<string>`encode(sha256(convert_to(lower(login), 'UTF8')), 'hex')`

/** No hash at all, since a list must not be empty in SQL. */
const NONE = ''

const ORDERS = {
  login: ['login', 'asc'],
  name: ['name', 'asc'],
  '-created': ['created_at', 'desc'],
} as const

const lineOf = (account: Account, locked: ReadonlyMap<string, Date>): AccountLine => {
  const until = locked.get(loginHash(account.login))
  return until === undefined ? account : { ...account, lockedUntil: until.toISOString() }
}
