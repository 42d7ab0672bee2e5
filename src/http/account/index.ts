import type { Identity } from '#identity'
import type { AnyEndpoint } from '../server/endpoint.ts'
import { administrationEndpoints } from './accounts.ts'
import { logEndpoints } from './logs.ts'
import { ownAccountEndpoints } from './own.ts'
import { registrationEndpoints } from './registration.ts'
import { sessionEndpoints } from './session.ts'

export { SESSION_COOKIE } from './cookie.ts'
export { mountOidc } from './oidc.ts'

/** Everything about accounts and sessions. */
export const accountEndpoints = (identity: Identity): readonly AnyEndpoint[] => [
  ...sessionEndpoints(identity),
  ...ownAccountEndpoints(identity),
  ...registrationEndpoints(identity),
  ...administrationEndpoints(identity),
  ...logEndpoints(identity),
]
