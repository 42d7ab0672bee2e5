import type { z } from 'zod'
import type { Page, PageRequest } from '#service/reads/page.ts'
import type { FindRead, ListRead, Reader } from '#service/reads/read.ts'
import { ById, paged } from '../schemas/common.ts'
import { type AnyEndpoint, endpoint, type RequestContext, type Tag } from './endpoint.ts'
import { found } from './found.ts'

/** Where a read is to be had, and what it is for. */
interface Address {
  readonly url: string
  readonly tag: Tag
  readonly summary: string
}

/** Declares the address at which one thing is read; who may ask, and what is recorded, the read says. */
export const findEndpoint = <Thing>({
  read,
  answer,
  ...address
}: Address & { readonly read: FindRead<Thing>; readonly answer: z.ZodType<Thing> }): AnyEndpoint =>
  endpoint({
    method: 'GET',
    ...address,
    who: read.roles,
    audited: read.audited,
    params: ById,
    answer,
    handle: async (call) => found(await read.find(readerOf(call), call.params.id), read.title),
  })

/** Declares the address at which a list is read. */
export const listEndpoint = <Query extends PageRequest, Line>({
  read,
  query,
  line,
  ...address
}: Address & {
  readonly read: ListRead<Query, Line>
  readonly query: z.ZodType<Query>
  readonly line: z.ZodType<Line>
}): AnyEndpoint =>
  endpoint<z.ZodUndefined, z.ZodType<Query>, z.ZodUndefined, z.ZodType<Page<Line>>>({
    method: 'GET',
    ...address,
    who: read.roles,
    audited: read.audited,
    query,
    answer: paged(line),
    handle: (call) => read.list(readerOf(call), call.query),
  })

/** Who asks, as reads know him. */
export const readerOf = ({
  runtime,
  config,
  actor,
}: Pick<RequestContext<unknown, unknown, unknown>, keyof Reader>): Reader => ({ runtime, config, actor })
