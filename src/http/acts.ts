import { ACTS, type ActName } from '#lifecycle'
import { onlyReceived } from '#service/files/index.ts'
import { actEndpoint, type Demand } from './server/act.ts'
import type { AnyEndpoint } from './server/endpoint.ts'

/** Whoever hands in a form has uploaded the files it names. */
const DEMANDS: Partial<Record<ActName, Demand>> = {
  'application.resubmit': (runtime, actor, command) =>
    onlyReceived(runtime, actor, 'form' in command ? command.form : undefined),
}

/** Every act that people do, as an address; acts without a noun follow from others. */
export const actEndpoints: readonly AnyEndpoint[] = ACTS.filter(({ noun }) => noun !== undefined).map((act) =>
  actEndpoint(act, DEMANDS[act.name]),
)
