export type { Result } from '#lifecycle'
export { type Account, type AccountRole, type Administrator, isOfficial } from './account.ts'
export {
  ACCOUNT_STATES,
  type AccountLine,
  type AccountQuery,
  type AccountState,
  listAccounts,
} from './account-list.ts'
export {
  type Amendment,
  amendAccount,
  type Created,
  createAccount,
  disableAccount,
  enableAccount,
  resetSecondFactor,
  unlockAccount,
} from './administration.ts'
export { changeContact, type NewContact } from './contact.ts'
export { createFirstAccount, type FirstAccount } from './first-account.ts'
export { type ClientInfo, type Identity, openIdentity } from './identity.ts'
export {
  type AccessLine,
  type AccessQuery,
  listAccesses,
  listSecurityEvents,
  type SecurityEventLine,
  type SecurityEventQuery,
} from './logs.ts'
export type { NewAccount } from './new-account.ts'
export { beginOidc, finishOidc, OIDC_CALLBACK, type OidcKept } from './oidc.ts'
export { listOutbox } from './outbox.ts'
export { passwordProblems } from './password.ts'
export { changePassword } from './password-change.ts'
export { RESET_REQUESTED, requestPasswordReset, resetPassword } from './password-reset.ts'
export { type Applicant, registerApplicant } from './registration.ts'
export {
  type Confirmed,
  confirmSecondFactor,
  type Enrolment,
  enrolSecondFactor,
  removeSecondFactor,
  secondFactor,
} from './second-factor.ts'
export { SECURITY_EVENTS, type SecurityEventName } from './security-events.ts'
export {
  SESSION_STAGES,
  type Session,
  type SessionStage,
  type SignedIn,
  sessionOf,
  signOut,
  signOutEverywhere,
} from './sessions.ts'
export {
  readSecuritySettings,
  SECURITY_SETTINGS,
  type SecuritySettings,
  setSecuritySettings,
} from './settings.ts'
export { signIn } from './sign-in.ts'
export { sweepIdentity } from './sweep.ts'
