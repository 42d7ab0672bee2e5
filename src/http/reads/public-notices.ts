import { z } from 'zod'
import { publicNoticeOf, recognitionOf } from '#service/documents/index.ts'
import { concludedNotice, noticeFiles, publicNotices } from '#service/reads/notices.ts'
import { objections } from '#service/reads/objections.ts'
import { Listing } from '../schemas/common.ts'
import { NoticeItemShape, ObjectionShape, PublicNoticeShape } from '../schemas/public-notice.ts'
import { Version } from '../schemas/words.ts'
import { paperEndpoint } from '../server/paper.ts'
import { findEndpoint, listEndpoint } from '../server/read.ts'
import { One, Several } from './filters.ts'

const line = { id: z.string(), version: Version, publicNotice: PublicNoticeShape }

const ObjectionLine = z.object({ id: z.string(), version: Version, objection: ObjectionShape })

const about = { read: publicNotices, tag: '公示' } as const

export const publicNoticeEndpoints = [
  listEndpoint({
    ...about,
    url: '/api/public-notices',
    summary: '公示',
    query: Listing.omit({ search: true }).extend({ campaign: One, stage: One }),
    line: z.object(line),
  }),
  findEndpoint({
    read: noticeFiles,
    tag: '公示',
    url: '/api/public-notices/:id',
    summary: '一份公示和它的名单',
    answer: z.object({ ...line, items: z.array(NoticeItemShape) }),
  }),
  listEndpoint({
    read: objections,
    tag: '公示',
    url: '/api/objections',
    summary: '对公示的异议',
    query: Listing.omit({ search: true }).extend({ notice: One, application: One, stage: Several }),
    line: ObjectionLine,
  }),
  findEndpoint({
    read: objections,
    tag: '公示',
    url: '/api/objections/:id',
    summary: '一件异议',
    answer: ObjectionLine,
  }),
  paperEndpoint({
    ...about,
    url: '/api/public-notices/:id/notice.pdf',
    summary: '公示文件',
    make: async ({ runtime, renderer }, { publicNotice }) => ({
      name: `公示 ${publicNotice.documentNumber}`,
      bytes: await publicNoticeOf(runtime, renderer, publicNotice),
    }),
  }),
  paperEndpoint({
    ...about,
    read: concludedNotice,
    url: '/api/public-notices/:id/recognition.pdf',
    summary: '认定文件，公示办结后才有',
    make: async ({ runtime, renderer }, { publicNotice }) => ({
      name: `认定 ${publicNotice.recognition?.documentNumber ?? ''}`,
      bytes: await recognitionOf(runtime, renderer, publicNotice),
    }),
  }),
] as const
