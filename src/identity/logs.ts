import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { addDays, type Day, startOf } from '#kernel'
import type { Actor } from '#lifecycle'
import { ok, type Result, refuse } from '#lifecycle'
import { containing, type Page, type PageRequest, pageFrom } from '#service/reads/page.ts'
import type { Identity } from './identity.ts'

/** What either record is asked: a range of days in Asia/Shanghai, both included, and an order by time. */
interface LogQuery extends PageRequest {
  readonly search?: string | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  /** Newest first unless it is `at`. */
  readonly sort?: 'at' | '-at' | undefined
}

export interface SecurityEventQuery extends LogQuery {
  readonly event?: string | undefined
}

export interface SecurityEventLine {
  readonly id: number
  readonly at: string
  readonly event: string
  /** Whose account it concerns, its login, and what its holder is called now. */
  readonly account: string | null
  readonly login: string | null
  readonly accountName: string | null
  /** Who did it, where it was someone else. */
  readonly by: string | null
  readonly byName: string | null
  readonly address: string | null
  readonly detail: string
}

/** Security events; the search is for a person's name or login, a whole login that was tried, or a whole network address. For the auditAdmin. */
export const listSecurityEvents = async (
  { runtime }: Identity,
  actor: Actor,
  { search, event, from, to, sort = '-at', ...page }: SecurityEventQuery,
): Promise<Result<Page<SecurityEventLine>>> => {
  if (actor.role !== 'auditAdmin') return refuse('not-permitted', '安全事件只有审计管理员可以查看。请联系审计管理员。')
  let found = runtime.database.db.selectFrom('security_events')
  if (from !== undefined) found = found.where('at', '>=', beginning(from))
  if (to !== undefined) found = found.where('at', '<', beginning(addDays(to, 1)))
  if (event !== undefined) found = found.where('event', '=', event)
  if (search !== undefined && search !== '')
    found = found.where((row) =>
      row.or([
        sql<SqlBool>`account = any(${people(sql`id`, search)})`,
        sql<SqlBool>`by_id = any(${people(sql`id`, search)})`,
        // An attempt on a locked login names no account, one on a login that nobody has can name none.
        sql<SqlBool>`lower(login) = any(${people(sql`lower(login)`, search)})`,
        sql<SqlBool>`lower(login) = ${search.toLowerCase()}`,
        row('address', '=', search),
      ]),
    )
  return ok(
    await pageFrom(found, page, (rows) =>
      rows
        .select(['id', 'at', 'event', 'account', 'login', 'by_id as by', 'address', 'detail'])
        .select([nameOf('account').as('accountName'), nameOf('by_id').as('byName')])
        .orderBy('at', DIRECTIONS[sort])
        .orderBy('id', DIRECTIONS[sort]),
    ),
  )
}

export interface AccessQuery extends LogQuery {
  readonly role?: string | undefined
  readonly kind?: string | undefined
}

export interface AccessLine {
  readonly id: number
  readonly at: string
  /** Who read, what he was called and in which role, all as it was then. */
  readonly account: string
  readonly name: string
  readonly role: string
  readonly kind: string
  readonly thing: string
}

/** Who read what; the search is for a person's name or login, or the whole number of a thing. For supervisor and auditAdmin. */
export const listAccesses = async (
  { runtime }: Identity,
  actor: Actor,
  { search, role, kind, from, to, sort = '-at', ...page }: AccessQuery,
): Promise<Result<Page<AccessLine>>> => {
  if (actor.role !== 'supervisor' && actor.role !== 'auditAdmin')
    return refuse('not-permitted', '查阅记录只有监督员和审计管理员可以查看。请联系他们。')
  let found = runtime.database.db.selectFrom('accesses')
  if (from !== undefined) found = found.where('at', '>=', beginning(from))
  if (to !== undefined) found = found.where('at', '<', beginning(addDays(to, 1)))
  if (role !== undefined) found = found.where('role', '=', role)
  if (kind !== undefined) found = found.where('kind', '=', kind)
  if (search !== undefined && search !== '')
    found = found.where((row) =>
      row.or([
        sql<SqlBool>`account = any(${people(sql`id`, search)})`,
        row('name', '=', search),
        row('thing', '=', search),
      ]),
    )
  return ok(
    await pageFrom(found, page, (rows) =>
      rows.selectAll().orderBy('at', DIRECTIONS[sort]).orderBy('id', DIRECTIONS[sort]),
    ),
  )
}

const DIRECTIONS = { at: 'asc', '-at': 'desc' } as const

const beginning = (on: Day): string => startOf(on).toISOString()

/**
 * A column of the accounts whose name or login contains the text. As an array it is looked up once, in the accounts, and then by index in the
 * record, whose own names could only be searched row by row.
 */
const people = (column: RawBuilder<unknown>, text: string) =>
  sql`array(select ${column} from accounts where name ilike ${containing(text)} or login ilike ${containing(text)})`

const nameOf = (column: 'account' | 'by_id') =>
  sql<string | null>`(select name from accounts where accounts.id = security_events.${sql.ref(column)})`
