import { z } from 'zod'
import { publicNoticeOf, recognitionOf } from '#service/documents/index.ts'
import { findConcludedNotice, findNotice, listNotices } from '#service/reads/notices.ts'
import { ById, Listing, paged } from '../schemas/common.ts'
import { PublicNoticeShape } from '../schemas/public-notice.ts'
import { Version } from '../schemas/words.ts'
import { endpoint } from '../server/endpoint.ts'
import { found } from '../server/found.ts'
import { paperEndpoint } from '../server/paper.ts'
import { One } from './filters.ts'

const Line = z.object({ id: z.string(), version: Version, publicNotice: PublicNoticeShape })

const paper = { tag: '公示', who: 'everyone', kind: 'publicNotice', title: '份公示' } as const

export const publicNotices = [
  endpoint({
    method: 'GET',
    url: '/api/public-notices',
    tag: '公示',
    summary: '公示',
    who: 'everyone',
    query: Listing.omit({ search: true }).extend({ campaign: One, stage: One }),
    answer: paged(Line),
    handle: ({ runtime, actor, query }) => listNotices(runtime, actor, query),
  }),
  endpoint({
    method: 'GET',
    url: '/api/public-notices/:id',
    tag: '公示',
    summary: '一份公示',
    who: 'everyone',
    params: ById,
    answer: Line,
    handle: async ({ runtime, actor, params: { id } }) => found(await findNotice(runtime, actor, id), '份公示'),
  }),
  paperEndpoint({
    ...paper,
    url: '/api/public-notices/:id/notice.pdf',
    summary: '公示文件',
    find: ({ runtime, actor, params: { id } }) => findNotice(runtime, actor, id),
    make: async ({ runtime, renderer }, { publicNotice }) => ({
      name: `公示 ${publicNotice.documentNumber}`,
      bytes: await publicNoticeOf(runtime, renderer, publicNotice),
    }),
  }),
  paperEndpoint({
    ...paper,
    url: '/api/public-notices/:id/recognition.pdf',
    summary: '认定文件，公示办结后才有',
    find: ({ runtime, actor, params: { id } }) => findConcludedNotice(runtime, actor, id),
    make: async ({ runtime, renderer }, { publicNotice }) => ({
      name: `认定 ${publicNotice.recognition?.documentNumber ?? ''}`,
      bytes: await recognitionOf(runtime, renderer, publicNotice),
    }),
  }),
] as const
