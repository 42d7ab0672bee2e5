import type { z } from 'zod'
import type { Account, AccountLine, Identity, Result, SessionStage } from '#identity'
import { ROLES } from '#lifecycle'
import { today } from '#service'
import { PROVINCE } from '#service/province.ts'
import type { Refused } from '../server/endpoint.ts'
import type { AccountLine as AccountLineShape, Account as AccountShape, SessionView } from './shapes.ts'

export const accountView = (account: Account): z.output<typeof AccountShape> => {
  const { hasSecondFactor: secondFactor, ...shown } = account
  const unitName = account.unit === undefined ? undefined : PROVINCE.find(account.unit)?.name
  return { ...shown, roleName: ROLES[account.role], secondFactor, ...(unitName === undefined ? {} : { unitName }) }
}

/** The same in a list, with the lock of its login where there is one. */
export const accountLineView = (line: AccountLine): z.output<typeof AccountLineShape> => {
  const { lockedUntil, ...account } = line
  return { ...accountView(account), ...(lockedUntil === undefined ? {} : { lockedUntil }) }
}

export const sessionView = (
  { runtime, demo, oidc }: Identity,
  session: { readonly stage: SessionStage; readonly account: Account } | undefined,
): z.output<typeof SessionView> => ({
  signedIn: session?.stage === 'complete',
  stage: session?.stage ?? null,
  account: session === undefined ? null : accountView(session.account),
  demo,
  oidc: oidc !== undefined,
  now: runtime.clock.now().toISOString(),
  today: today(runtime.clock),
})

/** What `show` makes of a given answer; a refusal stays one. */
export const answered = <T, V>(answer: Result<T>, show: (value: T) => V): V | Refused =>
  answer.ok ? show(answer.value) : { refusal: answer.refusal }
