import { type AccountRow, loginHash } from './account.ts'
import type { ClientInfo, Db, Identity } from './identity.ts'
import { forgetFailures } from './lockout.ts'
import { recordSecurityEvent } from './security-events.ts'
import { openSession, SESSION_STAGES, type SignedIn } from './sessions.ts'
import { stageOf } from './stages.ts'

/** Lets in who has proved, in the way told, that the account is his; the second factor comes next where there is one. */
export const enter = async (
  db: Db,
  identity: Identity,
  row: AccountRow,
  client: ClientInfo,
  way: '密码' | '统一身份认证',
): Promise<SignedIn> => {
  const session = await openSession(db, identity, row, stageOf(row, false), client)
  // Until the second factor is given, failures go on counting: a known password must not buy more guesses at the code.
  if (session.stage !== 'needsSecondFactor') await forgetFailures(db, loginHash(row.login))
  const { id: account, login } = row
  const detail = `${way}，${SESSION_STAGES[session.stage]}`
  await recordSecurityEvent(db, identity, { event: 'signedIn', account, login, address: client.address, detail })
  return session
}
