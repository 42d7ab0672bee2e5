import type { Generated } from 'kysely'

/** Someone who can sign in. All instants are ISO 8601 in UTC. */
export interface AccountTable {
  readonly id: string
  /** Unique whatever its case. */
  readonly login: string
  readonly role: string
  readonly name: string
  readonly enterprise: string | null
  readonly unit: string | null
  readonly county: string | null
  readonly email: string | null
  readonly phone: string | null
  /** Argon2id; none for those who only come from another provider or exist for the demo. */
  readonly password_hash: string | null
  /** Secret of the second factor, sealed; none before it is confirmed. */
  readonly totp: string | null
  /** The last time step whose code was used; no code of it or an earlier one is taken again. */
  readonly totp_last_step: number
  readonly must_change_password: boolean
  readonly disabled_at: string | null
  readonly oidc_issuer: string | null
  readonly oidc_subject: string | null
  /** Made for the demo, and of no use outside it. */
  readonly demo: boolean
  readonly created_at: string
  readonly created_by: string
}

/** A code that stands in once for the second factor; the row goes when it is used. */
interface BackupCodeTable {
  readonly account: string
  readonly hash: string
}

export interface SessionTable {
  /** SHA-256 of the token, hex; the token itself is kept nowhere. */
  readonly hash: string
  readonly account: string
  readonly stage: string
  /** A second factor being enrolled, sealed. */
  readonly pending_totp: string | null
  readonly created_at: string
  readonly seen_at: string
  readonly expires_at: string
  readonly address: string
  readonly agent: string
}

/** A sign-in that failed, for the lockout; the login only as a hash, since people type passwords there. */
interface FailedAttemptTable {
  readonly id: Generated<number>
  readonly at: string
  readonly login_hash: string
  readonly address: string
}

interface PasswordResetTable {
  readonly hash: string
  readonly account: string
  readonly created_at: string
  readonly expires_at: string
  readonly used_at: string | null
}

/** A setting that differs from the program's. */
interface SecuritySettingTable {
  readonly name: string
  readonly value: number
}

/** What concerns the security of accounts. Never changed, never deleted (a trigger says so). */
export interface SecurityEventTable {
  readonly id: Generated<number>
  readonly at: string
  readonly event: string
  /** Whose account it concerns. */
  readonly account: string | null
  /** Who did it, where it was someone else. */
  readonly by_id: string | null
  readonly login: string | null
  readonly address: string | null
  readonly detail: string
}

/** Who read what. Never changed, never deleted (a trigger says so). */
export interface AccessTable {
  readonly id: Generated<number>
  readonly at: string
  readonly account: string
  readonly name: string
  readonly role: string
  readonly kind: string
  readonly thing: string
}

/** Mail to be sent; its body goes once a mail server has taken it. */
export interface OutboxTable {
  readonly id: string
  readonly at: string
  readonly recipient: string
  readonly subject: string
  readonly body: string | null
  readonly sent_at: string | null
}

export interface IdentityTables {
  readonly accounts: AccountTable
  readonly backup_codes: BackupCodeTable
  readonly sessions: SessionTable
  readonly failed_attempts: FailedAttemptTable
  readonly password_resets: PasswordResetTable
  readonly security_settings: SecuritySettingTable
  readonly security_events: SecurityEventTable
  readonly accesses: AccessTable
  readonly outbox: OutboxTable
}
