import { storable } from '#service/perform/validate-input.ts'
import { type Db, type Identity, isoNow } from './identity.ts'

/** What is recorded about accounts and sign-ins. */
export const SECURITY_EVENTS = {
  signedIn: '登录',
  signInFailed: '登录失败',
  locked: '登录锁定',
  secondFactorPassed: '动态口令通过',
  secondFactorFailed: '动态口令不符',
  backupCodeUsed: '使用备用码',
  secondFactorEnrolled: '启用动态口令',
  secondFactorRemoved: '停用动态口令',
  secondFactorReset: '重置动态口令',
  signedOut: '退出',
  signedOutEverywhere: '全部退出',
  passwordChanged: '修改密码',
  passwordResetRequested: '申请重设密码',
  passwordReset: '重设密码',
  accountCreated: '建立账户',
  accountAmended: '变更账户',
  contactChanged: '变更联系方式',
  accountDisabled: '停用账户',
  accountEnabled: '恢复账户',
  accountUnlocked: '解除锁定',
  applicantRegistered: '企业注册',
  settingsChanged: '变更安全设置',
  refused: '越权被拒',
} as const
export type SecurityEventName = keyof typeof SECURITY_EVENTS

export interface SecurityEvent {
  readonly event: SecurityEventName
  /** Whose account it concerns. */
  readonly account?: string
  /** Who did it, where it was someone else. */
  readonly by?: string
  readonly login?: string
  readonly address?: string
  /** Never a password, token, code or secret. */
  readonly detail?: string
}

/** Records what happened to an account, in the transaction in which it happens. */
export const recordSecurityEvent = async (
  db: Db,
  identity: Pick<Identity, 'clock'>,
  { event, account, by, login, address, detail = '' }: SecurityEvent,
): Promise<void> => {
  const row = {
    at: isoNow(identity),
    event,
    account: account ?? null,
    by_id: by ?? null,
    login: login ?? null,
    address: address === undefined ? null : storable(address, 100),
    detail: storable(detail, 500),
  }
  await db.insertInto('security_events').values(row).execute()
}
