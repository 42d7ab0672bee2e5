import { type Account, type AccountRole, type AccountRow, isAccountRole, toAccount } from '#identity/account.ts'
import type { ClientInfo, Identity } from '#identity/identity.ts'
import { invalidFields } from '#identity/invalid-fields.ts'
import { accountProblems, insertAccount, LOGIN_TAKEN, type NewAccount } from '#identity/new-account.ts'
import { recordSecurityEvent } from '#identity/security-events.ts'
import { openSession, type SignedIn } from '#identity/sessions.ts'
import { type Actor, ok, type Result, ROLES, refuse } from '#lifecycle'
import { PROVINCE as REGIONS } from '#service/province.ts'
import { cityHeadOf, cityOfficerOf, clerkOf, EXPERTS, expertActor, PROVINCE } from './year/people.ts'

/**
 * Makes an account for each role, those of the rehearsal's invented people under their ids, so that its assignments are
 * theirs. None has a password. Done twice it makes nothing twice. Refuses outside the demo.
 */
export const demoAccounts = async (identity: Identity): Promise<Result<readonly Account[]>> => {
  if (!identity.demo) return NOT_IN_OFFICE
  await identity.runtime.database.db.transaction().execute(async (trx) => {
    for (const actor of cast()) await insertAccount(trx, identity, wantedOf(actor), demoCredentials(actor))
  })
  const rows = await demoRows(identity).orderBy('id').execute()
  return ok(rows.map(toAccount))
}

/** Makes the account of the rehearsal's clerk of each enterprise, named after it. Refuses outside the demo. */
export const demoClerks = async (
  identity: Identity,
  enterprises: readonly { readonly id: string; readonly name: string }[],
): Promise<Result<undefined>> => {
  if (!identity.demo) return NOT_IN_OFFICE
  await identity.runtime.database.db.transaction().execute(async (trx) => {
    for (const { id, name } of enterprises) {
      const clerk = { ...clerkOf(id), name: `${name}填报人` }
      await insertAccount(trx, identity, wantedOf(clerk), demoCredentials(clerk))
    }
  })
  return ok(undefined)
}

/** Whose desk to sit down at; the first of the role where no place is named. */
export interface DemoSeat {
  readonly role: AccountRole
  readonly unit?: string | undefined
  readonly county?: string | undefined
  readonly enterprise?: string | undefined
  /** A certain account, such as one of the experts. */
  readonly id?: string | undefined
}

/** Signs in without password or second factor, making the account where it is missing. Refuses outside the demo. */
export const signInAs = async (identity: Identity, seat: DemoSeat, client: ClientInfo): Promise<Result<SignedIn>> => {
  if (!identity.demo) return NOT_IN_OFFICE
  const row = await seatOf(identity, seat)
  if (!row.ok) return row
  return identity.runtime.database.db.transaction().execute(async (trx) => {
    const { id: account, login } = row.value
    const session = await openSession(trx, identity, row.value, 'complete', client)
    const { address } = client
    await recordSecurityEvent(trx, identity, { event: 'signedIn', account, login, address, detail: '演示' })
    return ok(session)
  })
}

const NOT_IN_OFFICE = refuse('not-in-demo', '免密登录只用于演示。请用登录名和密码登录。')

const person = (role: AccountRole, called: string, place: Partial<Actor> = {}): Actor => ({
  id: `demo-${role}${place.county === undefined ? '' : `-${place.county}`}`,
  name: `${called}（演示）`,
  role,
  ...place,
})

const cast = (): readonly Actor[] => [
  PROVINCE.officer,
  PROVINCE.head,
  ...REGIONS.reportingUnits.flatMap(({ code }) => [
    cityOfficerOf(code),
    cityHeadOf(code),
    countyPerson(REGIONS.countiesOf(code)[0]?.code ?? code),
  ]),
  ...EXPERTS.map(expertActor),
  ...(['supervisor', 'partner', 'accountAdmin', 'securityAdmin', 'auditAdmin'] as const).map((role) =>
    person(role, ROLES[role]),
  ),
]

const countyPerson = (county: string): Actor => person('countyOfficer', ROLES.countyOfficer, { county })

/** Logins are for show, since no password fits them. */
const wantedOf = ({ id, name, role, enterprise, unit, county }: Actor): NewAccount => ({
  login: id.replace(/^rehearsal-/, 'demo-'),
  role: isAccountRole(role) ? role : 'partner',
  name,
  enterprise,
  unit,
  county,
})

const demoCredentials = ({ id }: Actor) => ({
  id,
  passwordHash: null,
  mustChangePassword: false,
  createdBy: 'demo',
  demo: true,
})

const demoRows = ({ runtime }: Identity) =>
  runtime.database.db.selectFrom('accounts').selectAll().where('demo', '=', true)

const seatOf = async (identity: Identity, seat: DemoSeat): Promise<Result<AccountRow>> => {
  const found = await findSeat(identity, seat)
  if (found !== undefined) return ok(found)
  const actor = missing(seat)
  const stop = actor === undefined ? NO_SEAT : invalidFields(accountProblems(wantedOf(actor)))
  if (actor === undefined || stop !== undefined) return stop ?? NO_SEAT
  await insertAccount(identity.runtime.database.db, identity, wantedOf(actor), demoCredentials(actor))
  const made = await findSeat(identity, seat)
  return made === undefined ? (invalidFields([LOGIN_TAKEN]) ?? NO_SEAT) : ok(made)
}

const NO_SEAT = refuse('no-such-seat', '演示中没有这样的人员。请从演示的角色名单中选择，企业人员须指明企业。')

const findSeat = (identity: Identity, { role, ...place }: DemoSeat): Promise<AccountRow | undefined> =>
  demoRows(identity)
    .where((where) =>
      where.and([
        where('role', '=', role),
        ...(['id', 'unit', 'county', 'enterprise'] as const).flatMap((column) => {
          const value = place[column]
          return value === undefined ? [] : [where(column, '=', value)]
        }),
      ]),
    )
    .orderBy('id')
    .executeTakeFirst()

/** Someone for a place that had nobody: an enterprise's people, a county's officer. */
const missing = ({ role, enterprise, county, id }: DemoSeat): Actor | undefined => {
  if (id !== undefined) return undefined
  if (role === 'clerk' && enterprise !== undefined) return clerkOf(enterprise)
  if (role === 'confirmer' && enterprise !== undefined)
    return { id: `demo-confirmer-${enterprise}`, name: '企业确认人（演示）', role, enterprise }
  return role === 'countyOfficer' && county !== undefined ? countyPerson(county) : undefined
}
