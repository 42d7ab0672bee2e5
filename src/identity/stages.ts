import { type AccountRow, isOfficial, roleOf } from './account.ts'
import type { SessionStage } from './sessions.ts'

/** What is still to be done before a session is complete; `proved` once the second factor was given. */
export const stageOf = (row: AccountRow, proved: boolean): SessionStage => {
  if (!proved && row.totp !== null) return 'needsSecondFactor'
  if (!proved && isOfficial(roleOf(row))) return 'mustEnrolSecondFactor'
  return row.must_change_password ? 'mustChangePassword' : 'complete'
}
