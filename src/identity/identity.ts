import type { Kysely } from 'kysely'
import { type Clock, systemClock } from '#service/clock.ts'
import type { Config, OidcConfig } from '#service/config.ts'
import type { Runtime } from '#service/runtime.ts'
import type { Schema } from '#store'
import { type Seal, sealOf } from './secret-box.ts'

/** All that accounts and sessions need of the world. */
export interface Identity {
  readonly runtime: Runtime
  /** True time: sessions and codes expire by it even while the demo's clock is moved. */
  readonly clock: Clock
  readonly seal: Seal
  readonly publicUrl: string
  readonly demo: boolean
  readonly oidc: OidcConfig | undefined
}

/** Accounts and sessions of an office. Throws a ConfigFault when the key that seals secrets is missing. */
export const openIdentity = (runtime: Runtime, config: Config, clock: Clock = systemClock): Identity => {
  const { publicUrl, demo, oidc } = config
  return { runtime, clock, seal: sealOf(config), publicUrl, demo, oidc }
}

/** The database itself, or a transaction of it. */
export type Db = Kysely<Schema>

/** Where a request comes from, as the layer above knows it. */
export interface ClientInfo {
  /** Network address. */
  readonly address: string
  /** The browser, as it names itself. */
  readonly agent: string
}

export const isoNow = ({ clock }: Pick<Identity, 'clock'>): string => clock.now().toISOString()

/** The instant so many seconds after (or, negative, before) now, ISO 8601. */
export const isoIn = ({ clock }: Pick<Identity, 'clock'>, seconds: number): string =>
  new Date(clock.now().getTime() + seconds * 1000).toISOString()
