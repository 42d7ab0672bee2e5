import { z } from 'zod'
import { publicNoticeOf, recognitionOf } from '#service/papers/index.ts'
import { findConcludedNotice, findNotice, listNotices } from '#service/queries/notices.ts'
import { endpoint } from '../ground/endpoint.ts'
import { found } from '../ground/found.ts'
import { paperEndpoint } from '../ground/paper.ts'
import { ById, Listing, paged } from '../ground/shapes.ts'
import { PublicNoticeShape } from '../shapes/public-notice.ts'
import { Version } from '../shapes/words.ts'
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
    handle: ({ office, actor, query }) => listNotices(office, actor, query),
  }),
  endpoint({
    method: 'GET',
    url: '/api/public-notices/:id',
    tag: '公示',
    summary: '一份公示',
    who: 'everyone',
    params: ById,
    answer: Line,
    handle: async ({ office, actor, params: { id } }) => found(await findNotice(office, actor, id), '份公示'),
  }),
  paperEndpoint({
    ...paper,
    url: '/api/public-notices/:id/notice.pdf',
    summary: '公示文件',
    find: ({ office, actor, params: { id } }) => findNotice(office, actor, id),
    make: async ({ office, press }, { publicNotice }) => ({
      name: `公示 ${publicNotice.documentNumber}`,
      bytes: await publicNoticeOf(office, press, publicNotice),
    }),
  }),
  paperEndpoint({
    ...paper,
    url: '/api/public-notices/:id/recognition.pdf',
    summary: '认定文件，公示办结后才有',
    find: ({ office, actor, params: { id } }) => findConcludedNotice(office, actor, id),
    make: async ({ office, press }, { publicNotice }) => ({
      name: `认定 ${publicNotice.recognition?.documentNumber ?? ''}`,
      bytes: await recognitionOf(office, press, publicNotice),
    }),
  }),
] as const
