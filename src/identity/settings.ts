import { sql } from 'kysely'
import { type Actor, ok, type Result, ROLES, refuse } from '#lifecycle'
import { problem } from './account.ts'
import type { Db, Identity } from './identity.ts'
import { invalidFields } from './invalid-fields.ts'
import { recordSecurityEvent } from './security-events.ts'

/** What the securityAdmin sets: what it is called, its value until set, and its bounds. */
export const SECURITY_SETTINGS = {
  accountFailures: { title: '同一账户登录失败几次后锁定', initial: 5, min: 3, max: 20 },
  addressFailures: { title: '同一网络地址登录失败几次后锁定', initial: 50, min: 10, max: 10_000 },
  failureMinutes: { title: '登录失败的计数时间（分钟）', initial: 15, min: 5, max: 1440 },
  lockMinutes: { title: '锁定时间（分钟）', initial: 15, min: 5, max: 1440 },
  officialIdleMinutes: { title: '工作人员无操作自动退出的时间（分钟）', initial: 30, min: 5, max: 480 },
  applicantIdleMinutes: { title: '企业用户无操作自动退出的时间（分钟）', initial: 480, min: 10, max: 720 },
  sessionHours: { title: '一次登录的最长时间（小时）', initial: 12, min: 1, max: 24 },
} as const satisfies Record<string, { title: string; initial: number; min: number; max: number }>
export type SecuritySettingName = keyof typeof SECURITY_SETTINGS
export type SecuritySettings = Readonly<Record<SecuritySettingName, number>>

/** The settings as they stand. */
export const readSecuritySettings = async (db: Db): Promise<SecuritySettings> => {
  const rows = await db.selectFrom('security_settings').selectAll().execute()
  return settingsOf(Object.fromEntries(rows.map(({ name, value }) => [name, value])))
}

/** What has been set, as a column beside others; null where nothing has. */
export const settingsColumn = sql<Readonly<Record<string, number>> | null>`
  (select json_object_agg(name, value) from security_settings)`

/** The settings where some have been set. */
export const settingsOf = (set: Readonly<Record<string, number>> | null): SecuritySettings => {
  const of = (name: SecuritySettingName) => set?.[name] ?? SECURITY_SETTINGS[name].initial
  return {
    accountFailures: of('accountFailures'),
    addressFailures: of('addressFailures'),
    failureMinutes: of('failureMinutes'),
    lockMinutes: of('lockMinutes'),
    officialIdleMinutes: of('officialIdleMinutes'),
    applicantIdleMinutes: of('applicantIdleMinutes'),
    sessionHours: of('sessionHours'),
  }
}

/** Changes some settings; for the securityAdmin alone. */
export const setSecuritySettings = async (
  identity: Identity,
  actor: Actor,
  changes: Partial<SecuritySettings>,
): Promise<Result<SecuritySettings>> => {
  if (actor.role !== 'securityAdmin')
    return refuse('not-permitted', `安全设置只有安全管理员可以变更，${ROLES[actor.role]}不能。请联系安全管理员。`)
  const wanted = Object.entries(changes).filter(([, value]) => value !== undefined)
  const wrong = invalidFields(wanted.flatMap(([name, value]) => outOfBounds(name, value)))
  if (wrong !== undefined) return wrong
  return identity.runtime.database.db.transaction().execute(async (trx) => {
    for (const [name, value] of wanted) {
      await trx
        .insertInto('security_settings')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute()
    }
    const detail = wanted.map(([name, value]) => `${name}=${value}`).join('，')
    await recordSecurityEvent(trx, identity, { event: 'settingsChanged', by: actor.id, detail })
    return ok(await readSecuritySettings(trx))
  })
}

const isSetting = (name: string): name is SecuritySettingName => Object.hasOwn(SECURITY_SETTINGS, name)

const outOfBounds = (name: string, value: number) => {
  if (!isSetting(name)) return [problem(name, 'unknown', `没有名为“${name}”的安全设置，请核对。`)]
  const { title, min, max } = SECURITY_SETTINGS[name]
  if (Number.isInteger(value) && value >= min && value <= max) return []
  return [problem(name, 'out-of-range', `“${title}”应是${min}至${max}之间的整数，请更正。`)]
}
