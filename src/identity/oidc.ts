import * as client from 'openid-client'
import { ok, type Result, refuse } from '#lifecycle'
import type { OidcConfig } from '#service/config.ts'
import { type AccountRow, accountsIn } from './account.ts'
import { type Claims, readClaims } from './claims.ts'
import type { ClientInfo, Db, Identity } from './identity.ts'
import { welcomeLegalPerson } from './legal-person.ts'
import { enter } from './open-session.ts'
import type { SignedIn } from './sessions.ts'

/** Path under the public address to which the provider sends people back; to be registered with it. */
export const OIDC_CALLBACK = '/sign-in/oidc/callback'

/** What the asker keeps between going to the provider and coming back, where only he can read it. */
export interface OidcKept {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Where to send someone to sign in with the unified identity, and what to keep until he comes back. */
export const beginOidc = async (
  identity: Identity,
): Promise<Result<{ readonly url: string; readonly kept: OidcKept }>> => {
  const { oidc } = identity
  if (oidc === undefined) return OFF
  const provider = await providerOf(oidc).catch(() => undefined)
  if (provider === undefined) return UNREACHABLE
  const kept = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() }
  const url = client.buildAuthorizationUrl(provider, {
    redirect_uri: `${identity.publicUrl}${OIDC_CALLBACK}`,
    scope: oidc.scope,
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
  })
  return ok({ url: url.href, kept })
}

/**
 * Signs in who came back from the provider with the query of the callback address. A legal person without an account gets
 * one, and its enterprise is registered and verified at once.
 */
export const finishOidc = async (
  identity: Identity,
  query: string,
  kept: OidcKept,
  client: ClientInfo,
): Promise<Result<SignedIn>> => {
  const { oidc } = identity
  if (oidc === undefined) return OFF
  const claims = await claimsOf(identity, oidc, query, kept)
  if (!claims.ok) return claims
  const row = await findKnown(identity.runtime.database.db, identity, claims.value)
  if (row !== undefined && row.disabled_at !== null) return DISABLED
  const welcomed = await welcomeLegalPerson(identity, claims.value, row, client)
  if (!welcomed.ok) return welcomed
  const { db } = identity.runtime.database
  return ok(await db.transaction().execute((trx) => enter(trx, identity, welcomed.value, client, '统一身份认证')))
}

const OFF = refuse('oidc-off', '本系统没有接入统一身份认证。请用登录名和密码登录。')
const UNREACHABLE = refuse('oidc-unreachable', '统一身份认证暂时连接不上。请稍后再试，或用登录名和密码登录。')
const FAILED = refuse('oidc-failed', '统一身份认证没有完成，可能是等待太久或重复提交。请回到登录页重新开始。')
const DISABLED = refuse('account-disabled', '这个账户已经停用。请联系账户管理员。')

const providers = new WeakMap<OidcConfig, Promise<client.Configuration>>()

/** Asked once; asked again after a failure. */
const providerOf = (oidc: OidcConfig): Promise<client.Configuration> => {
  const known = providers.get(oidc)
  if (known !== undefined) return known
  // Configuration allows plain HTTP for this machine only.
  const execute = oidc.issuer.startsWith('http:') ? [client.allowInsecureRequests] : []
  const asked = client.discovery(new URL(oidc.issuer), oidc.clientId, oidc.clientSecret, undefined, { execute })
  providers.set(oidc, asked)
  asked.catch(() => providers.delete(oidc))
  return asked
}

const claimsOf = async (
  { publicUrl }: Identity,
  oidc: OidcConfig,
  query: string,
  { state, nonce, verifier }: OidcKept,
): Promise<Result<Claims>> => {
  try {
    const provider = await providerOf(oidc)
    const callback = new URL(`${publicUrl}${OIDC_CALLBACK}`)
    callback.search = query
    const tokens = await client.authorizationCodeGrant(provider, callback, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
    })
    const told = tokens.claims()
    if (told === undefined) return FAILED
    const asked = provider.serverMetadata().userinfo_endpoint !== undefined && told.uscc === undefined
    const more = asked ? await client.fetchUserInfo(provider, tokens.access_token, told.sub) : {}
    return ok(readClaims(told.iss, told.sub, { ...more, ...told }))
  } catch {
    // Whatever it was, a person can only begin again; the messages of the protocol would tell him nothing.
    return FAILED
  }
}

const findKnown = (
  db: Db,
  identity: Identity,
  { issuer, subject }: Pick<Claims, 'issuer' | 'subject'>,
): Promise<AccountRow | undefined> =>
  accountsIn(db, identity).where('oidc_issuer', '=', issuer).where('oidc_subject', '=', subject).executeTakeFirst()
