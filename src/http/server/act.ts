import { type Act, type ActName, type Actor, isCommandOf, kindOf, type StreamKind } from '#lifecycle'
import { perform, type Request, type Runtime } from '#service'
import { ById, Receipt } from '../schemas/common.ts'
import { type AnyEndpoint, endpoint, type Tag } from './endpoint.ts'
import { readPreconditions } from './preconditions.ts'
import { receiptOf } from './receipt.ts'

/** Where the things of each kind stand in addresses, and in which part of the interface. */
export const PLACES = {
  campaign: { folder: 'campaigns', tag: '省级' },
  enterprise: { folder: 'enterprises', tag: '企业' },
  application: { folder: 'applications', tag: '申报' },
  letter: { folder: 'letters', tag: '市级' },
  review: { folder: 'reviews', tag: '评审' },
  scoreSheet: { folder: 'score-sheets', tag: '评审' },
  publicNotice: { folder: 'public-notices', tag: '公示' },
  objection: { folder: 'objections', tag: '公示' },
  title: { folder: 'titles', tag: '称号' },
} as const satisfies Record<StreamKind, { readonly folder: string; readonly tag: Tag }>

/** What is demanded of a command that comes from outside, beside what the act itself demands. */
export type Demand = (runtime: Runtime, actor: Actor, command: object) => Promise<Pick<Request, 'inTransaction'>>

/**
 * The endpoint of an act: its noun under the thing it is done to, or the thing itself where the act begins its life.
 * Permission, stage, audit and repetition are `perform`'s.
 */
export const actEndpoint = (
  { name, title, noun, from, unversioned, command: body }: Act & { readonly name: ActName },
  demand: Demand = async () => ({}),
): AnyEndpoint => {
  const { folder, tag } = PLACES[kindOf(name)]
  const begins = from.length === 0
  const versioned = !begins && !unversioned
  return endpoint({
    method: begins ? 'PUT' : 'POST',
    url: `/api/${folder}/:id${begins ? '' : `/${noun}`}`,
    tag,
    summary: title,
    act: name,
    who: 'lifecycle',
    params: ById,
    body,
    versioned,
    answer: Receipt,
    status: begins ? 201 : 200,
    handle: async ({ params: { id }, body: command, actor, runtime, request }) => {
      const given = readPreconditions(request.headers, versioned)
      if ('refusal' in given) return given
      if (!isCommandOf(name, command)) throw new TypeError(`${name} was let through with a command it does not know`)
      const demanded = await demand(runtime, actor, command)
      const outcome = await perform(runtime, { actor, act: name, id, command, ...given, ...demanded })
      return receiptOf({ runtime, actor, id }, outcome)
    },
  })
}
