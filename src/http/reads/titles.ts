import { z } from 'zod'
import { certificateOf } from '#service/documents/index.ts'
import { certificates, titles } from '#service/reads/titles.ts'
import { Listing } from '../schemas/common.ts'
import { TitleShape } from '../schemas/title.ts'
import { Version } from '../schemas/words.ts'
import { paperEndpoint } from '../server/paper.ts'
import { findEndpoint, listEndpoint } from '../server/read.ts'
import { One, Several } from './filters.ts'

const Line = z.object({ id: z.string(), version: Version, title: TitleShape })

const about = { read: titles, tag: '称号' } as const

export const titleEndpoints = [
  listEndpoint({
    ...about,
    url: '/api/titles',
    summary: '称号名录',
    query: Listing.extend({
      track: One,
      year: z.coerce.number().int().min(2000).max(2999).optional().describe('认定年度'),
      stage: Several.describe('阶段，可以有几个，以逗号分开'),
      unit: One,
      enterprise: One,
    }),
    line: Line,
  }),
  findEndpoint({ ...about, url: '/api/titles/:id', summary: '一个称号', answer: Line }),
  paperEndpoint({
    read: certificates,
    tag: '称号',
    url: '/api/titles/:id/certificate.pdf',
    summary: '证书，颁发后才有',
    make: async ({ runtime, renderer }, { title }) => ({
      name: `${title.number} ${title.holder} 证书`,
      bytes: await certificateOf(runtime, renderer, title),
    }),
  }),
] as const
