import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll } from 'vitest'
import {
  confirmSecondFactor,
  createAccount,
  enrolSecondFactor,
  type Identity,
  type NewAccount,
  openIdentity,
  type Result,
  registerApplicant,
  type SignedIn,
  signIn,
} from '#identity'
import { composeUscc } from '#kernel'
import type { Actor } from '#lifecycle'
import { type Config, readConfig } from '#service/config.ts'
import { openRuntime } from '#service/runtime.ts'
import { eachMigrated } from './databases.ts'

/** An identity module on an office of its own, with a clock that goes when told to. */
export interface Desk {
  readonly identity: Identity
  /** Lets so many seconds pass. */
  pass(seconds: number): void
  now(): Date
}

export const MINUTE = 60
export const HOUR = 3600

export const accountAdmin: Actor = { id: 'account-admin', name: '账户管理员甲', role: 'accountAdmin' }
export const securityAdmin: Actor = { id: 'security-admin', name: '安全管理员乙', role: 'securityAdmin' }
export const auditAdmin: Actor = { id: 'audit-admin', name: '审计管理员丙', role: 'auditAdmin' }

export const HERE = { address: '192.0.2.1', agent: 'Mozilla/5.0 (spec)' }
export const PASSWORD = 'Cai-Yuan-2019-Liao'
export const SHENYANG = '210100'
export const TIEXI = '210106'

/** Describes the same behaviour on an office of either kind; `env` is what the environment says beside its database. */
export const eachDesk = (
  body: (desk: () => Desk, name: 'PGlite' | 'PostgreSQL') => void,
  env: () => Readonly<Record<string, string>> = () => ({}),
): void =>
  eachMigrated((name, _open, place) => {
    let desk: Desk
    let folder: string
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'peiyu-secret-'))
      let now = new Date('2019-05-20T01:00:00.000Z')
      const clock = { now: () => now }
      const read: Config = readConfig({ PEIYU_DEMO: 'off', PEIYU_DATA: folder, ...env() })
      const runtime = await openRuntime({ database: place(), clock, mail: read.mail })
      const pass = (seconds: number) => {
        now = new Date(now.getTime() + seconds * 1000)
      }
      desk = { identity: openIdentity(runtime, read, clock), pass, now: clock.now }
    })
    afterAll(async () => {
      await desk.identity.runtime.close()
      rmSync(folder, { recursive: true, force: true })
    })
    body(() => desk, name)
  })

/** What was asked for; throws when it was refused. */
export const given = async <T>(answer: Promise<Result<T>>): Promise<T> => {
  const told = await answer
  if (!told.ok) throw new Error(`refused: ${told.refusal.code} ${told.refusal.message}`)
  return told.value
}

/** The code of the refusal, or `ok`. */
export const codeOf = async (answer: Promise<Result<unknown>>): Promise<string> => {
  const told = await answer
  return told.ok ? 'ok' : told.refusal.code
}

/** The first page of a list, long enough for all of a spec. */
export const FIRST = { page: 1, size: 200 }

let serial = 0

/** An account with the known password, made by the accountAdmin, that need not change it. */
export const anAccount = async (
  { identity }: Desk,
  wanted: Partial<NewAccount> = {},
): Promise<NewAccount & { id: string }> => {
  serial += 1
  const { role = 'provinceOfficer', login = `user${serial}` } = wanted
  const actor: Actor = { ...accountAdmin, role: role.endsWith('Admin') ? role : 'accountAdmin' }
  const made = { name: `人员${serial}`, ...wanted, login, role }
  const { account } = await given(createAccount(identity, actor, { ...made, password: PASSWORD }))
  const { db } = identity.runtime.database
  await db.updateTable('accounts').set({ must_change_password: false }).where('id', '=', account.id).execute()
  return { ...made, id: account.id }
}

/** An enterprise's clerk, registered by himself. */
export const aClerk = async ({
  identity,
}: Desk): Promise<{ id: string; login: string; uscc: string; email: string }> => {
  serial += 1
  const uscc = anUscc(serial)
  const login = `clerk${serial}`
  const email = `${login}@example.com`
  const applicant = { login, password: PASSWORD, name: '王填报', email, uscc, county: TIEXI }
  const { id } = await given(
    registerApplicant(identity, { ...applicant, enterpriseName: `沈阳第${serial}机械有限公司` }, HERE),
  )
  return { id, login, uscc, email }
}

export const anUscc = (number: number): string =>
  composeUscc({ kind: '91', region: TIEXI, serial: `MA0${String(number).padStart(5, '0')}` })

export const enter = (desk: Desk, login: string, password = PASSWORD, address = HERE.address) =>
  signIn(desk.identity, { login, password }, { ...HERE, address })

/** The code that an authenticator shows, so many steps from now. */
export const codeAt = ({ now }: Desk, secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now().getTime() + steps * 30_000 })

export interface Enrolled extends SignedIn {
  readonly secret: string
  readonly backupCodes: readonly string[]
}

/** Signs in for the first time and enrols a second factor. */
export const enrol = async (desk: Desk, login: string): Promise<Enrolled> => {
  const { token } = await given(enter(desk, login))
  const { secret } = await given(enrolSecondFactor(desk.identity, token))
  const confirmed = await given(confirmSecondFactor(desk.identity, token, codeAt(desk, secret)))
  desk.pass(60)
  return { ...confirmed, secret }
}
