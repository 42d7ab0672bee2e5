import { z } from 'zod'
import { letterOf } from '#service/documents/index.ts'
import { findRecommendation, listRecommendations } from '#service/reads/recommendations.ts'
import { ById, Listing, paged } from '../schemas/common.ts'
import { RecommendationShape } from '../schemas/recommendation.ts'
import { Version } from '../schemas/words.ts'
import { endpoint } from '../server/endpoint.ts'
import { found } from '../server/found.ts'
import { paperEndpoint } from '../server/paper.ts'
import { One } from './filters.ts'
import { CITY, PROVINCE } from './readers.ts'

const who = [...CITY, ...PROVINCE] as const

const Line = z.object({ id: z.string(), version: Version, recommendation: RecommendationShape })

export const recommendations = [
  endpoint({
    method: 'GET',
    url: '/api/recommendations',
    tag: '市级',
    summary: '推荐函',
    who,
    query: Listing.omit({ search: true }).extend({ campaign: One, unit: One, stage: One }),
    answer: paged(Line),
    handle: ({ runtime, actor, query }) => listRecommendations(runtime, actor, query),
  }),
  endpoint({
    method: 'GET',
    url: '/api/recommendations/:id',
    tag: '市级',
    summary: '一份推荐函',
    who,
    params: ById,
    answer: Line,
    handle: async ({ runtime, actor, params: { id } }) =>
      found(await findRecommendation(runtime, actor, id), '份推荐函'),
  }),
  paperEndpoint({
    url: '/api/recommendations/:id/letter.pdf',
    tag: '市级',
    summary: '推荐函正文，报送前为无文号、无名单的草稿',
    who,
    kind: 'recommendation',
    title: '份推荐函',
    find: ({ runtime, actor, params: { id } }) => findRecommendation(runtime, actor, id),
    make: async ({ runtime, renderer }, { recommendation }) => ({
      name: `推荐函 ${recommendation.number ?? '草稿'}`,
      bytes: await letterOf(runtime, renderer, recommendation),
    }),
  }),
] as const
