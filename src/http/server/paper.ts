import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { auditedRead } from '#service/reads/audited-read.ts'
import { ById } from '../schemas/common.ts'
import { type Access, type AnyEndpoint, endpoint, type RequestContext, type Services, type Tag } from './endpoint.ts'
import { found } from './found.ts'

/** A PDF as it goes to a reader. */
export interface Paper {
  /** Its file name, Chinese as it is, without `.pdf`. */
  readonly name: string
  readonly bytes: Uint8Array
}

type Reading = Pick<RequestContext<z.output<typeof ById>, unknown, unknown>, keyof Services | 'actor' | 'params'>

/** Declares the endpoint of a paper: made anew whenever it is read, so that it shows what is. */
export const paperEndpoint = <T>(paper: {
  readonly url: string
  readonly tag: Tag
  readonly summary: string
  readonly who: Access
  /** As which it stands in the list of who read what, and as which it is called where there is none. */
  readonly kind: string
  readonly title: string
  find(reading: Reading): Promise<T | undefined>
  make(services: Services, thing: T): Promise<Paper>
}): AnyEndpoint =>
  endpoint({
    method: 'GET',
    url: paper.url,
    tag: paper.tag,
    summary: paper.summary,
    who: paper.who,
    params: ById,
    answer: z.unknown(),
    produces: 'application/pdf',
    handle: async (call) => {
      const { runtime, actor, params } = call
      const thing = await auditedRead(runtime, actor, { kind: paper.kind, id: params.id }, paper.find(call))
      return thing === undefined ? found(thing, paper.title) : sendPaper(call.reply, await paper.make(call, thing))
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
