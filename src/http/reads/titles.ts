import { z } from 'zod'
import { certificateOf } from '#service/documents/index.ts'
import { findCertified, findTitle, listTitles } from '#service/reads/titles.ts'
import { ById, Listing, paged } from '../schemas/common.ts'
import { TitleShape } from '../schemas/title.ts'
import { Version } from '../schemas/words.ts'
import { endpoint } from '../server/endpoint.ts'
import { found } from '../server/found.ts'
import { paperEndpoint } from '../server/paper.ts'
import { One, Several } from './filters.ts'
import { APPLICANTS, CITY, PROVINCE } from './readers.ts'

const Line = z.object({ id: z.string(), version: Version, title: TitleShape })

export const titles = [
  endpoint({
    method: 'GET',
    url: '/api/titles',
    tag: '称号',
    summary: '称号名录',
    who: 'everyone',
    query: Listing.extend({
      track: One,
      year: z.coerce.number().int().min(2000).max(2999).optional().describe('认定年度'),
      stage: Several.describe('阶段，可以有几个，以逗号分开'),
      unit: One,
      enterprise: One,
    }),
    answer: paged(Line),
    handle: ({ runtime, query: { stage: stages, ...query } }) => listTitles(runtime, { ...query, stages }),
  }),
  endpoint({
    method: 'GET',
    url: '/api/titles/:id',
    tag: '称号',
    summary: '一个称号',
    who: 'everyone',
    params: ById,
    answer: Line,
    handle: async ({ runtime, params: { id } }) => found(await findTitle(runtime, id), '个称号'),
  }),
  paperEndpoint({
    url: '/api/titles/:id/certificate.pdf',
    tag: '称号',
    summary: '证书，颁发后才有',
    who: [...APPLICANTS, 'countyOfficer', ...CITY, ...PROVINCE],
    kind: 'title',
    title: '份证书',
    find: ({ runtime, actor, params: { id } }) => findCertified(runtime, actor, id),
    make: async ({ runtime, renderer }, { title }) => ({
      name: `${title.number} ${title.holder} 证书`,
      bytes: await certificateOf(runtime, renderer, title),
    }),
  }),
] as const
