import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { FindRead } from '#service/reads/read.ts'
import { ById } from '../schemas/common.ts'
import { type AnyEndpoint, endpoint, type Services, type Tag } from './endpoint.ts'
import { found } from './found.ts'
import { readerOf } from './read.ts'

/** A PDF as it goes to a reader. */
export interface Paper {
  /** Its file name, Chinese as it is, without `.pdf`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Declares the endpoint of a paper: made anew whenever it is read, so that it shows what is. */
export const paperEndpoint = <T>({
  read,
  make,
  ...address
}: {
  readonly url: string
  readonly tag: Tag
  readonly summary: string
  /** How what it is made of is read: the paper shows nothing else. */
  readonly read: FindRead<T>
  make(services: Services, thing: T): Promise<Paper>
}): AnyEndpoint =>
  endpoint({
    method: 'GET',
    ...address,
    who: read.roles,
    audited: read.audited,
    params: ById,
    answer: z.unknown(),
    produces: 'application/pdf',
    handle: async (call) => {
      const thing = await read.find(readerOf(call), call.params.id)
      return thing === undefined ? found(thing, read.title) : sendPaper(call.reply, await make(call, thing))
    },
  })

const sendPaper = (reply: FastifyReply, { name, bytes }: Paper): Buffer => {
  reply
    .type('application/pdf')
    .header('content-disposition', disposition('inline', `${name}.pdf`))
    .header('cache-control', 'private, no-cache')
  return Buffer.from(bytes)
}

/** A `Content-Disposition` with the name as it is (RFC 8187) and, for readers that cannot, in letters they can. */
export const disposition = (how: 'inline' | 'attachment', name: string): string => {
  const plain = name.replace(/[^\w.-]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
