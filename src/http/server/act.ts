import type { z } from 'zod'
import type { Act, Actor, Commands } from '#lifecycle'
import { perform, type Request, type Runtime } from '#service'
import { ById, Receipt } from '../schemas/common.ts'
import { type AnyEndpoint, endpoint, type Tag } from './endpoint.ts'
import { readPreconditions } from './preconditions.ts'
import { receiptOf } from './receipt.ts'

/** A step of the lifecycle as an address: a noun under the thing it is done to. */
export interface ActEndpoint<A extends Act> {
  readonly act: A
  readonly method?: 'POST' | 'PUT'
  readonly url: string
  readonly tag: Tag
  readonly summary: string
  /** True where the thing does not exist before: no If-Match is asked. */
  readonly begins?: true
  /** True where several may act at once without seeing each other, such as experts who score. */
  readonly unversioned?: true
  readonly body: z.ZodType<Commands[A]>
  /** What is demanded of a command that comes from outside, beside what the act itself demands. */
  readonly demands?: (runtime: Runtime, actor: Actor, command: Commands[A]) => Promise<Pick<Request, 'alongside'>>
}

/** Declares the endpoint of an act; permission, stage, audit and repetition are `perform`'s. */
export const actEndpoint = <A extends Act>({
  act,
  begins,
  unversioned,
  body,
  demands,
  ...about
}: ActEndpoint<A>): AnyEndpoint =>
  endpoint({
    method: 'POST',
    ...about,
    act,
    who: 'lifecycle',
    params: ById,
    body,
    answer: Receipt,
    status: begins === true ? 201 : 200,
    handle: async ({ params: { id }, body: command, actor, runtime, request }) => {
      const given = readPreconditions(request.headers, begins === true || unversioned === true)
      if ('refusal' in given) return given
      const demanded = await demands?.(runtime, actor, command)
      const outcome = await perform(runtime, { actor, act, id, command, ...given, ...demanded })
      return receiptOf({ runtime, actor, id }, outcome)
    },
  })
