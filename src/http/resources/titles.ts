import { z } from 'zod'
import { certificateOf } from '#service/papers/index.ts'
import { findCertified, findTitle, listTitles } from '#service/queries/titles.ts'
import { endpoint } from '../ground/endpoint.ts'
import { found } from '../ground/found.ts'
import { paperEndpoint } from '../ground/paper.ts'
import { ById, Listing, paged } from '../ground/shapes.ts'
import { TitleShape } from '../shapes/title.ts'
import { Version } from '../shapes/words.ts'
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
    handle: ({ office, query: { stage: stages, ...query } }) => listTitles(office, { ...query, stages }),
  }),
  endpoint({
    method: 'GET',
    url: '/api/titles/:id',
    tag: '称号',
    summary: '一个称号',
    who: 'everyone',
    params: ById,
    answer: Line,
    handle: async ({ office, params: { id } }) => found(await findTitle(office, id), '个称号'),
  }),
  paperEndpoint({
    url: '/api/titles/:id/certificate.pdf',
    tag: '称号',
    summary: '证书，颁发后才有',
    who: [...APPLICANTS, 'countyOfficer', ...CITY, ...PROVINCE],
    kind: 'title',
    title: '份证书',
    find: ({ office, actor, params: { id } }) => findCertified(office, actor, id),
    make: async ({ office, press }, { title }) => ({
      name: `${title.number} ${title.holder} 证书`,
      bytes: await certificateOf(office, press, title),
    }),
  }),
] as const
