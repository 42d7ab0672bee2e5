import { type Kysely, sql } from 'kysely'

/** Accounts, sessions, and the records of who signed in, failed to, and read what. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS: readonly string[] = [
  `create table accounts (
    id text primary key,
    login text not null,
    role text not null,
    name text not null,
    enterprise text,
    unit text,
    county text,
    email text,
    phone text,
    password_hash text,
    totp text,
    totp_last_step bigint not null default 0,
    must_change_password boolean not null,
    disabled_at text,
    oidc_issuer text,
    oidc_subject text,
    demo boolean not null,
    created_at text not null,
    created_by text not null
  )`,
  'create unique index accounts_login on accounts (lower(login))',
  'create unique index accounts_oidc on accounts (oidc_issuer, oidc_subject)',
  'create index on accounts (enterprise)',
  'create index on accounts (lower(email))',
  `create table backup_codes (
    account text not null references accounts,
    hash text not null,
    primary key (account, hash)
  )`,
  `create table sessions (
    hash text primary key,
    account text not null references accounts,
    stage text not null,
    pending_totp text,
    created_at text not null,
    seen_at text not null,
    expires_at text not null,
    address text not null,
    agent text not null
  )`,
  'create index on sessions (account)',
  'create index on sessions (expires_at)',
  `create table failed_attempts (
    id bigint generated always as identity primary key,
    at text not null,
    login_hash text not null,
    address text not null
  )`,
  'create index on failed_attempts (login_hash, at)',
  'create index on failed_attempts (address, at)',
  `create table password_resets (
    hash text primary key,
    account text not null references accounts,
    created_at text not null,
    expires_at text not null,
    used_at text
  )`,
  'create index on password_resets (account)',
  `create table security_settings (
    name text primary key,
    value integer not null
  )`,
  `create table security_events (
    id bigint generated always as identity primary key,
    at text not null,
    event text not null,
    account text,
    by_id text,
    login text,
    address text,
    detail text not null
  )`,
  'create index on security_events (account)',
  `create table accesses (
    id bigint generated always as identity primary key,
    at text not null,
    account text not null,
    name text not null,
    role text not null,
    kind text not null,
    thing text not null
  )`,
  'create index on accesses (kind, thing)',
  'create index on accesses (account)',
  `create table outbox (
    id text primary key,
    at text not null,
    recipient text not null,
    subject text not null,
    body text,
    sent_at text
  )`,
  // A record of who did what is worth nothing when it can be rewritten.
  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception '% is append-only', tg_table_name; end $$`,
  `create trigger append_only before update or delete or truncate on security_events
    for each statement execute function refuse_change()`,
  `create trigger append_only before update or delete or truncate on accesses
    for each statement execute function refuse_change()`,
]
